package org.dateline.itests.rules.broken.state.store.internal;

/** Two cases that count into the same number. */
final class Counter {
  static int stories;

  private Counter() {}
}
