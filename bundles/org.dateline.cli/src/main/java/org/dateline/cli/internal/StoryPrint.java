package org.dateline.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** Stories and their items as numbered lists, to name them by. */
final class StoryPrint {

    private final Streams streams;

    StoryPrint(Streams streams) {
        this.streams = streams;
    }

    void stories(List<StorySummary> stories) {
        for (int i = 0; i < stories.size(); i++) {
            StorySummary each = stories.get(i);
            streams.line(String.format(Locale.ROOT, "%4d  %-10s  %s", i + 1, each.published() == null ? "no date" : each.published(),
                    each.headline()));
        }
    }

    private static String about(Story story) {
        List<String> parts = new ArrayList<>();
        parts.add("published=" + (story.published() == null ? "" : story.published().value() + " (" + story.published().basis() + ")"));
        parts.add("authors=" + String.join("; ", story.authors().value()));
        parts.add("publisher=" + (story.publisher() == null ? "" : story.publisher().value()));
        return String.join("  ", parts);
    }

    /** @param only the kind to show; null for events, quotations and cast */
    void items(AnalyzedStory story, @Nullable Kind only) {
        streams.line(story.story().headline());
        if (only == null) {
            streams.line("story  " + about(story.story()));
        }
        for (Kind kind : only == null ? Kind.BUILT_IN.subList(0, 3) : List.of(only)) {
            List<? extends Finding> all = story.findings().of(kind.layer());
            streams.line(kind.word() + (all.isEmpty() ? ": none" : ""));
            for (int i = 0; i < all.size(); i++) {
                Finding each = all.get(i);
                Review review = story.findings().review(kind.layer().id(), each.id());
                streams.line(String.format(Locale.ROOT, "%4d  %s%s", i + 1, Kind.line(each, story.story().text()),
                        review == Review.FOUND ? "" : "  (" + review.name().toLowerCase(Locale.ROOT) + ")"));
            }
        }
    }
}
