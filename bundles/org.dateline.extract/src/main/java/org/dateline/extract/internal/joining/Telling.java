package org.dateline.extract.internal.joining;

import java.util.HashSet;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.cases.FindingRef;
import org.jspecify.annotations.Nullable;

/**
 * What a story tells, as it is compared with what another tells.
 *
 * @param words the content words as hashes
 * @param members the case members, by id
 */
record Telling(FindingRef ref, String text, Set<Integer> words, Set<String> members, @Nullable EdtfDate date) {

    /** The words of four letters and more, in lower case, cut to their first six letters. */
    static Set<Integer> contentWords(String text, Span span) {
        Set<Integer> words = new HashSet<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start > 3) {
                    words.add(stem(text, start, Math.min(i, start + 6)));
                }
                start = -1;
            }
        }
        return words;
    }

    private static int stem(String text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    /** Shared content words by all content words (Jaccard), 0 to 1. */
    double likeness(Telling other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (Integer word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return (double) shared / (words.size() + other.words.size() - shared);
    }

    boolean sharesMember(Telling other) {
        return members.stream().anyMatch(other.members::contains);
    }
}
