package org.dateline.api.cases;

import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.story.StoryId;

/**
 * A story that holds the words searched for.
 *
 * @param snippet some words around the best place
 * @param marks where the words stand in the snippet
 * @param place where the best place stands in the story's text
 */
public record SearchHit(StoryId story, String headline, String snippet, List<Span> marks, Span place) {

    public SearchHit {
        marks = List.copyOf(marks);
    }
}
