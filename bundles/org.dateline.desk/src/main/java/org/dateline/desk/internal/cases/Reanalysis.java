package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Analysis;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;
import org.dateline.desk.internal.reading.BrokenRunException;

/**
 * Finds everything again in stories of a case; the corrections are applied again. It goes in batches, and between two of them a
 * person may correct.
 */
final class Reanalysis {

    private static final int BATCH = 16;

    private final WorkingCase working;
    private final Run run;
    private boolean castChanged;

    Reanalysis(WorkingCase working, Run run) {
        this.working = working;
        this.run = run;
    }

    /** @param wanted empty for all */
    void analyze(List<StoryId> wanted) throws CaseException {
        List<StoryId> ids = wanted.isEmpty() ? everyStory() : wanted;
        for (int from = 0; from < ids.size() && !run.cancelled(); from += BATCH) {
            List<StoryId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            run.context().progress(from / (double) ids.size(), "Story " + (from + 1) + " of " + ids.size());
            working.change(() -> again(batch));
        }
        if (castChanged && !run.cancelled()) {
            working.change(() -> {
                List<CaseMember> members = working.joined(run, working.book());
                working.write(writer -> writer.cast(members), Set.of(), true);
                return members;
            });
        }
    }

    private List<StoryId> everyStory() throws CaseException {
        try (CaseView view = working.open().view()) {
            return view.summaries().stream().map(StorySummary::id).toList();
        }
    }

    private List<Analysis> again(List<StoryId> batch) throws CaseException {
        CorrectionApplier corrections = new CorrectionApplier(working.book());
        List<CompletableFuture<Analysis>> underWay = new ArrayList<>();
        try (CaseView view = working.open().view()) {
            working.cast().load(view);
            for (StoryId id : batch) {
                AnalyzedStory story = view.story(id);
                if (story != null) {
                    underWay.add(StoryRun.start(run, story.story(), corrections));
                }
            }
        }
        List<Analysis> done = new ArrayList<>();
        try {
            for (CompletableFuture<Analysis> each : underWay) {
                done.add(BrokenRunException.get(each));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (BrokenRunException e) {
            throw new CaseException(e.unwrap().getMessage(), e);
        }
        if (!run.cancelled() && !done.isEmpty()) {
            write(done);
        }
        return done;
    }

    private void write(List<Analysis> done) throws CaseException {
        Set<StoryId> changed = new HashSet<>();
        for (Analysis each : done) {
            changed.add(each.story().id());
            castChanged |= working.cast().put(each.story().id(), each.corrected());
        }
        working.write(writer -> {
            for (Analysis each : done) {
                AnalysisWriting.write(each, writer);
            }
        }, changed, false);
    }
}
