package org.dateline.views.internal.item;

import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.MarkPainter;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Draws an item: kind and title, date, why, sentence, who and where, elsewhere, what was found first. */
final class ItemSections {

    private final Sections sections;
    private final ViewContext context;
    private final Messages words;
    private final Theme theme;
    private final ItemModel model;

    ItemSections(Composite body, ViewContext context, Messages words, ItemModel model) {
        this.sections = new Sections(body, context.theme());
        this.context = context;
        this.words = words;
        this.theme = context.theme();
        this.model = model;
    }

    void create() {
        head();
        date();
        why();
        sentence();
        people();
        elsewhere();
        found();
    }

    private void head() {
        Composite head = sections.section("", 3);
        TimelineItem item = model.item();
        Canvas mark = new Canvas(head, SWT.NONE);
        mark.setBackground(head.getBackground());
        GridData size = new GridData(18, 18);
        mark.setLayoutData(size);
        boolean hollow = Mark.of(item) == Mark.STORY_ONLY;
        mark.addListener(SWT.Paint, e -> new MarkPainter(mark.getBackground()).shape(e.gc, item.kind(), hollow,
                model.lane() < 0 ? theme.color(Role.EDGE) : theme.lane(model.lane()), 9, 9));
        Label kind = sections.label(head, words.get("kind." + item.kind().name().toLowerCase(java.util.Locale.ROOT)) + " · "
                + words.get("status." + item.status().id()), Theme.Text.SYSTEM, Role.SECOND_TEXT);
        kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        state(head, item);
        sections.wrapped(head, item.label(), Theme.Text.ITEM_TITLE, Role.TEXT, 3);
    }

    private void state(Composite head, TimelineItem item) {
        if (item.review() == Review.ACCEPTED) {
            sections.chip(head, "check", words.get("item.accepted"), Role.ACCEPTED, Role.ACCEPTED_BACK);
        } else if (item.review() == Review.CHANGED) {
            sections.chip(head, "pencil", words.get("item.changed"), Role.ACCEPTED, Role.ACCEPTED_BACK);
        } else if (item.toCheck()) {
            sections.chip(head, "flag", words.get("item.toCheck"), Role.TO_CHECK, Role.TO_CHECK_BACK);
        } else {
            sections.label(head, "", Theme.Text.SMALL, Role.TEXT);
        }
    }

    private void date() {
        Composite part = sections.section(words.get("item.date"), 2);
        TimelineItem item = model.item();
        String text = item.date() == null ? words.get("item.noDate") : DateWords.of(item.date(), context.language());
        Label date = sections.wrapped(part, text, Theme.Text.SYSTEM_BOLD, Role.TEXT, 1);
        date.setToolTipText(item.date() == null ? "" : item.date().toString());
        String exact = Mark.of(item) == Mark.STORY_ONLY ? words.get("exact.story")
                : item.date() == null ? "" : words.get(DateWords.exactness(item.date()));
        sections.label(part, exact, Theme.Text.SMALL, Role.SECOND_TEXT);
        Composite sure = new Composite(part, SWT.NONE);
        sure.setBackground(part.getBackground());
        sure.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 0;
        row.marginHeight = 2;
        sure.setLayout(row);
        int level = Sureness.level(item.confidence());
        Canvas bars = new Canvas(sure, SWT.NONE);
        bars.setBackground(part.getBackground());
        bars.setLayoutData(new GridData(36, 12));
        bars.addListener(SWT.Paint, e -> {
            for (int i = 0; i < 4; i++) {
                e.gc.setForeground(theme.color(Role.ACCENT));
                e.gc.setBackground(theme.color(Role.ACCENT));
                if (i < level) {
                    e.gc.fillRectangle(i * 9, 1, 7, 10);
                } else {
                    e.gc.drawRectangle(i * 9, 1, 6, 9);
                }
            }
        });
        sections.label(sure, words.get(Sureness.key(item.confidence())), Theme.Text.SYSTEM_BOLD, Role.TEXT);
        long agree = model.elsewhere().stream().filter(e -> e.kind() == Elsewhere.Kind.AGREES).count();
        sections.label(sure, agree == 0 ? "" : words.count("item.agree", agree), Theme.Text.SMALL, Role.SECOND_TEXT);
    }

    private void why() {
        if (model.why().isEmpty()) {
            return;
        }
        Composite part = sections.section(words.get("item.why"), 2);
        for (int i = 0; i < model.why().size(); i++) {
            Label number = sections.label(part, String.valueOf(i + 1), Theme.Text.SYSTEM_BOLD, Role.SECOND_TEXT);
            number.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            sections.wrapped(part, model.why().get(i), Theme.Text.SYSTEM, Role.TEXT, 1);
        }
    }

