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
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isHighSurrogate(letter) && i + 1 < text.length()) {
                width += gc.textExtent(text.substring(i, i + 2)).x;
                i++;
                continue;
            }
            if (letters[letter] == 0) {
                letters[letter] = Math.max(0.01f, gc.textExtent(String.valueOf(letter).repeat(TIMES)).x / (float) TIMES);
            }
            width += letters[letter];
        }
        return (int) Math.ceil(width);
    }
}
