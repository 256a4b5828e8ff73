package org.dateline.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;

/**
 * What a person searches for: words and, in double quotes, phrases; a star at the end stands for any ending. Each piece becomes the
 * words that the index knows it by, so "U.S." and "co-operate" are phrases too.
 */
final class SearchWords {

    /** More places than this in one text help nobody. */
    private static final int MOST_PLACES = 10_000;

    private record Phrase(List<String> words, boolean anyEnding) {

        String last() {
            return words.get(words.size() - 1);
        }

        boolean endsWith(String word) {
            return anyEnding ? word.startsWith(last()) : word.equals(last());
        }
    }

    /** A place in a text, and which phrase stands there. */
    record Place(int phrase, Span span) {
    }

    private final List<Phrase> phrases = new ArrayList<>();

    private SearchWords() {
    }

    static SearchWords of(String query) {
        SearchWords search = new SearchWords();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= query.length(); i++) {
            char c = i < query.length() ? query.charAt(i) : ' ';
            boolean mark = c == '"' || c == '“' || c == '”';
            if (mark || i == query.length() || !quoted && Character.isWhitespace(c)) {
                search.piece(query.substring(start, i));
                start = i + 1;
                quoted ^= mark;
            }
        }
        return search;
    }

    private void piece(String piece) {
        List<String> words = Words.of(piece);
        if (!words.isEmpty()) {
            Phrase phrase = new Phrase(List.copyOf(words), piece.stripTrailing().endsWith("*"));
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** In the language of FTS5. The words hold letters and digits alone, so nothing of theirs is read as a command. */
    String forIndex() {
        StringBuilder all = new StringBuilder();
        for (Phrase phrase : phrases) {
            all.append(all.isEmpty() ? "" : " AND ").append('"').append(String.join(" ", phrase.words())).append('"');
            all.append(phrase.anyEnding() ? " *" : "");
        }
        return all.toString();
    }

    /** Where the phrases stand in the text, in text order. */
    List<Place> places(String text) {
        Finder finder = new Finder();
        Words.each(text, finder);
        return finder.places;
    }

    private final class Finder implements Words.Sink {
        private final List<Place> places = new ArrayList<>();
        private final Map<String, List<Integer>> byLast = new HashMap<>();
        private final List<Integer> open = new ArrayList<>();
        private final String[] recent;
        private final int[] starts;
        private long seen;

        Finder() {
            int longest = 1;
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                longest = Math.max(longest, phrase.words().size());
                if (phrase.anyEnding()) {
                    open.add(i);
                } else {
                    byLast.computeIfAbsent(phrase.last(), last -> new ArrayList<>()).add(i);
                }
            }
            recent = new String[longest];
            starts = new int[longest];
        }

        @Override
        public void word(String folded, int start, int end) {
            int slot = (int) (seen++ % recent.length);
            recent[slot] = folded;
            starts[slot] = start;
            for (int phrase : byLast.getOrDefault(folded, List.of())) {
                match(phrase, end);
            }
            for (int phrase : open) {
                if (phrases.get(phrase).endsWith(folded)) {
                    match(phrase, end);
                }
            }
        }

        private void match(int phrase, int end) {
            List<String> words = phrases.get(phrase).words();
            int n = words.size();
            if (seen < n || places.size() >= MOST_PLACES) {
                return;
            }
            for (int back = 1; back < n; back++) {
                if (!words.get(n - 1 - back).equals(recent[(int) ((seen - 1 - back) % recent.length)])) {
                    return;
                }
            }
            places.add(new Place(phrase, new Span(starts[(int) ((seen - n) % recent.length)], end)));
        }
    }
}
