package org.dateline.ui.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of the case members on the timeline, and with it everybody's colour. Immutable, any thread.
 */
public final class Lanes {

    /** Nobody has a lane. */
    public static final Lanes NONE = new Lanes(List.of());

    private final List<String> members;
    private final Map<String, Integer> index = new HashMap<>();

    /** @param members ids of case members, the one with most items first */
    public Lanes(List<String> members) {
        this.members = List.copyOf(members);
        for (int i = 0; i < this.members.size(); i++) {
            index.putIfAbsent(this.members.get(i), i);
        }
    }

    public List<String> members() {
        return members;
    }

    /** The lane of this case member, counted from 0; -1 for none. */
    public int of(String memberId) {
        return index.getOrDefault(memberId, -1);
    }
}
