package org.dateline.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.store.internal.SearchWords.Place;

/** Some words of a text around the place where most of what was searched for stands together. */
record Snippet(String words, List<Span> marks, Span place) {

    private static final int WIDTH = 200;
    private static final int BEFORE = 50;

    static Snippet of(String text, List<Place> places) {
        if (places.isEmpty()) {
            // Found in what stands beside the text, such as a plugin's note.
            return cut(text, 0, List.of(), new Span(0, 0));
        }
        Place best = places.get(bestWindow(places));
        return cut(text, wordStart(text, Math.max(0, best.span().start() - BEFORE)), places, best.span());
    }

    /** The first place of the window that holds the most different phrases; the earliest of equals. */
    private static int bestWindow(List<Place> places) {
        int[] held = new int[1 + places.stream().mapToInt(Place::phrase).max().orElse(0)];
        int different = 0;
        int best = 0;
        int most = 0;
        int end = 0;
        for (int start = 0; start < places.size(); start++) {
            int limit = places.get(start).span().start() + WIDTH - BEFORE;
            while (end < places.size() && places.get(end).span().end() <= limit) {
                different += held[places.get(end++).phrase()]++ == 0 ? 1 : 0;
            }
            if (different > most) {
                most = different;
                best = start;
            }
            if (end > start) {
                different -= --held[places.get(start).phrase()] == 0 ? 1 : 0;
            } else {
                end = start + 1;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int i = at;
        while (i > 0 && i > at - 20 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }

    private static Snippet cut(String text, int start, List<Place> places, Span place) {
        int end = Math.min(text.length(), Math.max(start + WIDTH, Math.min(place.end(), start + 2 * WIDTH)));
        if (end < text.length()) {
            int space = end;
            while (space > start + WIDTH / 2 && space > place.end() && !Character.isWhitespace(text.charAt(space))) {
                space--;
            }
            end = Character.isWhitespace(text.charAt(space)) ? space : end;
            end = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }
        String before = start > 0 ? "…" : "";
        String words = before + text.substring(start, end).replace('\n', ' ').replace('\r', ' ') + (end < text.length() ? "…" : "");
        List<Span> marks = new ArrayList<>();
        int shift = before.length() - start;
        int last = start;
        for (Place found : places) {
            Span span = found.span();
            if (span.start() >= last && span.end() <= end) {
                marks.add(new Span(span.start() + shift, span.end() + shift));
                last = span.end();
            }
        }
        return new Snippet(words, marks, place);
    }
}
