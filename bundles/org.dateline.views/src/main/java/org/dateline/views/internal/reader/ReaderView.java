package org.dateline.views.internal.reader;

import java.util.Locale;
import java.util.Set;

import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.dateline.views.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;

/** The story with everything found in it marked, and notes in the margin. */
final class ReaderView implements ViewPart {

    private static final int MARGIN = 52;
    private static final int WHEEL = 24;

    private ViewContext context;
    private Messages words;
    private Composite panel;
    private StyledText text;
    private Link leftOut;
    private Label empty;
    private NotesCanvas notes;
    private LineStyles styles;
    private Font thin;
    private @Nullable ReaderModel model;
    private @Nullable StoryId wanted;
    private Selection selection = Selection.NOTHING;

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = Words.of(context.language());
        Theme theme = context.theme();
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        empty = new Label(panel, SWT.WRAP | SWT.CENTER);
        empty.setText(words.get("reader.none"));
        empty.setForeground(theme.color(Role.SECOND_TEXT));
        empty.setBackground(panel.getBackground());
        empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true, 2, 1));
        FontData small = theme.font(Theme.Text.READER).getFontData()[0];
        thin = new Font(parent.getDisplay(), small.getName(), 4, SWT.NORMAL);
        styles = new LineStyles(theme, this::shown, thin);
        createText(theme);
        notes = new NotesCanvas(panel, text, theme, this::shown);
        GridData side = new GridData(SWT.FILL, SWT.FILL, false, true);
        side.widthHint = NotesCanvas.WIDTH;
        notes.control().setLayoutData(side);
        leftOut = new Link(panel, SWT.NONE);
        leftOut.setBackground(panel.getBackground());
        GridData under = new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 2, 1);
        under.horizontalIndent = MARGIN;
        leftOut.setLayoutData(under);
        leftOut.addListener(SWT.Selection, e -> {
            if (model != null) {
                LeftOutPopup.open(panel, model.story().leftOut(), words, theme);
            }
        });
        new ReaderMenu(text, context, words, () -> model);
        visible(false);
    }

    private void createText(Theme theme) {
        text = new StyledText(panel, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setBackground(theme.color(Role.PANEL));
        text.setForeground(theme.color(Role.TEXT));
        // A line is never lower than the widget's own font: the thin one leaves the lines between paragraphs thin.
        text.setFont(thin);
        text.setMargins(MARGIN, 12, 16, 16);
        text.setLineSpacing(5);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        // With both hints the layout does not ask for the height of the whole text, which would measure every line of it.
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = 100;
        fill.heightHint = 100;
        text.setLayoutData(fill);
        text.addLineStyleListener(styles::style);
        text.addListener(SWT.Paint, e -> paintNumbers(e.gc));
        text.addListener(SWT.MouseVerticalWheel, e -> {
            text.setTopPixel(Math.max(0, text.getTopPixel() - e.count * WHEEL));
            e.doit = false;
        });
        text.addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && text.getSelectionCount() == 0) {
                clicked(new Point(e.x, e.y));
            }
        });
    }

    private boolean shown(String layer) {
        return context.setting(layer, layer.equals("layer.amounts") ? "off" : "on").equals("on");
    }

    private void visible(boolean story) {
        show(text, story);
        show(notes.control(), story);
        show(leftOut, story && model != null && !model.story().leftOut().isEmpty());
        show(empty, !story);
        panel.layout();
    }

    private static void show(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void load() {
        StoryId id = wanted;
        if (id == null) {
            shown((ReaderModel) null);
            return;
        }
        Locale language = context.language();
        ReaderWords said = new ReaderWords(words, language);
        context.query(view -> ReaderModel.load(view, id, context.lanes(view), said), this::shown);
    }

    private void shown(@Nullable ReaderModel loaded) {
        boolean sameStory = model != null && loaded != null && model.story().id().equals(loaded.story().id());
        boolean same = sameStory && model.document().text().equals(loaded.document().text());
        model = loaded;
        styles.model(loaded);
        notes.model(loaded);
        if (loaded == null) {
            text.setText("");
            context.title("");
            context.status("");
            visible(false);
            return;
        }
        if (!same) {
            int top = sameStory ? text.getTopIndex() : 0;
            text.setText(loaded.document().text());
            text.setTopIndex(top);
        }
        context.title(loaded.story().headline());
        context.status(words.count("reader.paragraphs", loaded.document().count()));
        int lines = loaded.story().leftOut().size();
        leftOut.setText("<a>" + words.count("reader.leftOut", lines) + "</a>");
        visible(true);
        highlight(!same);
        text.redraw();
    }

    /** The current sentence, brought into view. */
    private void highlight(boolean reveal) {
        ReaderModel of = model;
        if (of == null) {
            return;
        }
        Span span = null;
        for (FindingRef ref : selection.findings()) {
            if (ref.story().equals(of.story().id())) {
                span = of.spanOf(ref);
            }
        }
        if (span == null && !selection.query().isEmpty()) {
            span = found(of, selection.query());
        }
        styles.sentence(span);
        text.redraw();
        if (span != null && reveal) {
            reveal(of.document().toDoc(span.start()), of.document().toDoc(span.end()));
        }
        notes.redraw();
    }

    private static @Nullable Span found(ReaderModel of, String query) {
        String bare = query.replace("\"", "").strip().toLowerCase(Locale.ROOT);
        int at = of.story().text().toLowerCase(Locale.ROOT).indexOf(bare);
        return at < 0 || bare.isEmpty() ? null : new Span(at, Math.min(of.story().text().length(), at + bare.length()));
    }

    private void reveal(int start, int end) {
        int top = text.getLocationAtOffset(start).y;
        int bottom = text.getLocationAtOffset(end).y + text.getLineHeight();
        int height = text.getClientArea().height;
        if (top < 0 || bottom > height) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + top - height / 4));
        }
    }

    private void paintNumbers(org.eclipse.swt.graphics.GC gc) {
        ReaderModel of = model;
        if (of == null) {
            return;
        }
        gc.setFont(context.theme().font(Theme.Text.AXIS));
        gc.setForeground(context.theme().color(Role.SECOND_TEXT));
        int height = text.getClientArea().height;
        int last = text.getLineIndex(height);
        for (int line = text.getLineIndex(0); line <= last; line++) {
            ReaderDocument.Paragraph paragraph = of.document().at(text.getOffsetAtLine(line));
            if (paragraph != null && paragraph.number() > 0 && text.getOffsetAtLine(line) == paragraph.docStart()) {
                String number = String.valueOf(paragraph.number());
                gc.drawText(number, MARGIN - 14 - gc.textExtent(number).x, text.getLinePixel(line) + 3, true);
            }
        }
        notes.redraw();
    }

    private void clicked(Point at) {
        ReaderModel of = model;
        int doc = of == null ? -1 : text.getOffsetAtPoint(at);
        int offset = doc < 0 ? -1 : of.document().toStory(doc);
        StoryId id = of == null ? null : of.story().id();
        if (doc >= 0 && offset < 0 && of.story().published() == null && of.document().isByline(doc)) {
            context.select(Selection.story(id, ""));
            context.run("story-details");
        }
        if (offset < 0) {
            return;
        }
        TextMark mark = of.markAt(offset);
        Event event = of.eventAt(offset);
        Set<String> members = mark == null || mark.member().isEmpty() ? Set.of() : Set.of(mark.member());
        Set<FindingRef> findings = event == null ? Set.of() : Set.of(new FindingRef(id, "events", event.id()));
        if (!members.isEmpty() || !findings.isEmpty()) {
            selection = new Selection(Set.of(id), findings, members, "", "");
            context.select(selection);
            highlight(false);
        }
    }

    @Override
    public void show(Selection given) {
        selection = given;
        if (given.stories().isEmpty()) {
            if (given.equals(Selection.NOTHING)) {
                wanted = null;
                load();
            }
            return;
        }
        StoryId id = given.stories().iterator().next();
        if (model != null && id.equals(model.story().id())) {
            wanted = id;
            highlight(true);
        } else {
            wanted = id;
            load();
        }
    }

    @Override
    public void refresh(CaseDelta delta) {
        if (wanted != null && (delta.stories().isEmpty() || delta.stories().contains(wanted) || delta.castChanged())) {
            load();
        }
    }

    @Override
    public void settingChanged(String key) {
        if (key.startsWith("layer.") || key.equals("reader.size")) {
            int top = text.getTopIndex();
            if (key.equals("reader.size")) {
                text.setText(text.getText());
                text.setTopIndex(top);
            }
            text.redraw();
            notes.redraw();
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        if (thin != null) {
            thin.dispose();
        }
    }
}
