package org.dateline.api.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to a finding, or to what is said of a story. Stored beside what was found, never over it; applied again after every analysis; undone and done
 * again by name.
 *
 * <p>Fields by layer and action, in {@link #before} and {@link #after}:
 * <ul>
 * <li>{@code CHANGE} of {@code events}: {@code date} (EDTF), {@code status}, {@code label}; of {@code quotations}: {@code speaker}
 * (a name; with {@code speakerCast} where it is one of the cast); of {@code mentions}: {@code type}; of {@code times}:
 * {@code edtf}; of {@code cast}: {@code name}, {@code type}.
 * <li>{@code CHANGE} of {@link #STORY}, without an anchor: {@code title}, {@code authors} (a line each), {@code publisher},
 * {@code published} (EDTF).
 * <li>{@code ADD}: the fields of the new finding, {@code layer}'s as above; the anchor is its span.
 * <li>{@code ACCEPT} and {@code REJECT} have none.
 * <li>{@code JOIN} and {@code CUT} of {@code cast}: {@code story} and {@code castName} (with {@code castType}) of the other
 * member; the anchor is the first mention of this one.
 * <li>{@code CUT} of {@link #STORY}: {@code story}, the ids of the stories that this one is not the same text as, a blank between
 * two; the anchor is the story's first line.
 * </ul>
 *
 * @param id unique in the case, growing: {@code k17}
 * @param author who, as the preferences say; may be empty
 * @param at when
 * @param story in which story
 * @param layer the layer's id, or {@link #STORY}
 * @param anchor the words that the finding stands on
 * @param action what was done
 * @param before the fields as they were
 * @param after the fields as they are now
 * @param note why, where the person said so; may be empty
 * @param state whether it counts
 */
public record Correction(String id, String author, Instant at, StoryId story, String layer, @Nullable Anchor anchor, Action action,
        Map<String, String> before, Map<String, String> after, String note, State state) {

    /** Stands for a layer where the story's own title, authors, publisher or day is corrected. */
    public static final String STORY = "story";

    public enum Action {
        ACCEPT, CHANGE, REJECT, ADD, JOIN, CUT
    }

    public enum State {
        /** It counts. */
        DONE,
        /** It was undone and can be done again. */
        UNDONE,
        /** It was undone, and something else was done since. */
        DROPPED
    }

    public Correction {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }

    public Correction in(State other) {
        return new Correction(id, author, at, story, layer, anchor, action, before, after, note, other);
    }

    /** For the undo menu: "change of date: 8 July 2025". */
    public String name() {
        String what = switch (action) {
            case ACCEPT -> "accept";
            case CHANGE -> "change of " + String.join(", ", after.keySet().stream().filter(field -> !field.endsWith("Cast")).toList());
            case REJECT -> "reject";
            case ADD -> "add";
            case JOIN -> "merge";
            case CUT -> "cut apart";
        };
        String words = anchor == null ? String.join(", ", after.values()).replace('\n', ',') : anchor.exact().strip();
        String shortWords = words.length() <= 40 ? words : words.substring(0, 39).strip() + "…";
        return shortWords.isEmpty() ? what : what + ": " + shortWords;
    }
}
