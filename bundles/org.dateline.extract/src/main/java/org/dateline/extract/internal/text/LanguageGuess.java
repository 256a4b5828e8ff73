package org.dateline.extract.internal.text;

/** @param tag a BCP 47 language tag, {@code und} where the text does not tell; @param confidence 0 to 1 */
record LanguageGuess(String tag, double confidence) {

    static final LanguageGuess UNKNOWN = new LanguageGuess("und", 0);
}
