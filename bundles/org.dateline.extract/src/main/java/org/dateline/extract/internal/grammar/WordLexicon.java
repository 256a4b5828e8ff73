package org.dateline.extract.internal.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringTokenizer;

/** The classes of the words in {@code words.txt}. */
public final class WordLexicon {

    private static final Map<String, Long> SECTIONS = Map.ofEntries(
            Map.entry("determiner", WordClass.DETERMINER), Map.entry("preposition", WordClass.PREPOSITION),
            Map.entry("subordinator", WordClass.SUBORDINATOR), Map.entry("coordinator", WordClass.COORDINATOR),
            Map.entry("that", WordClass.THAT), Map.entry("wh", WordClass.WH), Map.entry("auxiliary", WordClass.AUXILIARY),
            Map.entry("be", WordClass.BE), Map.entry("negation", WordClass.NEGATION), Map.entry("adverb", WordClass.ADVERB),
            Map.entry("time", WordClass.TIME), Map.entry("pronoun", WordClass.PRONOUN),
            Map.entry("subject-pronoun", WordClass.SUBJECT_PRONOUN), Map.entry("male", WordClass.MALE),
            Map.entry("female", WordClass.FEMALE), Map.entry("plural", WordClass.PLURAL),
            Map.entry("possessive", WordClass.POSSESSIVE), Map.entry("noun-sense", WordClass.NOUN_SENSE),
            Map.entry("speech-noun", WordClass.SPEECH_NOUN), Map.entry("verb", WordClass.VERB),
            Map.entry("agent", WordClass.AGENT), Map.entry("place-noun", WordClass.PLACE_NOUN));

    private static final Map<String, Long> VERB_SECTIONS = Map.of("say", WordClass.SAY, "tell", WordClass.TELL,
            "object", WordClass.OBJECT, "thought", WordClass.THOUGHT, "infinitive", WordClass.INFINITIVE);

    private static final WordTable WORDS = load();

    private WordLexicon() {
    }

    public static WordTable english() {
        return WORDS;
    }

    /** The classes of a word by the list alone. */
    public static long classesOf(String word) {
        return WORDS.get(word, 0, word.length());
    }

    private static WordTable load() {
        WordTable table = new WordTable();
        try (InputStream in = WordLexicon.class.getResourceAsStream("words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#")) {
                    read(line, section, table);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.add("'s", WordClass.APOSTROPHE_S);
        return table;
    }

    private static void read(String line, String section, WordTable table) {
        StringTokenizer words = new StringTokenizer(line);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            Long verb = VERB_SECTIONS.get(section);
            if (verb != null) {
                VerbForms.of(word, (form, bit) -> table.add(form, verb | bit));
            } else {
                table.add(word, SECTIONS.get(section));
            }
        }
    }
}
