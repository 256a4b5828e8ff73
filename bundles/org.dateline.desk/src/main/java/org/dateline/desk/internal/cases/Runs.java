package org.dateline.desk.internal.cases;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseException;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.desk.internal.analysis.Run;

/** Starts a run with the providers that are there now. */
@FunctionalInterface
public interface Runs {

    /** @throws CaseException where the options name a provider that is not there */
    Run start(AnalysisOptions options, TaskContext context) throws CaseException;
}
