package org.dateline.views.internal.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.SetAside;
import org.dateline.api.cases.StoryGroup;
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
 * @param versions how many stories are one text with this one, which stands for them all; 0 where it stands alone
 * @param under the story that stands for this one; null where none does
 */
record StoryRow(@Nullable StoryId id, String headline, String second, int items, int toCheck, boolean trouble, int versions,
        @Nullable StoryId under) {

    /** In the order they came in; the versions of a text stand together, where the newest one stands, the newest first. */
    static List<StoryRow> load(CaseView view, Messages words, Locale language) {
        Map<StoryId, StoryGroup> groups = new HashMap<>();
        view.groups().forEach(group -> group.versions().forEach(each -> groups.put(each.story(), group)));
        List<StorySummary> summaries = view.summaries();
        Map<StoryId, StorySummary> stories = new HashMap<>();
        summaries.forEach(each -> stories.put(each.id(), each));
        List<StoryRow> rows = new ArrayList<>();
        for (StorySummary story : summaries) {
            StoryGroup group = groups.get(story.id());
            if (group == null) {
                rows.add(of(story, 0, null, words, language));
            } else if (group.newest().equals(story.id())) {
                addAll(group, stories, rows, words, language);
            }
        }
        for (SetAside input : view.setAside()) {
            rows.add(new StoryRow(null, fileName(input.path()), input.reason(), 0, 0, true, 0, null));
        }
        return rows;
    }

    private static void addAll(StoryGroup group, Map<StoryId, StorySummary> stories, List<StoryRow> rows, Messages words, Locale language) {
        StoryId newest = group.newest();
        rows.add(of(stories.get(newest), group.versions().size(), null, words, language));
        group.versions().reversed().stream().map(StoryGroup.Version::story).filter(each -> !each.equals(newest))
                .forEach(each -> rows.add(of(stories.get(each), 0, newest, words, language)));
    }

    private static StoryRow of(StorySummary story, int versions, @Nullable StoryId under, Messages words, Locale language) {
        String second = story.problems() > 0 ? words.count("stories.problems", story.problems())
                : story.published() == null ? words.get("stories.noDate")
                : DateWords.day(story.published(), language);
        String line = versions > 0 ? words.count("stories.versions", versions) + " · " + second
                : under != null ? second + " · " + fileName(story.path()) : second;
        return new StoryRow(story.id(), story.headline(), line, story.items(), story.toCheck(), story.problems() > 0, versions, under);
    }

    private static String fileName(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }

    boolean matches(String lower) {
        return (headline + " " + second).toLowerCase(Locale.ROOT).contains(lower);
    }
}
