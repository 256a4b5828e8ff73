package org.dateline.ingest.internal.prose;

import java.util.List;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A source parted into the story and what surrounds it.
 *
 * @param title empty where there is none
 * @param standfirst empty where there is none
 * @param body headings, paragraphs, lists, quotes, tables and captions in the order of the source
 * @param leftOut what is no part of the story, each with its place
 */
public record StoryParts(String title, String standfirst, List<Passage> body, List<Passage> leftOut, Evidence evidence) {

    /** All of a text; only lines drawn across are left out. */
    public static StoryParts of(String title, List<Passage> passages) {
        List<Passage> body = passages.stream().filter(passage -> passage.kind() != Passage.Kind.RULE).toList();
        List<Passage> rules = passages.stream().filter(passage -> passage.kind() == Passage.Kind.RULE && !passage.text().isEmpty()).toList();
        return new StoryParts(title, "", body, rules, new Evidence(List.of(), null, "", "", ""));
    }

    /** The same with another title. */
    public StoryParts titled(String other) {
        return new StoryParts(other, standfirst, body, leftOut, evidence);
    }

    /** The same with other evidence. */
    public StoryParts knowing(Evidence other) {
        return new StoryParts(title, standfirst, body, leftOut, other);
    }

    /**
     * What the furniture says about the story.
     *
     * @param dateBasis {@code dateline} or {@code url}
     * @param publisher empty where no copyright line names one
     * @param rights the copyright line, empty where there is none
     */
    public record Evidence(List<String> authors, @Nullable WrittenDate date, String dateBasis, String publisher, String rights) {}
}
