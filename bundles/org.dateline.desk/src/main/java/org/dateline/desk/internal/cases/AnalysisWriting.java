package org.dateline.desk.internal.cases;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseWriter;
import org.dateline.desk.internal.analysis.Analysis;

/** Stores what became of a story. */
final class AnalysisWriting {

    private AnalysisWriting() {
    }

    static void write(Analysis analysis, CaseWriter writer) throws CaseException {
        writer.story(analysis.story(), analysis.found(), analysis.corrected(), analysis.problems());
        writer.lost(analysis.story().id(), analysis.lost());
    }
}
