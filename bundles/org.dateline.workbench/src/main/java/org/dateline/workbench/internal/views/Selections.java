package org.dateline.workbench.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dateline.ui.api.Selection;

/** The one selection that all views share, with the way back. UI thread. */
public final class Selections {

    private static final int REMEMBERED = 100;

    private final List<Consumer<Selection>> listeners = new ArrayList<>();
    private final List<Selection> back = new ArrayList<>();
    private Selection current = Selection.NOTHING;

    public Selection current() {
        return current;
    }

    public void listen(Consumer<Selection> listener) {
        listeners.add(listener);
    }

    public void select(Selection selection) {
        if (selection.equals(current)) {
            return;
        }
        if (!current.equals(Selection.NOTHING)) {
            back.add(current);
            if (back.size() > REMEMBERED) {
                back.remove(0);
            }
        }
        become(selection);
    }

    public boolean hasBack() {
        return !back.isEmpty();
    }

    public void back() {
        if (hasBack()) {
            become(back.remove(back.size() - 1));
        }
    }

    /** Another case: nothing is selected and there is no way back. */
    public void clear() {
        back.clear();
        become(Selection.NOTHING);
    }

    private void become(Selection selection) {
        current = selection;
        for (Consumer<Selection> listener : List.copyOf(listeners)) {
            listener.accept(selection);
        }
    }
}
