package org.dateline.extract.internal.times;

/** What the words around an expression do to its value: the modifiers of TIMEX3, early and "the start of" told apart. */
enum Mod {
    NONE, EARLY, MID, LATE, START, END, APPROX, MORE_THAN, LESS_THAN,
    /** "earlier this year": from its beginning to the publication. */
    SO_FAR,
    /** "later this year": from the publication to its end. */
    STILL_TO_COME
}
