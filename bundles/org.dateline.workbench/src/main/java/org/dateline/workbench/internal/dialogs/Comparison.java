package org.dateline.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.story.WordChanges;
import org.dateline.api.story.WordChanges.Change;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * Two versions in one text: what is gone struck through, what was added underlined; so that it is not told by colour alone.
 *
 * @param parts what is gone and what was added, in order
 * @param changes where each change begins
 * @param added how many words, and how many are gone
 */
record Comparison(String text, List<Part> parts, int[] changes, int added, int gone) {

    /** Words in the text that stand in one of the versions alone. */
    record Part(int start, int length, boolean gone) {
    }


    static final Comparison NOTHING = new Comparison("", List.of(), new int[0], 0, 0);

    /** Any thread. */
    static Comparison of(String old, String now) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        List<Change> changes = WordChanges.between(old, now);
        int[] places = new int[changes.size()];
        int added = 0;
        int gone = 0;
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            Change change = changes.get(i);
            text.append(now, from, change.after().start());
            places[i] = text.length();
            if (change.before().length() > 0) {
                boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                places[i] += first ? 0 : 1;
                text.append(first ? "" : " ");
                parts.add(part(text, change.before().of(old), true));
                text.append(change.after().length() > 0 ? " " : "");
                gone += words(change.before().of(old));
            }
            if (change.after().length() > 0) {
                parts.add(part(text, change.after().of(now), false));
                added += words(change.after().of(now));
            }
            from = change.after().end();
        }
        text.append(now.substring(from));
        return new Comparison(text.toString(), parts, places, added, gone);
    }

    private static Part part(StringBuilder text, String words, boolean gone) {
        text.append(words);
        return new Part(text.length() - words.length(), words.length(), gone);
    }

    StyleRange[] styles(Theme theme) {
        return parts.stream().map(part -> {
            StyleRange style = new StyleRange(part.start(), part.length(), theme.color(part.gone() ? Role.ERROR : Role.ACCEPTED),
                    theme.color(part.gone() ? Role.ERROR_BACK : Role.ACCEPTED_BACK));
            style.strikeout = part.gone();
            style.underline = !part.gone();
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            return style;
        }).toArray(StyleRange[]::new);
    }

    private static int words(String text) {
        int words = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !before ? 1 : 0;
            before = letter;
        }
        return words;
    }
}
