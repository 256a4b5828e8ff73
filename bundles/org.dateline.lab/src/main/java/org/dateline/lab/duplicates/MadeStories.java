package org.dateline.lab.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Stories made by chance, the same ones each time: sentences of words that are as unequally frequent as those of a language (Zipf's
 * law), and for one story in five a version of an earlier one: another headline, some sentences gone, some added, some words changed.
 */
final class MadeStories {

    private static final int WORDS = 30_000;
    private static final int SENTENCE = 18;

    private final long seed;
    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    MadeStories(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(random, 2 + Math.min(9, (int) Math.sqrt(i) / 12 + random.nextInt(4)));
            sum += 1.0 / (i + 3);
            upTo[i] = sum;
        }
    }

    private static String word(Random random, int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            word.append((i % 2 == 0 ? "bcdfghklmnprstvw" : "aeiou").charAt(random.nextInt(i % 2 == 0 ? 16 : 5)));
        }
        return word.toString();
    }

    /** The story that this one is a version of; itself for most. */
    int original(int number) {
        Random random = new Random(seed * 31 + number);
        if (number == 0 || random.nextInt(5) > 0) {
            return number;
        }
        int earlier = random.nextInt(number);
        return original(earlier);
    }

    String text(int number) {
        int original = original(number);
        List<String> sentences = sentences(original);
        Random random = new Random(seed + 17L * number);
        StringBuilder text = new StringBuilder("The " + sentence(random, 6).toLowerCase(java.util.Locale.ROOT) + "\n\n");
        int gone = 0;
        for (String each : sentences) {
            boolean changes = original != number;
            if (changes && random.nextInt(12) == 0 && gone++ < sentences.size() / 4) {
                continue;
            }
            text.append(each).append(random.nextInt(4) == 0 ? "\n\n" : " ");
            if (changes && random.nextInt(12) == 0) {
                text.append(sentence(random, SENTENCE)).append(' ');
            }
        }
        return text.append('\n').toString();
    }

    private List<String> sentences(int number) {
        Random random = new Random(seed * 7 + number);
        List<String> sentences = new ArrayList<>();
        int count = 8 + random.nextInt(24);
        for (int i = 0; i < count; i++) {
            sentences.add(i % 4 == 1 ? "Mayor Helen Ortiz said on " + (1 + random.nextInt(28)) + " March 2025 that the "
                    + sentence(random, SENTENCE - 8).toLowerCase(java.util.Locale.ROOT) : sentence(random, SENTENCE));
        }
        return sentences;
    }

    private String sentence(Random random, int about) {
        StringBuilder sentence = new StringBuilder();
        int count = about / 2 + random.nextInt(about);
        for (int i = 0; i < count; i++) {
            String word = words[frequent(random)];
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return sentence.append('.').toString();
    }

    private int frequent(Random random) {
        int place = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
        return Math.min(WORDS - 1, place < 0 ? -place - 1 : place);
    }
}
