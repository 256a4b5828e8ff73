package org.dateline.desk.internal.analysis;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Story;

/** Applies what a person corrected in a story, layer by layer. Any thread. */
@FunctionalInterface
public interface Corrector {

    /** Nobody corrected anything. */
    Corrector NONE = (story, layer, found, corrected) -> new Corrected(found, List.of());

    /** The story with what a person says of it; analyzers are given this one. */
    default Story story(Story read) {
        return read;
    }

    /**
     * @param layer the layer as it was found
     * @param found its findings
     * @param corrected the layers before it, corrected
     */
    Corrected apply(Story story, String layer, StoryFindings.Found found, Findings corrected);

    /** @param lost ids of corrections that no longer find their words */
    record Corrected(StoryFindings.Found findings, List<String> lost) {
    }
}
