package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Story;

/** A story with everything found in it, as the person corrected it. */
public record AnalyzedStory(Story story, Findings findings, List<Problem> problems) {

    public AnalyzedStory {
        problems = List.copyOf(problems);
    }
}
