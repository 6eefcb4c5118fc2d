package org.variorum.training;

/** Numbers the features that occur often enough, by their hash. */
final class FeatureIndex {

  private int[] keys = new int[1 << 22];
  private int[] values = new int[1 << 22];
  private int filled;
  private int size;

  /** Counts one occurrence. */
  void count(int feature) {
    if (2 * filled > keys.length) {
      grow();
    }
    int slot = slot(feature);
    if (values[slot] == 0) {
      keys[slot] = feature;
      filled++;
    }
    values[slot]++;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature * 0x9E3779B1 >>> 5 & mask;
    while (values[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Numbers those counted at least {@code least} times; counting is over then. */
  void number(int least) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        values[i] = values[i] >= least ? ++size : -1;
      }
    }
  }

  /** The number of a feature, from 0; or -1. */
  int of(int feature) {
    int value = values[slot(feature)];
    return value > 0 ? value - 1 : -1;
  }

  /** How many are numbered. */
  int size() {
    return size;
  }

  /** The hash of each numbered feature, by its number. */
  int[] features() {
    int[] features = new int[size];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] > 0) {
        features[values[i] - 1] = keys[i];
      }
    }
    return features;
  }
}
