package org.dateline.extract.internal.quotes;

import java.util.Map;

import org.dateline.extract.internal.grammar.StoryTokens;

/** Verbs that name what was said behind a preposition: "called for", "warned against". By their first letters, all forms alike. */
final class ObjectPrepositions {

    private static final Map<String, String> BY_STEM = Map.ofEntries(
            Map.entry("call", " for on upon "), Map.entry("warn", " of against about "), Map.entry("comp", " about of "),
            Map.entry("ask", " for about "), Map.entry("asks", " for about "), Map.entry("aske", " for about "),
            Map.entry("worr", " about over "), Map.entry("comm", " on about "), Map.entry("apol", " for "),
            Map.entry("boas", " of about "), Map.entry("argu", " for against "), Map.entry("poin", " to "),
            Map.entry("obje", " to "), Map.entry("reac", " to "), Map.entry("agre", " with on to "),
            Map.entry("hint", " at "), Map.entry("insi", " on "), Map.entry("appe", " for "), Map.entry("brag", " about "),
            Map.entry("wond", " about "), Map.entry("lear", " about of "), Map.entry("know", " about "),
            Map.entry("refl", " on "), Map.entry("elab", " on "), Map.entry("spec", " about on "), Map.entry("rail", " against "),
            Map.entry("prot", " against "), Map.entry("marv", " at "), Map.entry("scof", " at "), Map.entry("laug", " at "),
            Map.entry("hope", " for "), Map.entry("test", " about "), Map.entry("beli", " in "),
            Map.entry("conf", " to "), Map.entry("admi", " to "), Map.entry("repo", " on "), Map.entry("writ", " about of "),
            Map.entry("wrot", " about of "), Map.entry("thin", " about of "), Map.entry("back", " away "), Map.entry("plea", " for "));

    private ObjectPrepositions() {
    }

    static boolean bind(StoryTokens t, int verb, int preposition) {
        String word = t.word(verb).toLowerCase(java.util.Locale.ROOT);
        String those = BY_STEM.get(word.substring(0, Math.min(4, word.length())));
        return those != null && those.contains(" " + t.word(preposition) + " ");
    }
}
