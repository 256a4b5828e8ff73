package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.dateline.api.analysis.Findings;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.CaseWriter;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Analysis;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryFindings;
import org.dateline.desk.internal.analysis.StoryRun;
import org.dateline.desk.internal.reading.BrokenRunException;
import org.jspecify.annotations.Nullable;

/** Makes a correction count, or no longer count, and what follows from it: only what lies downstream is found again. */
final class CorrectionTask {

    private final WorkingCase working;
    private final Run run;
    private final CorrectionBook book;

    /** @param book with the correction in its new state */
    CorrectionTask(WorkingCase working, Run run, CorrectionBook book) {
        this.working = working;
        this.run = run;
        this.book = book;
    }

    /**
     * @param correction in its new state
     * @param also other corrections whose state changes with it
     */
    void apply(Correction correction, List<Correction> also) throws CaseException {
        StoryId story = correction.story();
        Analysis analysis = null;
        boolean cast = correction.action() == Action.JOIN || correction.action() == Action.CUT;
        try (CaseView view = working.open().view()) {
            AnalyzedStory now = view.story(story);
            Findings found = view.found(story);
            if (now != null && found != null) {
                analysis = again(now, found, correction.layer());
                cast |= !StoryCast.of(now.findings()).equals(StoryCast.of(analysis.corrected()));
            }
            if (cast) {
                working.cast().load(view);
            }
        }
        if (analysis != null) {
            working.cast().put(story, analysis.corrected());
        }
        write(correction, also, analysis, cast ? working.joined(run, book) : null);
    }

    private void write(Correction correction, List<Correction> also, @Nullable Analysis analysis, @Nullable List<CaseMember> members)
            throws CaseException {
        OpenCase.Work work = (CaseWriter writer) -> {
            for (Correction each : also) {
                writer.correction(each);
            }
            writer.correction(correction);
            if (analysis != null) {
                AnalysisWriting.write(analysis, writer);
            }
            if (members != null) {
                writer.cast(members);
            }
        };
        working.write(work, Set.of(correction.story()), members != null);
    }

    private Analysis again(AnalyzedStory now, Findings found, String layer) throws CaseException {
        Map<String, StoryFindings.Found> keep = new LinkedHashMap<>();
        boolean whole = layer.equals(Correction.STORY);
        Set<String> redo = whole || isSame(now, found, layer) ? Set.of() : run.downstream(now.story(), layer);
        for (String each : found.layers()) {
            if (!whole && !redo.contains(each)) {
                keep.put(each, StoryFindings.copy(found, each));
            }
        }
        CompletableFuture<Analysis> after = StoryRun.resume(run, now.story(), new CorrectionApplier(book), keep);
        try {
            return withProblems(BrokenRunException.get(after), now.problems(), keep.keySet());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CaseException("Stopped before the correction was made. Nothing has changed.", e);
        } catch (BrokenRunException e) {
            throw new CaseException(e.unwrap().getMessage(), e);
        }
    }

    /** Whether the layer reads as before: an item accepted, say. Then nothing downstream can change. */
    private boolean isSame(AnalyzedStory now, Findings found, String layer) {
        Corrector.Corrected after = new CorrectionApplier(book).apply(now.story(), layer, StoryFindings.copy(found, layer), now.findings());
        return after.findings().findings().equals(StoryFindings.copy(now.findings(), layer).findings());
    }

    /** What went wrong before still stands, unless it was tried again. */
    private static Analysis withProblems(Analysis analysis, List<Problem> before, Set<String> kept) {
        List<Problem> problems = new ArrayList<>();
        for (Problem each : before) {
            boolean again = analysis.found().layers().contains(each.where()) && !kept.contains(each.where());
            if (!again && !analysis.problems().contains(each)) {
                problems.add(each);
            }
        }
        problems.addAll(analysis.problems());
        return new Analysis(analysis.story(), analysis.found(), analysis.corrected(), problems, analysis.lost());
    }
}
