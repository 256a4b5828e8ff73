package org.dateline.views.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.dateline.api.Span;
import org.dateline.api.story.BlockKind;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.jspecify.annotations.Nullable;

/** The styles of one line, made when the line comes into view: so a book is as quick as a brief. */
final class LineStyles {

    private final Theme theme;
    private final Predicate<String> shown;
    private final Font thin;
    private @Nullable ReaderModel model;
    private @Nullable Span sentence;

    /** @param shown whether a layer is shown, by its setting; @param thin for the line between paragraphs */
    LineStyles(Theme theme, Predicate<String> shown, Font thin) {
        this.theme = theme;
        this.shown = shown;
        this.thin = thin;
    }

    void model(@Nullable ReaderModel shownModel) {
        model = shownModel;
        sentence = null;
    }

    void sentence(@Nullable Span current) {
        sentence = current;
    }

    void style(LineStyleEvent event) {
        ReaderModel of = model;
        if (of == null) {
            return;
        }
        ReaderDocument.Paragraph paragraph = of.document().at(event.lineOffset);
        if (paragraph == null) {
            event.styles = new StyleRange[] {plain(event.lineOffset, event.lineText.length(), thin)};
            return;
        }
        if (paragraph.storyStart() < 0 || event.lineText.isEmpty()) {
            event.styles = new StyleRange[] {header(paragraph, event)};
            return;
        }
        int storyStart = paragraph.storyStart() + event.lineOffset - paragraph.docStart();
        event.styles = styles(of, paragraph, event.lineOffset, storyStart, event.lineText.length());
    }

    private static StyleRange plain(int start, int length, Font font) {
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = length;
        range.font = font;
        return range;
    }

    private StyleRange header(ReaderDocument.Paragraph paragraph, LineStyleEvent event) {
        boolean title = paragraph.kind() == BlockKind.TITLE;
        StyleRange range = plain(event.lineOffset, event.lineText.length(),
                theme.font(title ? Theme.Text.READER_TITLE : Theme.Text.SMALL));
        boolean link = !title && model != null && model.story().published() == null;
        range.foreground = theme.color(title ? Role.TEXT : link ? Role.ACCENT : Role.SECOND_TEXT);
        range.underline = link;
        return range;
    }

    private StyleRange[] styles(ReaderModel of, ReaderDocument.Paragraph paragraph, int docStart, int storyStart, int length) {
        int storyEnd = storyStart + length;
        List<TextMark> here = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(storyStart, storyEnd));
        for (int i = of.firstMark(storyStart); i < of.marks().size() && of.marks().get(i).start() < storyEnd; i++) {
            TextMark mark = of.marks().get(i);
            if (mark.end() > storyStart && shown.test(mark.layer())) {
                here.add(mark);
                cuts.add(Math.max(storyStart, mark.start()));
                cuts.add(Math.min(storyEnd, mark.end()));
            }
        }
        Span current = sentence;
        if (current != null && current.start() < storyEnd && current.end() > storyStart) {
            cuts.add(Math.max(storyStart, current.start()));
            cuts.add(Math.min(storyEnd, current.end()));
        }
        List<StyleRange> ranges = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null && to > from) {
                ranges.add(piece(here, paragraph, from, to, docStart - storyStart));
            }
            from = to;
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange piece(List<TextMark> here, ReaderDocument.Paragraph paragraph, int from, int to, int shift) {
        StyleRange range = new StyleRange();
        range.start = from + shift;
        range.length = to - from;
        range.foreground = theme.color(Role.TEXT);
        boolean heading = paragraph.kind() == BlockKind.TITLE || paragraph.kind() == BlockKind.HEADING;
        range.font = theme.font(heading ? Theme.Text.READER_TITLE : Theme.Text.READER);
        if (paragraph.kind() == BlockKind.CAPTION) {
            range.foreground = theme.color(Role.SECOND_TEXT);
        }
        for (TextMark mark : here) {
            if (mark.start() <= from && mark.end() >= to) {
                apply(range, mark);
            }
        }
        Span current = sentence;
        if (current != null && current.start() <= from && current.end() >= to && range.background == null) {
            range.background = theme.color(theme.highContrast() ? Role.SELECTED : Role.SENTENCE);
            range.foreground = theme.color(theme.highContrast() ? Role.SELECTED_TEXT : Role.TEXT);
        }
        return range;
    }

    private void apply(StyleRange range, TextMark mark) {
        switch (mark.look()) {
            case SINGLE -> underline(range, SWT.UNDERLINE_SINGLE, mark.lane() < 0 ? Role.EDGE : null, mark.lane());
            case DOUBLE -> underline(range, SWT.UNDERLINE_DOUBLE, Role.ORGANISATION, -1);
            case SQUIGGLE -> underline(range, SWT.UNDERLINE_SQUIGGLE, Role.SECOND_TEXT, -1);
            case DASHED_BOX -> box(range, SWT.BORDER_DASH, Role.DATE);
            case DOTTED_BOX -> box(range, SWT.BORDER_DOT, Role.SECOND_TEXT);
            case SOLID_BOX -> box(range, SWT.BORDER_SOLID, Role.SECOND_TEXT);
            case TINT -> range.background = theme.color(Role.QUOTE);
        }
    }

    private void underline(StyleRange range, int style, @Nullable Role role, int lane) {
        range.underline = true;
        range.underlineStyle = style;
        range.underlineColor = role == null ? theme.lane(lane) : theme.color(role);
    }

    private void box(StyleRange range, int style, Role role) {
        range.borderStyle = style;
        range.borderColor = theme.color(role);
    }
}
