package org.dateline.export.internal.json;

import java.util.Arrays;

import org.dateline.api.Span;

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points. Made once a story in time linear in its text; most
 * stories have no character outside the basic plane, and then nothing is looked up at all.
 */
final class CodePoints {

    /** Where the second half of each surrogate pair stands. */
    private final int[] lows;

    CodePoints(String text) {
        int[] found = new int[0];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, n * 2));
                }
                found[n++] = i;
            }
        }
        lows = Arrays.copyOf(found, n);
    }

    int at(int utf16) {
        if (lows.length == 0) {
            return utf16;
        }
        int place = Arrays.binarySearch(lows, utf16);
        return utf16 - (place < 0 ? -place - 1 : place);
    }

    int start(Span span) {
        return at(span.start());
    }

    int end(Span span) {
        return at(span.end());
    }
}
