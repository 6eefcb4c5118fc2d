package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which values are of one thing, and which are of another that was told of in like words. */
class OneThingTest {

  @Test
  void aValueThatIsOfSomethingElseStandsInNoConflict() {
    String killed = "A bomb killed %s people at a market in %s on Tuesday, police said.\n";
    assertThat(
            Stories.certain(
                Stories.of(
                    killed.formatted("12", "Kabul"),
                    killed.formatted("14", "Kabul"),
                    killed.formatted("30", "Herat"))))
        .containsExactly("number 12 a, 14 b");
  }

  @Test
  void anAccountOfAnotherEventTakesNoConflictAway() {
    String ferry =
        "The grain ferry Marrow Lass left Tarnby with Captain Ada Brandt. Aboard were barley, oats,"
            + " hay, timber, anvils, ploughs, saddles, barrels, lanterns, ropes, candles, cheeses,"
            + " kettles, blankets, geese, mirrors, clocks, violins and seed potatoes.\n"
            + "%s passengers drowned when the ferry sank.\n";
    String lamp =
        "Quarrymen in Orrin dug up bronze coins, spoons, helmets, swords, beads, rings, bowls, jugs,"
            + " needles, combs, buckles, chisels, brooches, dice, tiles, mosaics, altars, urns,"
            + " amulets, sandals, spears, axes, scales and a statue beneath Weir Street. Nineteen"
            + " passengers drowned when the museum’s launch sank.\n";
    Facts facts = Stories.of(ferry.formatted("Twelve"), ferry.formatted("Nineteen"), lamp);
    assertThat(Stories.certain(facts)).containsExactly("number 12 a, 19 b");
    assertThat(facts.notes())
        .containsExactly(
            "c seems to tell of another event than the others: what it states was not compared");
  }
}
