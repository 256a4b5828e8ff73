package org.dateline.views.internal.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: a story, or an input that did not become one.
 *
 * @param id null for an input that was set aside
 * @param second the publication line, or the reason
 */
record StoryRow(@Nullable StoryId id, String headline, String second, int items, int toCheck, boolean trouble) {

    static List<StoryRow> load(CaseView view, Messages words, Locale language) {
        List<StoryRow> rows = new ArrayList<>();
        for (StorySummary story : view.summaries()) {
            rows.add(of(story, words, language));
        }
        for (SetAside input : view.setAside()) {
            rows.add(new StoryRow(null, fileName(input.path()), input.reason(), 0, 0, true));
        }
        return rows;
    }

    private static StoryRow of(StorySummary story, Messages words, Locale language) {
        String second = story.problems() > 0 ? words.count("stories.problems", story.problems())
                : story.published() == null ? words.get("stories.noDate")
                : words.get("stories.published", DateWords.day(story.published(), language));
        return new StoryRow(story.id(), story.headline(), second, story.items(), story.toCheck(), story.problems() > 0);
    }

    private static String fileName(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }

    boolean matches(String lower) {
        return (headline + " " + second).toLowerCase(Locale.ROOT).contains(lower);
    }
}
