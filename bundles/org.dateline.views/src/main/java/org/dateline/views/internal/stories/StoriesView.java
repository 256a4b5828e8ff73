package org.dateline.views.internal.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The list of stories with a filter. */
final class StoriesView implements ViewPart {

    private ViewContext context;
    private Messages words;
    private Composite panel;
    private Text filter;
    private Label empty;
    private StoryTable table;
    private List<StoryRow> rows = List.of();
    private List<StoryRow> shown = List.of();
    private final Set<StoryId> open = new HashSet<>();

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = Words.of(context.language());
        Theme theme = context.theme();
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        filter = new Text(panel, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(words.get("stories.filter"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 8;
        wide.verticalIndent = 8;
        filter.setLayoutData(wide);
        filter.addListener(SWT.Modify, e -> fill());
        Label gap = new Label(panel, SWT.NONE);
        gap.setBackground(panel.getBackground());
        gap.setLayoutData(height(6));
        empty = new Label(panel, SWT.WRAP | SWT.CENTER);
        empty.setForeground(theme.color(Role.SECOND_TEXT));
        empty.setBackground(panel.getBackground());
        empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        table = new StoryTable(panel, theme, words, open::contains);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, e -> chosen());
        table.control().addListener(SWT.MouseDown, e -> {
            if (e.button == 1 && table.isOnTwisty(e.x, e.y)) {
                turn(table.control().getSelectionIndex(), null);
            }
        });
        table.control().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
                turn(table.control().getSelectionIndex(), e.keyCode == SWT.ARROW_RIGHT);
                e.doit = false;
            }
        });
        menu();
        load();
    }

    /** Opens or closes the versions of the story in this row, or of the one it stands under; null turns them. */
    private void turn(int index, @Nullable Boolean wanted) {
        StoryRow row = index < 0 ? null : table.row(index);
        StoryId head = row == null ? null : row.under() != null ? row.under() : row.versions() > 0 ? row.id() : null;
        if (head == null || wanted != null && wanted == open.contains(head)) {
            return;
        }
        if (!open.remove(head)) {
            open.add(head);
        } else if (row.under() != null) {
            context.select(Selection.story(head, ""));
        }
        fill();
    }

    private void menu() {
        Menu menu = new Menu(table.control());
        MenuItem details = new MenuItem(menu, SWT.PUSH);
        details.setText(words.get("stories.details"));
        details.addListener(SWT.Selection, e -> context.run("story-details"));
        MenuItem compare = new MenuItem(menu, SWT.PUSH);
        compare.setText(words.get("stories.compare"));
        compare.addListener(SWT.Selection, e -> context.run("compare-versions"));
        MenuItem apart = new MenuItem(menu, SWT.PUSH);
        apart.setText(words.get("stories.apart"));
        apart.addListener(SWT.Selection, e -> context.run("not-same-text"));
        MenuItem paste = new MenuItem(menu, SWT.PUSH);
        paste.setText(words.get("stories.paste"));
        paste.addListener(SWT.Selection, e -> context.run("paste"));
        menu.addListener(SWT.Show, e -> {
            int index = table.control().getSelectionIndex();
            StoryRow row = index < 0 ? null : table.row(index);
            boolean grouped = row != null && (row.versions() > 0 || row.under() != null);
            compare.setEnabled(grouped);
            apart.setEnabled(grouped && context.enabled("not-same-text"));
            details.setEnabled(context.enabled("story-details"));
            paste.setEnabled(context.enabled("paste"));
        });
        table.control().setMenu(menu);
    }

    private static GridData height(int pixels) {
        GridData data = new GridData();
        data.heightHint = pixels;
        return data;
    }

    private void load() {
        Locale language = context.language();
        context.query(view -> StoryRow.load(view, words, language), loaded -> {
            rows = loaded;
            fill();
        });
        fill();
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown = rows.stream().filter(r -> wanted.isEmpty() ? r.under() == null || open.contains(r.under()) : r.matches(wanted)).toList();
        boolean none = shown.isEmpty();
        empty.setText(none ? words.get(rows.isEmpty() ? "stories.none" : "stories.noMatch") : "");
        empty.setVisible(none);
        ((GridData) empty.getLayoutData()).exclude = !none;
        table.control().setVisible(!none);
        ((GridData) table.control().getLayoutData()).exclude = none;
        table.show(shown);
        panel.layout();
        mark(context.selection());
    }

    private void chosen() {
        int index = table.control().getSelectionIndex();
        if (index >= 0 && table.row(index).id() != null) {
            context.select(Selection.story(table.row(index).id(), ""));
        }
    }

    @Override
    public void show(Selection selection) {
        if (rows.stream().anyMatch(r -> r.under() != null && r.id() != null && selection.stories().contains(r.id()) && open.add(r.under()))) {
            fill();
        }
        mark(selection);
    }

    private void mark(Selection selection) {
        Set<StoryId> wanted = selection.stories();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() != null && wanted.contains(shown.get(i).id())) {
                if (table.control().getSelectionIndex() != i) {
                    table.control().setSelection(i);
                }
                return;
            }
        }
        table.control().deselectAll();
    }

    @Override
    public void refresh(CaseDelta delta) {
        load();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        rows = List.of();
    }
}
