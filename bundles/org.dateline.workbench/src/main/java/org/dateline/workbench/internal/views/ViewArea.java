package org.dateline.workbench.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.ViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One place of the window: a folder of tabs, one for each view that opens there. UI thread. */
public final class ViewArea {

    private static final int TAB_HEIGHT = 30;

    private final CTabFolder folder;
    private final Label info;
    private final Theme theme;
    private final Function<ViewEntry, String> labels;
    private final List<OpenView> open = new ArrayList<>();

    public ViewArea(Composite parent, Theme theme, Function<ViewEntry, String> labels) {
        this.theme = theme;
        this.labels = labels;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setTabHeight(TAB_HEIGHT);
        folder.setSimple(true);
        folder.setUnselectedCloseVisible(false);
        folder.setMRUVisible(false);
        folder.marginWidth = 0;
        folder.marginHeight = 0;
        folder.setBackground(theme.color(Theme.Role.WINDOW));
        folder.setForeground(theme.color(Theme.Role.SECOND_TEXT));
        folder.setSelectionBackground(theme.color(Theme.Role.PANEL));
        folder.setSelectionForeground(theme.color(Theme.Role.TEXT));
        folder.setHighlightEnabled(true);
        Composite corner = new Composite(folder, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 6;
        layout.marginWidth = 8;
        corner.setLayout(layout);
        corner.setBackground(folder.getBackground());
        info = new Label(corner, SWT.RIGHT);
        info.setFont(theme.font(Theme.Text.SMALL));
        info.setForeground(theme.color(Theme.Role.SECOND_TEXT));
        info.setBackground(folder.getBackground());
        info.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        folder.setTopRight(corner, SWT.RIGHT);
        folder.addListener(SWT.Selection, e -> inform());
    }

    public CTabFolder control() {
        return folder;
    }

    public List<OpenView> views() {
        return open;
    }

    /** Opens, replaces and closes views so that exactly these stand here, in this order. */
    public void sync(List<ViewEntry> wanted, ViewServices services) {
        OpenView before = current();
        String role = before == null ? "" : before.entry().role();
        for (OpenView view : List.copyOf(open)) {
            if (!wanted.contains(view.entry())) {
                remove(view);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= open.size() || !open.get(i).entry().equals(wanted.get(i))) {
                insert(i, wanted.get(i), services);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).entry().role().equals(role)) {
                folder.setSelection(i);
            }
        }
        if (folder.getSelectionIndex() < 0 && !open.isEmpty()) {
            folder.setSelection(0);
        }
        inform();
    }

    private void remove(OpenView view) {
        int index = open.indexOf(view);
        open.remove(index);
        view.close();
        CTabItem item = folder.getItem(index);
        item.getControl().dispose();
        item.dispose();
    }

    private void insert(int index, ViewEntry entry, ViewServices services) {
        Composite area = new Composite(folder, SWT.NONE);
        area.setLayout(new FillLayout());
        area.setBackground(theme.color(Theme.Role.PANEL));
        CTabItem item = new CTabItem(folder, SWT.NONE, index);
        item.setText(labels.apply(entry));
        item.setImage(theme.icon(entry.icon(), Theme.Role.TEXT));
        item.setControl(area);
        OpenView view = new OpenView(entry, services, area, this::title, this::status);
        open.add(index, view);
        view.open();
    }

    private void title(OpenView view, String text) {
        int index = open.indexOf(view);
        if (index >= 0) {
            String wanted = text.equals(view.entry().label()) ? labels.apply(view.entry()) : text;
            folder.getItem(index).setText(wanted.length() <= 40 ? wanted : wanted.substring(0, 39).strip() + "…");
            folder.getItem(index).setToolTipText(text);
        }
    }

    private void status(OpenView view, String text) {
        int index = open.indexOf(view);
        if (index >= 0) {
            folder.getItem(index).setData("info", text);
            inform();
        }
    }

    private void inform() {
        CTabItem item = folder.getSelection();
        Object text = item == null ? null : item.getData("info");
        String wanted = text == null ? "" : text.toString();
        if (!wanted.equals(info.getText())) {
            info.setText(wanted);
            info.getParent().pack();
            folder.layout();
            folder.redraw();
        }
    }

    public @Nullable OpenView current() {
        int index = folder.getSelectionIndex();
        return index < 0 || index >= open.size() ? null : open.get(index);
    }

    /** Brings the view of this role to the front and gives it the keyboard; false where it is not here. */
    public boolean activate(String role) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).entry().role().equals(role)) {
                folder.setSelection(i);
                inform();
                open.get(i).with(ViewPart::setFocus);
                return true;
            }
        }
        return false;
    }

    public void shown(Selection selection) {
        List.copyOf(open).forEach(v -> v.shown(selection));
    }

    public void refresh(CaseDelta delta) {
        List.copyOf(open).forEach(v -> v.refresh(delta));
    }

    public void settingChanged(String key) {
        List.copyOf(open).forEach(v -> v.with(p -> p.settingChanged(key)));
    }

    public void close() {
        open.forEach(OpenView::close);
        open.clear();
    }
}
