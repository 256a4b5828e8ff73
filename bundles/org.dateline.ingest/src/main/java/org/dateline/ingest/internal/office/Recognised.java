package org.dateline.ingest.internal.office;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a document had their words recognised in pictures, and how surely: the story says so.
 *
 * @param byPage confidences, 0 to 1
 */
record Recognised(Map<Integer, Double> byPage) {

    private static final String BASIS = "ocr";
    private static final int MOST_PAGES = 1_000;

    /** @param told pages with confidences as the worker tells them, {@code 1:0.96 3:0.88}; what is no such thing is passed over */
    static Recognised of(String told) {
        Map<Integer, Double> pages = new TreeMap<>();
        for (String each : told.split(" ", MOST_PAGES)) {
            int colon = each.indexOf(':');
            try {
                double confidence = Double.parseDouble(each.substring(colon + 1));
                if (colon > 0 && confidence >= 0 && confidence <= 1) {
                    pages.put(Integer.parseInt(each.substring(0, colon)), confidence);
                }
            } catch (NumberFormatException e) {
                // Not told, then.
            }
        }
        return new Recognised(pages);
    }

    /** What was found among recognised words is no surer than they are. */
    @Nullable Found<String> title(@Nullable Found<String> found) {
        if (found == null || byPage.isEmpty() || found.basis().equals("metadata")) {
            return found;
        }
        double sure = byPage.values().iterator().next();
        return new Found<>(found.value(), BASIS, Math.min(sure, found.confidence()));
    }

    /** One line a page, beside the text. */
    void note(StoryDraft draft) {
        byPage.forEach((page, sure) -> draft.leftOut(String.format(Locale.ROOT, "Words recognised in a picture (OCR), %.0f%% sure.", 100 * sure), "page " + page));
    }
}
