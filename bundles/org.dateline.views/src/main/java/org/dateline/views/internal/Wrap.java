package org.dateline.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

/** Breaks a short text into lines of a width. */
public final class Wrap {

    private Wrap() {
    }

    /** At most so many lines; the last one ends with an ellipsis where there is more. */
    public static List<String> lines(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1) {
                lines.add(Fit.into(gc, rest, width));
                return lines;
            }
            int end = breakAt(gc, rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Behind the next place where a line may end: a blank, or what joins the parts of a file's name. */
    private static int afterBreak(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (" -_/".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int breakAt(GC gc, String text, int width) {
        int end = 0;
        int next = 0;
        while (next < text.length()) {
            next = afterBreak(text, next);
            if (gc.textExtent(text.substring(0, next).strip()).x > width) {
                break;
            }
            end = next;
        }
        return end > 0 ? end : Math.min(text.length(), Math.max(1, Fit.into(gc, text, width).length() - 1));
    }
}
