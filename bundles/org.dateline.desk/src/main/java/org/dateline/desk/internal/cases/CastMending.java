package org.dateline.desk.internal.cases;

import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;

/** An import joins the cast at its end. One that was killed before has left its last story out, by which it is known. */
final class CastMending {

    private final WorkingCase working;
    private final Run run;

    CastMending(WorkingCase working, Run run) {
        this.working = working;
        this.run = run;
    }

    void mend() throws CaseException {
        if (isWhole()) {
            return;
        }
        List<CaseMember> members = working.joined(run, working.book());
        working.write(writer -> writer.cast(members), Set.of(), true);
    }

    private boolean isWhole() throws CaseException {
        try (CaseView view = working.open().view()) {
            List<StorySummary> stories = view.summaries();
            for (int i = stories.size() - 1; i >= 0; i--) {
                StoryId id = stories.get(i).id();
                AnalyzedStory story = view.story(id);
                if (story != null && !story.findings().of(Layer.CAST).isEmpty()) {
                    return view.cast().stream().anyMatch(member -> member.members().stream().anyMatch(ref -> ref.story().equals(id)));
                }
            }
            return true;
        }
    }
}
