package org.dateline.ingest.internal.page;

import java.util.List;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The story of a page that shows next to none: its scripts would have loaded it, or it lies behind a wall. The head may hold the whole text,
 * for search engines, or no more than a summary.
 *
 * @param whole whether the paragraphs are the story and not its summary
 */
record HeadStory(List<String> paragraphs, boolean whole) {

    /** A page that shows less than this share of the text in its head does not show the story. */
    private static final double LEAST_SHOWN = 0.3;

    /** A page that shows more prose than this has a story, however long the text in its head. */
    private static final double ENOUGH = 900;

    /** Less is no summary. */
    private static final int LEAST_SUMMARY = 40;

    /**
     * The story in the head, or null where the page itself shows one.
     *
     * @param shown the weight of the prose that the page shows
     */
    static @Nullable HeadStory of(PageFacts facts, double shown) {
        String text = Json.text(facts.article(), "articleBody");
        if (Prose.weight(text) > 200 && shown < ENOUGH && shown < LEAST_SHOWN * Prose.weight(text)) {
            return new HeadStory(paragraphs(text), true);
        }
        String summary = Spaces.collapse(facts.description());
        return shown == 0 && summary.length() >= LEAST_SUMMARY && facts.hasNoText() ? new HeadStory(List.of(summary), false) : null;
    }

    private static List<String> paragraphs(String text) {
        String plain = text.indexOf('<') < 0 ? text : Jsoup.parseBodyFragment(text).wholeText();
        return plain.lines().map(Spaces::collapse).filter(line -> !line.isEmpty()).toList();
    }

    void fill(StoryDraft draft) {
        paragraphs.forEach(paragraph -> draft.block(whole ? BlockKind.PARAGRAPH : BlockKind.STANDFIRST, paragraph));
    }

    /** For a person. */
    String warning() {
        return whole
                ? "This page shows its story only by scripts; the text is the one that it hands to search engines."
                : "This page holds no more of its story than title and summary. Save it from a browser that shows the whole.";
    }
}
