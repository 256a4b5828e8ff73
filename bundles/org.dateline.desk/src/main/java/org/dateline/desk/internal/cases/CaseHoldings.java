package org.dateline.desk.internal.cases;

import java.util.HashSet;
import java.util.Set;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.reading.BrokenRunException;
import org.dateline.desk.internal.reading.Holdings;

/** What a case held when an import began, and what has come since. */
final class CaseHoldings implements Holdings {

    private final OpenCase open;
    private final CaseView before;
    private final Set<StoryId> held = new HashSet<>();
    private final Set<StoryId> passed = new HashSet<>();

    CaseHoldings(OpenCase open, CaseView before) {
        this.open = open;
        this.before = before;
        before.summaries().forEach(each -> held.add(each.id()));
    }

    @Override
    public boolean holds(SourceId source, String path) {
        if (held.isEmpty()) {
            return false;
        }
        boolean[] there = new boolean[1];
        try {
            open.write(writer -> there[0] = writer.hasSource(source, path));
        } catch (CaseException e) {
            throw new BrokenRunException(e);
        }
        return there[0];
    }

    @Override
    public boolean holds(Story story) {
        if (!passed.add(story.id())) {
            return true;
        }
        AnalyzedStory stored = held.contains(story.id()) ? before.story(story.id()) : null;
        return stored != null && stored.story().textVersion().equals(story.textVersion());
    }
}
