package org.dateline.extract.internal.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name as it is compared across stories: without case, accents, marks, and "the"; its words apart. */
final class NameKey {

    private NameKey() {
    }

    static String of(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' && !word.isEmpty()) {
                word.append(c);
            } else if (c == ' ' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }
}
