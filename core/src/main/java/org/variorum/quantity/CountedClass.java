package org.variorum.quantity;

/**
 * What sort of thing is counted: coarse enough that "four robbers" and "four men" are of one class.
 */
public enum CountedClass {
  PERSON,
  /** Who died, by a word for the dead or a verb: {@code 12 dead}, {@code killed 12 people}. */
  DEAD,
  /** Who was hurt, by a word for the injured or a verb. */
  INJURED,
  /** Who is missing. */
  MISSING,
  /** Who was arrested. */
  ARRESTED,
  VEHICLE,
  WEAPON,
  BUILDING,
  ANIMAL,
  /** Jewels, art, cash: what is worth stealing. */
  VALUABLE,
  /** Any other noun. */
  OTHER
}
