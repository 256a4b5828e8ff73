package org.dateline.views.internal.reader;

import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with the word under the pointer. */
final class ReaderMenu {

    private final ViewContext context;
    private final Messages words;
    private final Menu menu;

    ReaderMenu(StyledText text, ViewContext context, Messages words, java.util.function.Supplier<ReaderModel> model) {
        this.context = context;
        this.words = words;
        menu = new Menu(text);
        text.setMenu(menu);
        text.addListener(SWT.MenuDetect, e -> {
            ReaderModel of = model.get();
            org.eclipse.swt.graphics.Point at = text.toControl(e.x, e.y);
            int offset = of == null ? -1 : of.document().toStory(Math.max(0, text.getOffsetAtPoint(at)));
            fill(of, offset, text);
        });
    }

    private void fill(ReaderModel model, int offset, StyledText text) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        item("reader.copy", text.getSelectionCount() > 0, text::copy);
        item("stories.details", model != null && context.writable(), () -> {
            context.select(Selection.story(model.story().id(), ""));
            context.run("story-details");
        });
        TextMark mark = model == null || offset < 0 ? null : model.markAt(offset);
        if (mark != null && mark.target().startsWith("mentions ")) {
            name(model, mark);
        }
        var event = model == null || offset < 0 ? null : model.eventAt(offset);
        if (event != null) {
            new MenuItem(menu, SWT.SEPARATOR);
            FindingRef ref = new FindingRef(model.story().id(), "events", event.id());
            for (String command : new String[] {"accept", "change", "reject"}) {
                item("item." + command, context.writable(), () -> {
                    context.select(Selection.finding(ref, ""));
                    context.run(command);
                });
            }
        }
    }

    private void name(ReaderModel model, TextMark mark) {
        FindingRef ref = new FindingRef(model.story().id(), "mentions", mark.target().substring("mentions ".length()));
        new MenuItem(menu, SWT.SEPARATOR);
        item("reader.noName", context.writable(), () -> correct(ref, Action.REJECT, Map.of()));
        for (String type : new String[] {Mention.PERSON, Mention.ORG, Mention.PLACE}) {
            item("reader.type." + type, context.writable(), () -> correct(ref, Action.CHANGE, Map.of("type", type)));
        }
        if (!mark.member().isEmpty()) {
            for (String command : new String[] {"merge", "cut-apart"}) {
                item("reader." + command, context.writable(), () -> {
                    context.select(new Selection(Set.of(model.story().id()), Set.of(), Set.of(mark.member()), "", ""));
                    context.run(command);
                });
            }
        }
    }

    private void correct(FindingRef ref, Action action, Map<String, String> fields) {
        context.correct(new CorrectionRequest(ref, action, fields, "", ""));
    }

    private void item(String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.get(key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, e -> run.run());
    }
}
