package org.dateline.extract.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the language of a text by its script and, where several languages share the script, by the small words that every text is
 * full of, and by letters that few languages write. What several languages have counts for each of them, but less. Only the beginning
 * of a long text is read.
 */
final class LanguageIdentifier {

    private static final int READ = 6_000;
    private static final int LONGEST_WORD = 12;
    private static final double LEAST_EVIDENCE = 2;
    private static final double LEAST_LEAD = 1.1;
    private static final double OF_A_LETTER = 0.8;
    /** Scripts of one language that matters to a newsroom. */
    private static final Map<Character.UnicodeScript, String> OWN_SCRIPT = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HANGUL, "ko"), Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.GREEK, "el"), Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"), Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"), Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.TELUGU, "te"), Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
            Map.entry(Character.UnicodeScript.GURMUKHI, "pa"), Map.entry(Character.UnicodeScript.KANNADA, "kn"),
            Map.entry(Character.UnicodeScript.MALAYALAM, "ml"), Map.entry(Character.UnicodeScript.SINHALA, "si"),
            Map.entry(Character.UnicodeScript.KHMER, "km"), Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.MYANMAR, "my"), Map.entry(Character.UnicodeScript.ETHIOPIC, "am"));

    private final List<String> tags = new ArrayList<>();
    private final Map<String, int[]> languagesOf = new HashMap<>();

    private final Map<Character, int[]> languagesOfLetter = new HashMap<>();

    LanguageIdentifier() {
        for (String line : table().split("\n")) {
            String[] fields = line.split("\t", -1);
            int language = tags.size();
            tags.add(fields[0]);
            for (String word : fields[1].split(" ")) {
                languagesOf.merge(word, new int[] {language}, LanguageIdentifier::union);
            }
            for (char letter : fields[2].toCharArray()) {
                languagesOfLetter.merge(letter, new int[] {language}, LanguageIdentifier::union);
            }
        }
    }

    private static int[] union(int[] languages, int[] more) {
        if (languages[languages.length - 1] == more[0]) {
            return languages;
        }
        int[] all = java.util.Arrays.copyOf(languages, languages.length + 1);
        all[languages.length] = more[0];
        return all;
    }

    private static String table() {
        try (InputStream in = LanguageIdentifier.class.getResourceAsStream("languages.tsv")) {
            return new String(Objects.requireNonNull(in, "languages.tsv").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("languages.tsv cannot be read from the program's own files", e);
        }
    }

    LanguageGuess identify(String text) {
        String beginning = text.substring(0, Math.min(READ, text.length()));
        LanguageGuess byScript = byScript(beginning);
        return byScript != null ? byScript : byWords(beginning);
    }

    /** The language where the script alone tells it; unknown where there are no letters; null where the words must tell. */
    private static @org.jspecify.annotations.Nullable LanguageGuess byScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLetter(c)) {
                counts.merge(c < 128 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        if (letters < 2) {
            return LanguageGuess.UNKNOWN;
        }
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > letters) {
            return new LanguageGuess(kana * 20 > kana + han ? "ja" : "zh", confidence(kana + han, letters));
        }
        for (Map.Entry<Character.UnicodeScript, String> own : OWN_SCRIPT.entrySet()) {
            int count = counts.getOrDefault(own.getKey(), 0);
            if (count * 2 > letters) {
                return new LanguageGuess(own.getValue(), confidence(count, letters));
            }
        }
        return null;
    }

    private static double confidence(int ofScript, int letters) {
        return Math.round(Math.min(0.99, (double) ofScript / letters) * (letters < 10 ? 80 : 100)) / 100.0;
    }

    private LanguageGuess byWords(String text) {
        double[] scores = new double[tags.size()];
        int words = 0;
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end > at) {
                words++;
                count(text.substring(at, Math.min(end, at + LONGEST_WORD + 1)), scores);
            }
            at = Math.max(end, at + 1);
        }
        return best(scores, words);
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (Characters.isWordPart(text.charAt(end)) && !Characters.isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void count(String word, double[] scores) {
        int[] languages = languagesOf.get(word.toLowerCase(Locale.ROOT));
        if (languages != null) {
            for (int language : languages) {
                scores[language] += languages.length == 1 ? 1 : 1.2 / Math.sqrt(languages.length + 1);
            }
        }
        for (int i = 0; i < word.length(); i++) {
            int[] byLetter = word.charAt(i) < 128 ? null : languagesOfLetter.get(Character.toLowerCase(word.charAt(i)));
            if (byLetter != null) {
                for (int language : byLetter) {
                    scores[language] += OF_A_LETTER / byLetter.length;
                }
            }
        }
    }

    private LanguageGuess best(double[] scores, int words) {
        int first = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[first]) {
                second = scores[first];
                first = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        double evidence = scores[first];
        if (evidence < LEAST_EVIDENCE || evidence < words * 0.08 || evidence < second * LEAST_LEAD) {
            return LanguageGuess.UNKNOWN;
        }
        double lead = 1 - second / evidence;
        double amount = evidence / (evidence + 2);
        return new LanguageGuess(tags.get(first), Math.round(Math.min(0.99, amount * (0.5 + lead)) * 100) / 100.0);
    }
}
