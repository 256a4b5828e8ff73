package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A consistent snapshot of a case. Cheap to take; any one thread; close it. A fault of the store is a {@link CaseFault}. */
@ProviderType
public interface CaseView extends AnalyzedStories, AutoCloseable {

    /** Grows with every change. */
    long revision();

    /** In the order they came in. */
    List<StorySummary> summaries();

    /** Null where the case does not hold it. */
    @Nullable AnalyzedStory story(StoryId id);

    /** What the analyzers found, before any correction; null where the case does not hold the story. */
    @Nullable Findings found(StoryId id);

    TimelineItems timeline(TimelineQuery query);

    /** Stories that hold all the words, best first. A phrase stands in double quotes. */
    List<SearchHit> search(String words, int limit);

    /** Every correction ever made, in order, also those undone. */
    List<Correction> corrections();

    /** Corrections that no longer find their words. */
    List<Correction> lost();

    /** Inputs that did not become stories. */
    List<SetAside> setAside();

    /** Stories that are one text, sorted by their newest story's id. */
    List<StoryGroup> groups();

    /** Which stories came from this place, in the order they came in; every story's where the place is null. */
    List<Arrival> arrivals(@Nullable String place);

    /** What the groupers made of the stories, as {@link CaseWriter#print} stored it, in no order. */
    Cursor<StoryGrouper.Print> prints(String grouper);

    /** Folders and addresses that the case remembers, sorted by place. */
    List<Watched> watched();

    @Override
    void close();
}
