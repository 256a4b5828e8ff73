package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.osgi.annotation.versioning.ProviderType;

/** What the engine writes, inside {@link OpenCase#write}. */
@ProviderType
public interface CaseWriter {

    /**
     * Stores a story whole, or again. It keeps its place in the order of stories where it was there before.
     *
     * @param found what the analyzers found, each given the corrected layers before it
     * @param corrected what stands after the corrections; the timeline, search and exports show this
     */
    void story(Story story, Findings found, Findings corrected, List<Problem> problems) throws CaseException;

    void removeStory(StoryId id) throws CaseException;

    /** A source is read to its end: an import that is taken up again passes over it. */
    void sourceDone(SourceId source, String path) throws CaseException;

    boolean hasSource(SourceId source, String path) throws CaseException;

    void setAside(SetAside input) throws CaseException;

    /** Stores the correction, or its new state. */
    void correction(Correction correction) throws CaseException;

    /** These no longer find their words. */
    void lost(StoryId story, List<String> correctionIds) throws CaseException;

    /** The cast across the case, whole. */
    void cast(List<CaseMember> members) throws CaseException;

    /** What disagrees, whole. */
    void disagreements(List<Disagreement> all) throws CaseException;

    /** Where a story came from, as {@link Arrival} says; the story is there already. */
    void arrived(StoryId story, String place, String part) throws CaseException;

    /**
     * What a grouper remembers of a story; the story is there already, and forgets what another grouper made.
     *
     * @param grouper the provider's id and version
     */
    void print(StoryGrouper.Print print, String grouper) throws CaseException;

    /** Stories that are one text, whole. */
    void groups(List<StoryGroup> all) throws CaseException;

    /** Remembers a folder or an address, or its new state. */
    void watched(Watched place) throws CaseException;

    void unwatched(String place) throws CaseException;

    void layerSpec(LayerSpec spec) throws CaseException;
}
