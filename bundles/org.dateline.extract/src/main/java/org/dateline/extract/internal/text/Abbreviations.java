package org.dateline.extract.internal.text;

import java.util.Set;

/** Words that keep the stop behind them. */
final class Abbreviations {
    private static final int LONGEST = 6;

    /** Never the last word of a sentence: titles, and words that want a name or a number behind them. */
    private static final Set<String> LEADING = Set.of("mr", "mrs", "ms", "messrs", "dr", "drs", "prof", "rev", "fr", "hon", "pres", "gov",
            "sen", "sens", "rep", "reps", "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "supt",
            "insp", "det",
            "st", "ste", "mt", "ft", "vs", "eq", "cf", "al", "approx", "dept", "univ", "gens", "lts", "cols", "atty", "asst", "assoc",
            "amb",
            "msgr", "mgr", "sra", "srta", "mme", "mlle", "gob", "lic", "ing", "arq", "dra", "profa", "eng", "ald", "cllr", "pte", "spc",
            "viz", "ca", "esp", "incl", "ph");

    /** May end a sentence: decided by the next word. */
    private static final Set<String> TRAILING = Set.of("inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "etc",
            "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "ave", "blvd", "rd", "hwy", "assn", "intl", "natl", "govt", "mfg",
            "hosp",
            "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "md", "mich", "minn", "mo", "mont", "neb",
            "nev",
            "okla", "ore", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta", "sask", "bhd", "sdn", "pty",
            "cie",
            "hrs", "min", "sec", "mins", "secs", "lbs", "ed", "eds", "est", "tel", "dist", "ext", "mg", "km", "cm", "kg", "tues",
            "thurs", "wed");

    /** Only before a number, since they are words too. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "art", "fig", "figs", "vol", "vols", "ch", "chap", "p", "pp",
            "par",
            "mar", "apr", "jun", "jul", "sat", "sun", "mon", "tue", "fri", "ver", "op", "rs", "sect", "para", "pt", "tk");

    /** Words that start a sentence when they are capitalised behind an abbreviation. */
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that",
            "these",
            "those", "his", "her", "its", "their", "our", "my", "in", "on", "at", "by", "for", "from", "with", "without", "after",
            "before",
            "when", "while", "if", "as", "but", "and", "or", "so", "yet", "however", "meanwhile", "although", "though", "there",
            "then", "since",
            "because", "what", "who", "where", "why", "how", "which", "not", "no", "yes", "all", "some", "many", "most", "several",
            "both",
            "each", "every", "one", "two", "three", "also", "still", "now", "according", "during", "despite", "under", "over", "to", "of",
            "until", "about", "more", "last", "earlier", "later", "once", "only", "even", "just", "another", "other", "others", "such",
            "instead", "asked", "officials", "police", "authorities", "experts", "critics", "people", "here");

    private Abbreviations() {}

    /** Whether the stop at {@code end} belongs to the word before it. */
    static boolean keepsStop(char[] text, int start, int end) {
        int length = end - start;
        if (length == 1) {
            return Characters.isUpper(text[start]) && (text[start] != 'I' || initialFollows(text, end));
        }
        if (length > LONGEST) {
            return false;
        }
        String word = lower(text, start, end);
        if (BEFORE_NUMBER.contains(word)) {
            return numberFollows(text, end + 1);
        }
        return LEADING.contains(word) || TRAILING.contains(word) && (Characters.isUpper(text[start]) || !sentenceFollows(text, end + 1,
                word));
    }

    private static boolean initialFollows(char[] text, int stop) {
        return stop + 3 < text.length && text[stop + 1] == ' ' && Characters.isUpper(text[stop + 2]) && text[stop + 3] == '.';
    }

    private static boolean numberFollows(char[] text, int at) {
        return at < text.length && Characters.isDigit(text[at]) || at + 1 < text.length && text[at] == ' '
                && Characters.isDigit(text[at + 1]);
    }

    /** "min." is a short form inside a sentence, and before a capital more often the word at its end; "etc." is always short. */
    private static boolean sentenceFollows(char[] text, int at, String word) {
        return !word.equals("etc") && at + 1 < text.length && Characters.isSpace(text[at]) && Characters.isUpper(text[at + 1]);
    }

    static boolean isLeading(char[] text, int start, int end) {
        return end - start <= LONGEST + 1 && LEADING.contains(lower(text, start, end - 1));
    }

    static boolean isStarter(char[] text, int start, int end) {
        return end - start <= 10 && Characters.isUpper(text[start]) && STARTERS.contains(lower(text, start, end));
    }

    private static String lower(char[] text, int start, int end) {
        char[] word = new char[end - start];
        for (int i = 0; i < word.length; i++) {
            word[i] = Characters.lower(text[start + i]);
        }
        return new String(word);
    }
}
