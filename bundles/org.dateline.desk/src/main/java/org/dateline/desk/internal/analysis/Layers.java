package org.dateline.desk.internal.analysis;

import java.util.Comparator;
import java.util.List;

import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Layer;

/** The built-in layers, in the order an editor would ask for them, and the plugins' own behind. */
public final class Layers {

    private static final List<Layer<?>> BUILT_IN = List.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.CAST, Layer.TIMES,
            Layer.AMOUNTS, Layer.QUOTATIONS, Layer.EVENTS);

    static final Comparator<String> ORDER = Layers::compare;

    private Layers() {
    }

    /** The layer of this id; what is not built in holds notes. */
    public static Layer<? extends Finding> of(String id) {
        for (Layer<?> each : BUILT_IN) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return Layer.notes(id);
    }

    public static boolean isBuiltIn(String id) {
        return place(id) < BUILT_IN.size();
    }

    private static int compare(String one, String other) {
        int order = Integer.compare(place(one), place(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    private static int place(String id) {
        for (int i = 0; i < BUILT_IN.size(); i++) {
            if (BUILT_IN.get(i).id().equals(id)) {
                return i;
            }
        }
        return BUILT_IN.size();
    }
}
