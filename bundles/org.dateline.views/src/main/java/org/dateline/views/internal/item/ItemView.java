package org.dateline.views.internal.item;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CaseDelta;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.ui.api.Lanes;
import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.dateline.views.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The inspector. */
final class ItemView implements ViewPart {

    private static final String[][] BUTTONS = {{"accept", "check"}, {"change", "pencil"}, {"reject", "x"}};

    /** What is to be shown: one of the three, or nothing. */
    private record Shown(@Nullable ItemModel item, @Nullable AnalyzedStory story, @Nullable CaseMember member, int lane) {
    }

    private ViewContext context;
    private Messages words;
    private ScrolledComposite scroll;
    private Composite body;
    private Composite buttons;
    private Selection selection = Selection.NOTHING;

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = Words.of(context.language());
        Theme theme = context.theme();
        Composite panel = new Composite(parent, SWT.NONE);
        panel.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        scroll = new ScrolledComposite(panel, SWT.V_SCROLL);
        scroll.setBackground(theme.color(Role.PANEL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.addListener(SWT.Resize, e -> measure());
        buttons = new Composite(panel, SWT.NONE);
        buttons.setBackground(theme.color(Role.WINDOW));
        GridLayout row = new GridLayout(BUTTONS.length, true);
        row.marginWidth = 14;
        row.marginHeight = 10;
        row.verticalSpacing = 2;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        for (String[] button : BUTTONS) {
            Button made = new Button(buttons, SWT.PUSH);
            made.setText(words.get("item." + button[0]));
            made.setImage(theme.icon(button[1], Role.TEXT));
            made.setData(button[0]);
            made.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            made.addListener(SWT.Selection, e -> context.run(button[0]));
        }
        for (String[] button : BUTTONS) {
            Label key = new Label(buttons, SWT.CENTER);
            key.setText(words.get("item." + button[0] + ".key"));
            key.setFont(theme.font(Theme.Text.AXIS));
            key.setForeground(theme.color(Role.SECOND_TEXT));
            key.setBackground(buttons.getBackground());
            key.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        load();
    }

    private void load() {
        Selection now = selection;
        if (now.equals(Selection.NOTHING)) {
            fill(new Shown(null, null, null, -1));
            return;
        }
        context.query(view -> read(view, now, context.lanes(view)), this::fill);
    }

    private static Shown read(CaseView view, Selection now, Lanes lanes) {
        FindingRef ref = now.findings().stream().filter(f -> f.layer().equals(Layer.EVENTS.id())).findFirst().orElse(null);
        ItemModel item = ref == null ? null : ItemModel.load(view, ref, lanes);
        if (item != null) {
            return new Shown(item, null, null, -1);
        }
        String member = now.members().stream().findFirst().orElse("");
        CaseMember found = member.isEmpty() ? null : OtherSections.member(view, member);
        if (found != null) {
            return new Shown(null, null, found, lanes.of(member));
        }
        return new Shown(null, now.stories().isEmpty() ? null : view.story(now.stories().iterator().next()), null, -1);
    }

    private void fill(Shown shown) {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        body.setBackground(context.theme().color(Role.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        body.setLayout(layout);
        OtherSections other = new OtherSections(body, context, words);
        ItemModel item = shown.item();
        if (item != null) {
            new ItemSections(body, context, words, item).create();
        } else if (shown.member() != null) {
            other.member(shown.member(), shown.lane());
        } else if (shown.story() != null) {
            other.story(shown.story());
        } else {
            other.nothing();
        }
        context.status(item == null || item.position() == 0 ? ""
                : words.get("item.position", item.position(), item.toCheck()));
        for (Control button : buttons.getChildren()) {
            if (button instanceof Button b) {
                b.setEnabled(item != null && context.writable());
            }
        }
        scroll.setContent(body);
        measure();
        scroll.setOrigin(0, 0);
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    public void show(Selection given) {
        selection = given;
        load();
    }

    @Override
    public void refresh(CaseDelta delta) {
        load();
    }

    @Override
    public void setFocus() {
        buttons.getChildren()[0].setFocus();
    }

    @Override
    public void dispose() {
        selection = Selection.NOTHING;
    }
}
