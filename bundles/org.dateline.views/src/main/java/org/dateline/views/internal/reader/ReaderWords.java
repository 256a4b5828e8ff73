package org.dateline.views.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dateline.api.EdtfDate;
import org.dateline.api.story.Story;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Messages;

/** What the reader says beside the story's own text. */
record ReaderWords(Messages words, Locale language) {

    /** "Marlow Courier · by Clara Whitfield · published 12 June 2025", or that no date is known. */
    String byline(Story story) {
        List<String> parts = new ArrayList<>();
        if (story.publisher() != null) {
            parts.add(story.publisher().value());
        }
        if (!story.authors().value().isEmpty()) {
            parts.add(words.get("reader.by", String.join(", ", story.authors().value())));
        }
        parts.add(story.published() == null ? words.get("reader.undated")
                : words.get("reader.published", DateWords.day(story.published().value(), language)));
        return String.join(" · ", parts);
    }

    String date(EdtfDate date) {
        return DateWords.of(date, language);
    }

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    /** The first sentence of a reason, without its end. */
    static String first(String why) {
        int end = why.indexOf(". ");
        return (end < 0 ? why : why.substring(0, end + 1)).strip();
    }
}
