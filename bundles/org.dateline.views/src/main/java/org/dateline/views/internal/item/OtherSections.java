package org.dateline.views.internal.item;

import java.util.List;
import java.util.Locale;

import org.dateline.api.EdtfDate;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** What the inspector shows where no item is selected: a story with how each field was found, or somebody of the cast. */
final class OtherSections {

    private final Sections sections;
    private final ViewContext context;
    private final Messages words;

    OtherSections(Composite body, ViewContext context, Messages words) {
        this.sections = new Sections(body, context.theme());
        this.context = context;
        this.words = words;
    }

    static @Nullable CaseMember member(CaseView view, String id) {
        return view.cast().stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }

    void nothing() {
        Composite part = sections.section("", 1);
        sections.wrapped(part, words.get("item.none"), Theme.Text.SYSTEM, Role.SECOND_TEXT, 1);
    }

    void story(AnalyzedStory analyzed) {
        Story story = analyzed.story();
        Composite head = sections.section(words.get("item.story"), 1);
        sections.wrapped(head, story.headline(), Theme.Text.ITEM_TITLE, Role.TEXT, 1);
        Composite part = sections.section(words.get("item.story.found"), 2);
        if (story.published() != null) {
            field(part, "published", DateWords.of(story.published().value(), context.language()), story.published());
        } else {
            field(part, "published", words.get("item.unknown"), null);
        }
        if (!story.authors().value().isEmpty()) {
            field(part, "authors", String.join(", ", story.authors().value()), story.authors());
        }
        optional(part, "publisher", story.publisher());
        if (story.language() != null) {
            String language = Locale.forLanguageTag(story.language().value()).getDisplayName(context.language());
            field(part, "language", language.isEmpty() ? words.get("item.unknown") : language, story.language());
        }
        optional(part, "rights", story.rights());
        optional(part, "url", story.url());
        field(part, "path", story.path(), null);
        problems(analyzed.problems());
    }

    private void optional(Composite part, String key, @Nullable Found<String> found) {
        if (found != null) {
            field(part, key, found.value(), found);
        }
    }

    private void field(Composite part, String key, String value, @Nullable Found<?> found) {
        Label name = sections.label(part, words.get("story." + key), Theme.Text.SMALL, Role.SECOND_TEXT);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        sections.wrapped(part, value, Theme.Text.SYSTEM, Role.TEXT, 1);
        if (found != null) {
            sections.label(part, "", Theme.Text.SMALL, Role.TEXT);
            sections.wrapped(part, how(found), Theme.Text.SMALL, Role.SECOND_TEXT, 1);
        }
    }

    /** From where it was read; or that a person set it, and what had been read. */
    private String how(Found<?> found) {
        if (!found.basis().equals(Found.PERSON)) {
            return words.get("story.basis", basis(found.basis()), words.get(Sureness.key(found.confidence())));
        }
        Found<?> before = found.before();
        return before == null ? words.get("story.set") : words.get("story.set.before", said(before.value()), basis(before.basis()));
    }

    private String said(Object value) {
        return value instanceof EdtfDate date ? DateWords.of(date, context.language()) : value instanceof List<?> names
                ? String.join(", ", names.stream().map(String::valueOf).toList()) : value.toString();
    }

    /** A reader of a plugin may name a way of its own. */
    private String basis(String basis) {
        String key = "basis." + basis;
        return words.has(key) ? words.get(key) : basis;
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Composite part = sections.section(words.get("item.problems"), 2);
        for (Problem problem : problems) {
            sections.icon(part, "triangle-alert", Role.ERROR);
            sections.wrapped(part, problem.message() + " (" + problem.where() + ")", Theme.Text.SYSTEM, Role.TEXT, 1);
        }
    }

    void member(CaseMember member, int lane) {
        Composite head = sections.section(words.get("type." + known(member.type())), 2);
        Label stripe = new Label(head, SWT.NONE);
        stripe.setBackground(lane < 0 ? context.theme().color(Role.EDGE) : context.theme().lane(lane));
        GridData thin = new GridData(SWT.BEGINNING, SWT.FILL, false, false);
        thin.widthHint = 5;
        stripe.setLayoutData(thin);
        sections.wrapped(head, member.name(), Theme.Text.ITEM_TITLE, Role.TEXT, 1);
        Composite part = sections.section(words.get("member.what"), 1);
        sections.wrapped(part, words.count("member.mentions", member.mentions()) + " · "
                + words.count("member.stories", member.members().stream().map(m -> m.story()).distinct().count()),
                Theme.Text.SYSTEM, Role.TEXT, 1);
        member.roles().forEach(r -> sections.wrapped(part, r, Theme.Text.SYSTEM, Role.TEXT, 1));
        list("member.aliases", member.aliases());
        list("member.evidence", member.evidence());
        Composite act = sections.section("", 2);
        button(act, "merge", member);
        button(act, "cut-apart", member);
    }

    private static String known(String type) {
        return List.of("PERSON", "ORG", "PLACE", "NORP").contains(type) ? type : "OTHER";
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            Composite part = sections.section(words.get(key), 1);
            lines.forEach(l -> sections.wrapped(part, l, Theme.Text.SYSTEM, Role.TEXT, 1));
        }
    }

    private void button(Composite part, String command, CaseMember member) {
        Button button = new Button(part, SWT.PUSH);
        button.setText(words.get("reader." + command));
        button.setEnabled(context.writable());
        button.addListener(SWT.Selection, e -> {
            context.select(Selection.member(member.id(), ""));
            context.run(command);
        });
    }
}
