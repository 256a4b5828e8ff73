package org.dateline.workbench.internal.cases;

import java.util.HashSet;
import java.util.Set;

import org.dateline.api.desk.CaseDelta;
import org.dateline.api.story.StoryId;

/** Changes that wait to be told together. UI thread. */
final class PendingDelta {

    private final Set<StoryId> stories = new HashSet<>();
    private boolean castChanged;
    private boolean waiting;
    private long revision;

    /** True where nothing waited before. */
    boolean add(CaseDelta delta) {
        stories.addAll(delta.stories());
        castChanged |= delta.castChanged();
        revision = Math.max(revision, delta.revision());
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    CaseDelta take() {
        CaseDelta all = new CaseDelta(revision, stories, castChanged);
        stories.clear();
        castChanged = false;
        waiting = false;
        return all;
    }
}
