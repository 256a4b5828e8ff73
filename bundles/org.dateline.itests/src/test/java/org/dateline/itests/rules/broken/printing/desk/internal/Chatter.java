package org.dateline.itests.rules.broken.printing.desk.internal;

/** Talks into the output of a command. */
final class Chatter {
  void say(String word) {
    System.out.println(word);
  }
}
