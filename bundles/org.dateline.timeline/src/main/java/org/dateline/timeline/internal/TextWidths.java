package org.dateline.timeline.internal;

import org.eclipse.swt.graphics.GC;

/**
 * How wide texts are in one font, as the sum of their letters, each measured once: with thousands of lanes every step of a zoom places
 * more labels than the system could measure in that time. UI thread.
 */
final class TextWidths {

    /** A letter is measured many times over, since the system tells whole pixels. */
    private static final int TIMES = 16;

    private final float[] letters = new float[Character.MAX_VALUE + 1];

    /** @param gc with the font set */
    int of(GC gc, String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += letter(gc, text.codePointAt(i));
        }
        return (int) Math.ceil(width);
    }

    /** How many characters from the beginning are within the width; at least one letter. */
    int fitting(GC gc, String text, int room) {
        float width = 0;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            width += letter(gc, letter);
            if (width > room && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private float letter(GC gc, int letter) {
        if (letter >= letters.length) {
            return gc.textExtent(Character.toString(letter)).x;
        }
        if (letters[letter] == 0) {
            letters[letter] = Math.max(0.01f, gc.textExtent(Character.toString(letter).repeat(TIMES)).x / (float) TIMES);
        }
        return letters[letter];
    }
}