    private void sentence() {
        Composite part = sections.section(words.get("item.sentence"), 2);
        Composite stripe = new Composite(part, SWT.NONE);
        stripe.setBackground(model.lane() < 0 ? theme.color(Role.EDGE) : theme.lane(model.lane()));
        GridData thin = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        thin.widthHint = 3;
        thin.heightHint = 10;
        stripe.setLayoutData(thin);
        StyledText text = new StyledText(part, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(model.sentence());
        text.setFont(theme.font(Theme.Text.READER));
        text.setForeground(theme.color(Role.TEXT));
        text.setBackground(part.getBackground());
        text.setLineSpacing(2);
        text.setCaret(null);
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.widthHint = 80;
        text.setLayoutData(wide);
        if (model.boxed() != null) {
            StyleRange box = new StyleRange();
            box.start = model.boxed().start();
            box.length = model.boxed().length();
            box.borderStyle = SWT.BORDER_DASH;
            box.borderColor = theme.color(Role.DATE);
            text.setStyleRange(box);
        }
        String place = words.get("item.place.in", shortened(model.story().headline()), model.paragraph());
        sections.link(part, place, 2, () -> {
            context.select(new Selection(Set.of(model.ref().story()), Set.of(model.ref()), Set.of(), "", ""));
            context.run("reader-view");
        });
    }

    private static String shortened(String headline) {
        return headline.length() <= 28 ? headline : headline.substring(0, 27).strip() + "…";
    }

    private void people() {
        if (model.people().isEmpty()) {
            return;
        }
        Composite part = sections.section(words.get("item.people"), 3);
        for (ItemModel.Person person : model.people()) {
            Canvas dot = new Canvas(part, SWT.NONE);
            dot.setBackground(part.getBackground());
            dot.setLayoutData(new GridData(16, 16));
            dot.addListener(SWT.Paint, e -> {
                if (person.place()) {
                    e.gc.drawImage(theme.icon("map-pin", Role.SECOND_TEXT), 0, 0);
                } else {
                    MarkPainter.stripe(e.gc, theme, person.lane(), 5, 1, 6, 14);
                }
            });
            Label name = sections.label(part, person.name(), Theme.Text.SYSTEM, Role.TEXT);
            name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            String role = person.role().startsWith("item.") ? words.get(person.role()) : person.role();
            Label what = sections.wrapped(part, role, Theme.Text.SMALL, Role.SECOND_TEXT, 1);
            what.setAlignment(SWT.RIGHT);
            if (!person.member().isEmpty()) {
                menu(name, person);
            }
        }
    }

    private void menu(Label name, ItemModel.Person person) {
        Menu menu = new Menu(name);
        for (String command : List.of("merge", "cut-apart")) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(words.get("reader." + command));
            item.addListener(SWT.Selection, e -> {
                context.select(new Selection(Set.of(model.ref().story()), Set.of(model.ref()), Set.of(person.member()), "", ""));
                context.run(command);
            });
        }
        name.setMenu(menu);
        name.setCursor(name.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        name.addListener(SWT.MouseUp, e -> {
            if (e.button == 1) {
                context.select(new Selection(Set.of(model.ref().story()), Set.of(), Set.of(person.member()), "", "item"));
            }
        });
    }

    private void elsewhere() {
        Composite part = sections.section(words.get("item.elsewhere"), 2);
        for (Elsewhere other : model.elsewhere()) {
            Role role = other.kind() == Elsewhere.Kind.DISAGREES ? Role.ERROR
                    : other.kind() == Elsewhere.Kind.AGREES ? Role.ACCEPTED : Role.SECOND_TEXT;
            sections.icon(part, switch (other.kind()) {
                case DISAGREES -> "equal-not";
                case AGREES -> "check";
                case SAME_TEXT -> "copy";
                case NO_DATE -> "minus";
            }, role);
            String kind = words.get("elsewhere." + other.kind().name().toLowerCase(java.util.Locale.ROOT));
            sections.link(part, kind + ": " + shortened(other.headline()), 1,
                    () -> context.select(new Selection(Set.of(other.ref().story()), Set.of(other.ref()), Set.of(), "", "item")));
            sections.label(part, "", Theme.Text.SMALL, Role.TEXT);
            sections.wrapped(part, other.text(), Theme.Text.SMALL, Role.SECOND_TEXT, 1);
        }
        if (model.elsewhere().isEmpty()) {
            sections.wrapped(part, words.get("item.elsewhere.none"), Theme.Text.SYSTEM, Role.SECOND_TEXT, 2);
        }
    }

    private void found() {
        if (model.found() == null) {
            return;
        }
        Composite part = sections.section(words.get("item.found"), 1);
        String date = model.found().date() == null ? words.get("item.noDate")
                : DateWords.of(model.found().date(), context.language());
        sections.wrapped(part, words.get("item.found.date", date, words.get("status." + model.found().status().id())),
                Theme.Text.SYSTEM, Role.TEXT, 1);
    }
}
