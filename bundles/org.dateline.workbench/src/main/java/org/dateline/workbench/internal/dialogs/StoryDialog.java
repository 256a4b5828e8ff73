package org.dateline.workbench.internal.dialogs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.dateline.api.EdtfDate;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.dates.TypedDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Sets right what is said of a story: its headline, the day it came out, who wrote and who published it. */
public final class StoryDialog {

    private final DialogContext context;
    private final Messages words;
    private final Story story;
    private final Ask ask;
    private final Text title;
    private final Text day;
    private final Label reads;
    private final Text authors;
    private final Text publisher;
    private final Text reason;
    private Optional<EdtfDate> parsed = Optional.empty();

    private StoryDialog(DialogContext context, Story story) {
        this.context = context;
        this.words = context.words();
        this.story = story;
        ask = new Ask(context.parent(), words, context.theme(), words.get("story.title"), words.get("change.ok"), this::apply);
        ask.line(story.headline(), Theme.Text.ITEM_TITLE);
        day = field("story.published", day());
        day.setMessage(words.get("story.published.hint"));
        ask.label("");
        reads = new Label(ask.body(), SWT.WRAP);
        reads.setForeground(context.theme().color(Theme.Role.SECOND_TEXT));
        reads.setBackground(ask.body().getBackground());
        reads.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = field("story.headline", value(story.title()));
        authors = field("story.authors", String.join("; ", story.authors().value()));
        authors.setMessage(words.get("story.authors.hint"));
        publisher = field("story.publisher", value(story.publisher()));
        reason = field("change.reason", "");
        reason.setMessage(words.get("change.reason.hint"));
        day.addListener(SWT.Modify, e -> read());
        title.addListener(SWT.Modify, e -> read());
        publisher.addListener(SWT.Modify, e -> read());
        read();
    }

    /** Opens it. */
    public static void open(DialogContext context, Story story) {
        StoryDialog dialog = new StoryDialog(context, story);
        dialog.ask.open(560);
        dialog.day.setFocus();
        dialog.day.selectAll();
    }

    private Text field(String label, String value) {
        ask.label(words.get(label));
        Text text = ask.wide(new Text(ask.body(), SWT.BORDER));
        text.setText(value);
        return text;
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private String day() {
        return story.published() == null ? "" : DateWords.of(story.published().value(), context.language());
    }

    private void read() {
        boolean same = day.getText().strip().equals(day());
        parsed = same ? Optional.ofNullable(story.published()).map(Found::value) : TypedDate.parse(day.getText());
        reads.setText(parsed.map(d -> words.get("change.reads", DateWords.of(d, context.language()), words.get(DateWords.exactness(d))))
                .orElse(story.published() == null ? words.get("story.published.why") : ""));
        reads.getParent().layout();
        ask.wrong(parsed.isEmpty() && !same ? words.get("change.noDate") : isEmptied(title, story.title()) || isEmptied(publisher, story.publisher())
                ? words.get("story.empty") : "");
    }

    private static boolean isEmptied(Text field, @Nullable Found<String> before) {
        return before != null && field.getText().isBlank();
    }

    private void apply() {
        Map<String, String> fields = new HashMap<>();
        parsed.filter(d -> story.published() == null || !d.equals(story.published().value())).ifPresent(d -> fields.put("published", d.toString()));
        put(fields, "title", title, value(story.title()));
        put(fields, "authors", authors, String.join("; ", story.authors().value()));
        put(fields, "publisher", publisher, value(story.publisher()));
        if (!fields.isEmpty()) {
            FindingRef itself = new FindingRef(story.id(), Correction.STORY, Correction.STORY);
            String note = reason.getText().strip();
            context.host().change(s -> s.correct(new CorrectionRequest(itself, Action.CHANGE, fields, context.author(), note)));
        }
        ask.close();
    }

    private static void put(Map<String, String> fields, String name, Text field, String before) {
        String now = field.getText().strip();
        if (!now.equals(before.strip())) {
            fields.put(name, now);
        }
    }
}
