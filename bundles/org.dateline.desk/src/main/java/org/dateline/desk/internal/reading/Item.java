package org.dateline.desk.internal.reading;

import java.util.concurrent.CompletableFuture;

import org.dateline.api.cases.SetAside;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** What comes out of reading, in the order of the inputs. */
public sealed interface Item {

    /**
     * A story, being analyzed.
     *
     * @param weight how much of the memory for stories under way it takes
     * @param isVersion the case holds another text of it
     */
    record Analyzing(CompletableFuture<Analysis> analysis, int weight, Place place, boolean isVersion) implements Item {
    }

    /** A story that the case holds already. */
    record Held(StoryId story) implements Item {
    }

    /** An input is read to its end, and all its stories have come. */
    record Finished(SourceId source, String path) implements Item {
    }

    /** An input that the case holds already. */
    record Known(SourceId source, String path) implements Item {
    }

    record Aside(SetAside input) implements Item {
    }

    /** Nothing more comes. */
    record End(@Nullable Throwable fault) implements Item {
    }
}
