package org.dateline.workbench.internal.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.ui.api.ViewFactory;

/** The views that are there; they come and go while the window is open. Any thread. */
public final class ViewRegistry {

    private final List<ViewEntry> entries = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public void add(ViewFactory factory, Map<String, ?> properties) {
        synchronized (this) {
            entries.add(ViewEntry.of(factory, properties));
        }
        tell();
    }

    public void remove(ViewFactory factory) {
        synchronized (this) {
            entries.removeIf(e -> e.factory() == factory);
        }
        tell();
    }

    /** Called on the thread of the change. */
    public synchronized void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List<Runnable> all;
        synchronized (this) {
            all = List.copyOf(listeners);
        }
        all.forEach(Runnable::run);
    }

    /** For each role the one that is taken, by order and then by role. */
    public synchronized List<ViewEntry> winners() {
        Map<String, ViewEntry> best = new HashMap<>();
        for (ViewEntry entry : entries) {
            best.merge(entry.role(), entry, (a, b) -> b.beats(a) ? b : a);
        }
        return best.values().stream().sorted(Comparator.comparingInt(ViewEntry::order).thenComparing(ViewEntry::role)).toList();
    }
}
