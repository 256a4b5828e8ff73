package org.dateline.workbench.internal.dialogs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.MarkPainter;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.dates.TypedDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Changes an item: its date in typed words with a preview of how it reads and looks, its status, who said it, and why. */
public final class ChangeDialog {

    private static final List<Event.Status> STATUSES = List.of(Event.Status.values());

    private final DialogContext context;
    private final Messages words;
    private final EventDetail detail;
    private final Ask ask;
    private final Text date;
    private final Label reads;
    private final Canvas preview;
    private final Combo status;
    private final Text reason;
    private final @Nullable Combo speaker;
    private Optional<EdtfDate> parsed;

    public ChangeDialog(DialogContext context, EventDetail detail) {
        this.context = context;
        this.words = context.words();
        this.detail = detail;
        Event event = detail.event();
        parsed = Optional.ofNullable(event.date());
        ask = new Ask(context.parent(), words, context.theme(), words.get("change.title"), words.get("change.ok"), this::apply);
        ask.line(event.label().isEmpty() ? detail.sentence() : event.label(), Theme.Text.ITEM_TITLE);
        ask.label(words.get("change.date"));
        date = ask.wide(new Text(ask.body(), SWT.BORDER));
        date.setText(event.date() == null ? "" : DateWords.of(event.date(), context.language()));
        date.setMessage(words.get("change.date.hint"));
        ask.label("");
        reads = new Label(ask.body(), SWT.WRAP);
        reads.setForeground(context.theme().color(Theme.Role.SECOND_TEXT));
        reads.setBackground(ask.body().getBackground());
        reads.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ask.label(words.get("change.looks"));
        preview = new Canvas(ask.body(), SWT.DOUBLE_BUFFERED | SWT.BORDER);
        preview.setBackground(context.theme().color(Theme.Role.PANEL));
        GridData look = new GridData(SWT.FILL, SWT.CENTER, true, false);
        look.heightHint = 40;
        preview.setLayoutData(look);
        preview.addListener(SWT.Paint, e -> paint(e.gc));
        ask.label(words.get("change.status"));
        status = ask.wide(new Combo(ask.body(), SWT.READ_ONLY));
        STATUSES.forEach(s -> status.add(words.get("status." + s.id())));
        status.select(STATUSES.indexOf(event.status()));
        speaker = detail.quotation() == null ? null : speakerField();
        ask.label(words.get("change.reason"));
        reason = ask.wide(new Text(ask.body(), SWT.BORDER));
        reason.setMessage(words.get("change.reason.hint"));
        date.addListener(SWT.Modify, e -> read());
        read();
    }

    private Combo speakerField() {
        ask.label(words.get("change.speaker"));
        Combo combo = ask.wide(new Combo(ask.body(), SWT.DROP_DOWN));
        detail.people().forEach(m -> combo.add(m.name()));
        String now = detail.quotation().speaker();
        combo.setText(now == null ? "" : now);
        return combo;
    }

    public void open() {
        ask.open(560);
        date.setFocus();
        date.selectAll();
    }

    private void read() {
        String typed = date.getText();
        boolean same = typed.equals(detail.event().date() == null ? "" : DateWords.of(detail.event().date(), context.language()));
        parsed = same ? Optional.ofNullable(detail.event().date()) : TypedDate.parse(typed);
        reads.setText(parsed.map(d -> words.get("change.reads", DateWords.of(d, context.language()),
                words.get(DateWords.exactness(d)))).orElse(""));
        ask.wrong(parsed.isPresent() || same ? "" : words.get("change.noDate"));
        preview.redraw();
    }

    private void paint(GC gc) {
        if (parsed.isEmpty()) {
            return;
        }
        Rectangle area = preview.getClientArea();
        Mark mark = Mark.of(parsed.get(), isChanged() ? Event.Basis.STATED : detail.event().basis());
        MarkPainter painter = new MarkPainter(preview.getBackground());
        int middle = area.height / 2;
        if (mark.isBar()) {
            painter.bar(gc, mark, context.theme().lane(0), area.width / 4, area.width * 3 / 4, middle);
        } else {
            TimelineItem.Kind kind = detail.quotation() == null ? TimelineItem.Kind.EVENT : TimelineItem.Kind.QUOTE;
            painter.shape(gc, kind, mark == Mark.STORY_ONLY, context.theme().lane(0), area.width / 2, middle);
        }
    }

    private boolean isChanged() {
        return parsed.isPresent() && !parsed.get().equals(detail.event().date());
    }

    private void apply() {
        Map<String, String> fields = new HashMap<>();
        if (isChanged()) {
            fields.put("date", parsed.get().toString());
        }
        Event.Status chosen = STATUSES.get(Math.max(0, status.getSelectionIndex()));
        if (chosen != detail.event().status()) {
            fields.put("status", chosen.id());
        }
        String note = reason.getText().strip();
        String author = context.author();
        if (!fields.isEmpty()) {
            context.host().change(s -> s.correct(new CorrectionRequest(detail.ref(), Action.CHANGE, fields, author, note)));
        }
        if (speaker != null) {
            SpeakerChange.apply(context, detail, speaker.getText().strip(), note);
        }
        ask.close();
    }
}
