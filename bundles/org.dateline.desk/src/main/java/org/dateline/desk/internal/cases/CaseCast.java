package org.dateline.desk.internal.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Findings;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/** The casts of a case's stories, held so that a join need not read every story again. For one thread at a time. */
final class CaseCast {

    private @Nullable Map<StoryId, StoryCast> byStory;

    /** A story came or changed; true where its cast is another one now. */
    boolean put(StoryId story, Findings corrected) {
        Map<StoryId, StoryCast> all = byStory;
        if (all == null) {
            return true;
        }
        StoryCast now = StoryCast.of(corrected);
        return !now.equals(all.put(story, now));
    }

    /** Nothing is known any more: it is read again when it is wanted. */
    void forget() {
        byStory = null;
    }

    /** What the view holds, unless it is known; call it before {@link #put}. */
    Map<StoryId, StoryCast> load(CaseView view) {
        if (byStory != null) {
            return byStory;
        }
        Map<StoryId, StoryCast> all = new HashMap<>();
        try (Cursor<AnalyzedStory> stories = view.stories()) {
            while (stories.hasNext()) {
                AnalyzedStory each = stories.next();
                all.put(each.story().id(), StoryCast.of(each.findings()));
            }
        }
        byStory = all;
        return all;
    }

    List<CaseMember> joined(Run run, CorrectionBook book, CaseView view) {
        return new CastJoining(load(view)).joined(run, book.across(), view);
    }
}
