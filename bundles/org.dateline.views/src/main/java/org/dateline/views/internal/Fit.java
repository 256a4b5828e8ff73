package org.dateline.views.internal;

import org.eclipse.swt.graphics.GC;

/** Text that fits into a width. */
public final class Fit {

    private static final String MORE = "…";

    private Fit() {
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    public static String into(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + MORE).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + MORE;
    }
}
