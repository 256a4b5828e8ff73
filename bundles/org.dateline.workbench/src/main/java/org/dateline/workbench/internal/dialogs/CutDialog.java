package org.dateline.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Takes one story's member out of the one it was joined with. */
public final class CutDialog {

    /**
     * A story's member with what a person tells it by.
     *
     * @param words of the member of a single story: the name to be cut out of it; else empty
     */
    public record Part(MemberRef ref, String name, String headline, String role, String words) {
    }

    /** A member of the case and the stories' members it is made of. */
    public record Parts(CaseMember member, List<Part> parts) {
    }

    private CutDialog() {
    }

    public static Parts load(CaseView view, String memberId) {
        CaseMember member = view.cast().stream().filter(m -> m.id().equals(memberId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + memberId + " any more."));
        List<Part> parts = new ArrayList<>();
        for (MemberRef ref : member.members()) {
            AnalyzedStory story = view.story(ref.story());
            if (story != null) {
                story.findings().of(Layer.CAST).stream().filter(c -> c.id().equals(ref.castId())).findFirst()
                        .ifPresent(c -> parts.addAll(member.members().size() > 1 ? List.of(part(ref, c, story)) : names(ref, c, story)));
            }
        }
        return new Parts(member, parts);
    }

    private static Part part(MemberRef ref, CastMember cast, AnalyzedStory story) {
        return new Part(ref, cast.name(), story.story().headline(), cast.roles().isEmpty() ? "" : cast.roles().get(0).text(),
                "");
    }

    /** The different names of a member that stands in one story only. */
    private static List<Part> names(MemberRef ref, CastMember cast, AnalyzedStory story) {
        List<String> names = cast.links().stream().filter(l -> !l.mentionId().isEmpty())
                .map(l -> l.span().of(story.story().text())).distinct().toList();
        return names.size() < 2 ? List.of() : names.stream().map(n -> new Part(ref, n, story.story().headline(), "", n)).toList();
    }

    public static void open(DialogContext context, Parts parts) {
        Table[] table = new Table[1];
        Ask[] ask = new Ask[1];
        ask[0] = new Ask(context.parent(), context.words(), context.theme(), context.words().get("cut.title"),
                context.words().get("cut.ok"), () -> {
                    apply(context, parts, table[0].getSelectionIndex());
                    ask[0].close();
                });
        ask[0].line(parts.member().name(), Theme.Text.ITEM_TITLE);
        boolean several = parts.parts().size() > 1;
        String which = !several ? "cut.one" : parts.parts().get(0).words().isEmpty() ? "cut.which" : "cut.words";
        ask[0].line(context.words().get(which), Theme.Text.SYSTEM);
        table[0] = new Table(ask[0].body(), SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        tall.heightHint = 180;
        table[0].setLayoutData(tall);
        for (Part part : parts.parts()) {
            TableItem item = new TableItem(table[0], SWT.NONE);
            item.setText(part.name() + (part.role().isEmpty() ? "" : ", " + part.role()) + " – " + part.headline());
        }
        for (String evidence : parts.member().evidence()) {
            ask[0].line(evidence, Theme.Text.SMALL);
        }
        table[0].addListener(SWT.Selection, e -> ask[0].enable(several && table[0].getSelectionIndex() >= 0));
        ask[0].enable(false);
        ask[0].open(520);
    }

    /** Apart from each of the others, so that no other join brings it back. */
    private static void apply(DialogContext context, Parts parts, int index) {
        Part part = parts.parts().get(index);
        MemberRef away = part.ref();
        String author = context.author();
        if (!part.words().isEmpty()) {
            context.host().change(s -> s.correct(new CorrectionRequest(new FindingRef(away.story(), Layer.CAST.id(), away.castId()),
                    Action.CUT, Map.of("story", away.story().value(), "castName", part.words()), author, "")));
            return;
        }
        List<MemberRef> rest = parts.parts().stream().map(Part::ref).filter(r -> !r.equals(away)).toList();
        context.host().change(session -> {
            for (MemberRef other : rest) {
                session.correct(MergeDialog.request(away, other, Action.CUT, author));
            }
        });
    }
}
