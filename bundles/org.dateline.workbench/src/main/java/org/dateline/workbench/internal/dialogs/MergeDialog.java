package org.dateline.workbench.internal.dialogs;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Says that two members of the cast are one. */
public final class MergeDialog {

    private final DialogContext context;
    private final CaseMember member;
    private final List<CaseMember> others;
    private final Ask ask;
    private final Table table;

    private MergeDialog(DialogContext context, CaseMember member, List<CaseMember> others) {
        this.context = context;
        this.member = member;
        this.others = others;
        ask = new Ask(context.parent(), context.words(), context.theme(), context.words().get("merge.title"),
                context.words().get("merge.ok"), this::apply);
        ask.line(member.name(), Theme.Text.ITEM_TITLE);
        ask.line(context.words().get("merge.with"), Theme.Text.SYSTEM);
        Text filter = new Text(ask.body(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(context.words().get("merge.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        table = new Table(ask.body(), SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        tall.heightHint = 220;
        table.setLayoutData(tall);
        table.addListener(SWT.Selection, e -> ask.enable(table.getSelectionIndex() >= 0));
        filter.addListener(SWT.Modify, e -> fill(filter.getText()));
        fill("");
    }

    /** @param memberId the one to merge with another */
    public static void open(DialogContext context, List<CaseMember> cast, String memberId) {
        CaseMember member = cast.stream().filter(m -> m.id().equals(memberId)).findFirst().orElse(null);
        if (member != null) {
            List<CaseMember> others = cast.stream().filter(m -> m.type().equals(member.type()) && m != member)
                    .sorted(java.util.Comparator.comparing(CaseMember::name)).toList();
            new MergeDialog(context, member, others).ask.open(460);
        }
    }

    private void fill(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        table.removeAll();
        for (CaseMember other : others) {
            if (other.name().toLowerCase(Locale.ROOT).contains(lower)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(other.roles().isEmpty() ? other.name() : other.name() + ", " + other.roles().get(0));
                item.setData(other);
            }
        }
        ask.enable(false);
    }

    private void apply() {
        if (table.getSelectionIndex() < 0) {
            return;
        }
        CaseMember other = (CaseMember) table.getSelection()[0].getData();
        MemberRef one = member.members().get(0);
        MemberRef two = other.members().get(0);
        String author = context.author();
        context.host().change(s -> s.correct(request(one, two, Action.JOIN, author)));
        ask.close();
    }

    static CorrectionRequest request(MemberRef one, MemberRef two, Action action, String author) {
        return new CorrectionRequest(new FindingRef(one.story(), Layer.CAST.id(), one.castId()), action,
                Map.of("story", two.story().value(), "cast", two.castId()), author, "");
    }
}
