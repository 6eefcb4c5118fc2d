package org.variorum.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** Words that are used alike stand in one group; learnt, and looked up by the hash of a word. */
public final class WordGroups {

  /** A group is so many times its fine number, plus its coarse one. */
  public static final int COARSE = 64;

  private static final int LEAST_ROOM = 4;

  /** The group of each word, as a number from 0; words in lower case. */
  public static WordGroups of(Map<String, Integer> groups) {
    int room = LEAST_ROOM;
    while (room < 2 * groups.size()) {
      room *= 2;
    }
    WordGroups made = new WordGroups(new int[room], new short[room]);
    groups.forEach((word, group) -> made.put(WordCodes.lower(word), group));
    return made;
  }

  /** No groups. */
  public static WordGroups none() {
    return of(Map.of());
  }

  private final int[] hashes;
  private final short[] groups;

  /** An open table: a slot holds the hash of a word and one more than its group, or 0. */
  private WordGroups(int[] hashes, short[] groups) {
    this.hashes = hashes;
    this.groups = groups;
  }

  private void put(int hash, int group) {
    int slot = slot(hash);
    hashes[slot] = hash;
    groups[slot] = (short) (group + 1);
  }

  /** The group of the word with this hash, or -1. */
  int of(int hash) {
    return groups[slot(hash)] - 1;
  }

  /** Where the word stands, or would. */
  private int slot(int hash) {
    int mask = hashes.length - 1;
    int slot = (hash * 0x9E3779B1) >>> 7 & mask;
    while (groups[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(Integer.numberOfTrailingZeros(hashes.length));
    int used = 0;
    for (short group : groups) {
      used += group == 0 ? 0 : 1;
    }
    out.writeInt(used);
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] != 0) {
        out.writeInt(i);
        out.writeInt(hashes[i]);
        out.writeShort(groups[i]);
      }
    }
  }

  static WordGroups read(DataInputStream in, int bits) throws IOException {
    int[] hashes = new int[1 << bits];
    short[] groups = new short[1 << bits];
    int used = in.readInt();
    if (used < 0 || used >= hashes.length) {
      throw new IOException("a table of words without an empty slot");
    }
    for (int i = 0; i < used; i++) {
      int at = in.readInt();
      if (at < 0 || at >= hashes.length) {
        throw new IOException("a word out of its table");
      }
      hashes[at] = in.readInt();
      groups[at] = in.readShort();
    }
    return new WordGroups(hashes, groups);
  }
}
