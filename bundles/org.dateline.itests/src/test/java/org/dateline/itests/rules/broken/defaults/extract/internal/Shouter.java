package org.dateline.itests.rules.broken.defaults.extract.internal;

/** Reads Istanbul differently in Istanbul. */
final class Shouter {
  String shout(String word) {
    return word.toUpperCase();
  }
}
