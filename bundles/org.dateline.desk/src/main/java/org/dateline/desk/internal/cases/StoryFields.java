package org.dateline.desk.internal.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dateline.api.EdtfDate;
import org.dateline.api.cases.Correction;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/** What is said of a story and a person can set right: title, authors, publisher, day. */
final class StoryFields {

    static final String TITLE = "title";
    static final String AUTHORS = "authors";
    static final String PUBLISHER = "publisher";
    static final String PUBLISHED = "published";

    static final Set<String> ALL = Set.of(TITLE, AUTHORS, PUBLISHER, PUBLISHED);

    private StoryFields() {
    }

    /** As the story has them now; those not known are left out. */
    static Map<String, String> of(Story story) {
        Map<String, String> fields = new TreeMap<>();
        if (story.title() != null) {
            fields.put(TITLE, story.title().value());
        }
        if (!story.authors().value().isEmpty()) {
            fields.put(AUTHORS, String.join("\n", story.authors().value()));
        }
        if (story.publisher() != null) {
            fields.put(PUBLISHER, story.publisher().value());
        }
        if (story.published() != null) {
            fields.put(PUBLISHED, story.published().value().toString());
        }
        return fields;
    }

    /**
     * The story as it was read, with these corrections.
     *
     * @param corrections those that count, in order
     */
    static Story corrected(Story story, List<Correction> corrections) {
        if (corrections.isEmpty() && !isCorrected(story)) {
            return story;
        }
        StoryDraft draft = story.toDraft().title(Found.read(story.title())).authors(Found.read(story.authors()))
                .publisher(Found.read(story.publisher())).published(Found.read(story.published()));
        for (Correction each : corrections) {
            each.after().forEach((field, value) -> set(draft, story, field, value));
        }
        return draft.toStory(story.source(), story.path());
    }

    private static boolean isCorrected(Story story) {
        return isByPerson(story.title()) || isByPerson(story.authors()) || isByPerson(story.publisher()) || isByPerson(story.published());
    }

    private static boolean isByPerson(@Nullable Found<?> found) {
        return found != null && found.basis().equals(Found.PERSON);
    }

    /** @throws IllegalArgumentException where the value cannot be */
    static void set(StoryDraft draft, Story story, String field, String value) {
        String words = value.strip();
        switch (field) {
            case TITLE -> draft.title(Found.byPerson(given(field, words), story.title()));
            case AUTHORS -> draft.authors(Found.byPerson(names(words), story.authors()));
            case PUBLISHER -> draft.publisher(Found.byPerson(given(field, words), story.publisher()));
            case PUBLISHED -> draft.published(Found.byPerson(EdtfDate.parse(words).orElseThrow(() -> new IllegalArgumentException(
                    "A story came out on a day such as 2025-07-08, or in 2025-07 where only that is known, not on “" + words + "”.")), story.published()));
            default -> throw new IllegalArgumentException("A story has no " + field + " to set; it has " + String.join(", ", new TreeSet<>(ALL)) + ".");
        }
    }

    private static String given(String field, String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Say what the " + field + " is.");
        }
        return words;
    }

    private static List<String> names(String lines) {
        return Arrays.stream(lines.split("[\n;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
