package org.dateline.desk.internal.analysis;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.Story;

/**
 * A story analyzed.
 *
 * @param story with the language that was found, where its source did not say
 * @param found what the analyzers found, each given the corrected layers before it
 * @param corrected what stands after the corrections
 * @param problems what went wrong
 * @param lost ids of corrections that no longer find their words
 */
public record Analysis(Story story, Findings found, Findings corrected, List<Problem> problems, List<String> lost) {

    public Analysis {
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }
}
