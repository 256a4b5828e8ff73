package org.dateline.workbench.internal.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.Settings;
import org.dateline.workbench.internal.views.OpenView;
import org.dateline.workbench.internal.views.ViewArea;
import org.dateline.workbench.internal.views.ViewEntry;
import org.dateline.workbench.internal.views.ViewRegistry;
import org.dateline.workbench.internal.views.ViewServices;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The places for views, in nested sashes: stories over layers, timeline over reader, item. UI thread. */
final class ViewBoard {

    private static final int SASH = 5;
    /** Below this width the item view is a tab beside the reader. */
    private static final int NARROW = 1100;

    private final SashForm across;
    private final Map<String, ViewArea> areas = new LinkedHashMap<>();
    private final Map<String, SashForm> sashes = new LinkedHashMap<>();
    private final ViewRegistry registry;
    private final ViewServices services;
    private final Settings settings;
    private boolean narrow;

    ViewBoard(Composite parent, ViewRegistry registry, ViewServices services, Function<ViewEntry, String> labels) {
        this.registry = registry;
        this.services = services;
        this.settings = services.settings();
        Theme theme = services.theme();
        across = sash(parent, SWT.HORIZONTAL, "across", theme);
        SashForm left = sash(across, SWT.VERTICAL, "left", theme);
        SashForm centre = sash(across, SWT.VERTICAL, "centre", theme);
        areas.put("left", new ViewArea(left, theme, labels));
        areas.put("left-bottom", new ViewArea(left, theme, labels));
        areas.put("centre", new ViewArea(centre, theme, labels));
        areas.put("centre-bottom", new ViewArea(centre, theme, labels));
        areas.put("right", new ViewArea(across, theme, labels));
        across.addListener(SWT.Resize, e -> resized());
    }

    private SashForm sash(Composite parent, int style, String name, Theme theme) {
        SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
        sash.setSashWidth(SASH);
        sash.setBackground(theme.color(Theme.Role.HAIRLINE));
        sashes.put(name, sash);
        return sash;
    }

    Composite control() {
        return across;
    }

    void open() {
        narrow = isNarrow();
        sync();
        weights("across", narrow ? new int[] {250, 774} : new int[] {284, 842, 312});
        weights("left", new int[] {540, 212});
        weights("centre", new int[] {446, 310});
    }

    private void weights(String name, int[] usual) {
        SashForm sash = sashes.get(name);
        int[] kept = parse(settings.get("sash." + name + (narrow ? ".narrow" : ""), ""));
        int shown = 0;
        for (Control child : sash.getChildren()) {
            if (!(child instanceof org.eclipse.swt.widgets.Sash)) {
                shown++;
            }
        }
        int[] wanted = kept.length == usual.length ? kept : usual;
        int[] all = new int[shown];
        for (int i = 0; i < shown; i++) {
            all[i] = i < wanted.length ? Math.max(1, wanted[i]) : 1;
        }
        sash.setWeights(all);
    }

    private static int[] parse(String text) {
        try {
            return text.isEmpty() ? new int[0] : java.util.Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
        } catch (NumberFormatException e) {
            return new int[0];
        }
    }

    void remember() {
        sashes.forEach((name, sash) -> {
            int[] weights = sash.getWeights();
            int length = name.equals("across") && narrow ? 2 : weights.length;
            settings.set("sash." + name + (narrow ? ".narrow" : ""), java.util.Arrays.stream(weights).limit(length)
                    .mapToObj(String::valueOf).collect(java.util.stream.Collectors.joining(",")));
        });
    }

    private boolean isNarrow() {
        return across.getShell().getClientArea().width < NARROW;
    }

    private void resized() {
        if (isNarrow() != narrow && !areas.get("centre").views().isEmpty()) {
            narrow = !narrow;
            sync();
            weights("across", narrow ? new int[] {250, 774} : new int[] {284, 842, 312});
        }
    }

    /** Opens, replaces and closes views after services came or went. */
    void sync() {
        Map<String, List<ViewEntry>> wanted = new LinkedHashMap<>();
        areas.keySet().forEach(place -> wanted.put(place, new ArrayList<>()));
        for (ViewEntry entry : registry.winners()) {
            wanted.getOrDefault(entry.place(), wanted.get("centre")).add(entry);
        }
        if (narrow) {
            wanted.get("centre-bottom").addAll(wanted.get("right"));
            wanted.get("right").clear();
        }
        areas.forEach((place, area) -> {
            area.sync(wanted.get(place), services);
            boolean shown = !wanted.get(place).isEmpty();
            if (area.control().getVisible() != shown) {
                area.control().setVisible(shown);
            }
        });
        sashes.values().forEach(s -> s.layout(true));
    }

    void shown(Selection selection) {
        areas.values().forEach(a -> a.shown(selection));
    }

    void refresh(CaseDelta delta) {
        areas.values().forEach(a -> a.refresh(delta));
    }

    void settingChanged(String key) {
        areas.values().forEach(a -> a.settingChanged(key));
    }

    void activate(String role) {
        for (ViewArea area : areas.values()) {
            if (area.activate(role)) {
                return;
            }
        }
    }

    /** F6: the keyboard goes to the next place. */
    void nextPane() {
        List<ViewArea> shown = areas.values().stream().filter(a -> a.control().isVisible() && a.current() != null).toList();
        if (shown.isEmpty()) {
            return;
        }
        Control focus = across.getDisplay().getFocusControl();
        int at = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (inside(focus, shown.get(i).control())) {
                at = i + 1;
            }
        }
        OpenView next = shown.get(at % shown.size()).current();
        if (next != null) {
            next.with(p -> p.setFocus());
        }
    }

    private static boolean inside(@org.jspecify.annotations.Nullable Control control, Control area) {
        for (Control c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }

    void close() {
        areas.values().forEach(ViewArea::close);
    }

    void forEach(Consumer<OpenView> action) {
        areas.values().forEach(a -> List.copyOf(a.views()).forEach(action));
    }
}
