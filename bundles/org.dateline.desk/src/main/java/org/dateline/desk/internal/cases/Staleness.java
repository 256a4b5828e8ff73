package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Origin;
import org.dateline.api.analysis.Findings;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;

/** Which stories hold findings of a provider that is no longer the active one, or lack a layer that is found now. */
final class Staleness {

    private final Run run;

    Staleness(Run run) {
        this.run = run;
    }

    List<StoryId> of(CaseView view) {
        List<StoryId> stale = new ArrayList<>();
        try (Cursor<AnalyzedStory> stories = view.stories()) {
            while (stories.hasNext()) {
                AnalyzedStory each = stories.next();
                if (isStale(each.story(), each.findings())) {
                    stale.add(each.story().id());
                }
            }
        }
        return stale;
    }

    private boolean isStale(Story story, Findings findings) {
        Found<String> language = story.language();
        return run.analyzers(language == null ? null : language.value()).entrySet().stream().anyMatch(each -> {
            Origin now = new Origin(each.getValue().id(), each.getValue().version());
            return !now.equals(findings.origin(each.getKey()));
        });
    }
}
