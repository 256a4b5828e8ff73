package org.dateline.lab.events;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.api.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the labels or of an analysis, as the scorer compares it. Offsets are code points.
 *
 * @param sentences the sentence that dates it and, of a label, the others that tell it: a start and an end each
 * @param days its date without marks for "about" and "unsure" and without the time of day; null for none
 */
record LabelledEvent(List<int[]> sentences, @Nullable EdtfDate days, boolean stated, boolean optional) {

    static LabelledEvent label(JsonNode line) {
        List<int[]> sentences = new ArrayList<>(List.of(span(line)));
        line.path("also").forEach(also -> sentences.add(span(also)));
        return new LabelledEvent(sentences, days(line), isStated(line), line.path("optional").asBoolean());
    }

    /** Of an analysis only the sentence that dates the event counts. */
    static LabelledEvent found(JsonNode line) {
        return new LabelledEvent(List.of(span(line)), days(line), isStated(line), line.path("optional").asBoolean());
    }

    private static boolean isStated(JsonNode line) {
        return line.path("basis").asText().equals("stated");
    }

    private static int[] span(JsonNode line) {
        return new int[] {line.path("start").asInt(), line.path("end").asInt()};
    }

    private static @Nullable EdtfDate days(JsonNode line) {
        StringBuilder plain = new StringBuilder();
        boolean time = false;
        for (char c : line.path("date").asText().toCharArray()) {
            time = (time || c == 'T') && c != '/';
            if (!time && c != '~' && c != '?' && c != '%') {
                plain.append(c);
            }
        }
        return EdtfDate.parse(plain.toString()).orElse(null);
    }

    /** How many code points of the label's sentences the found event's sentence covers. */
    int overlap(LabelledEvent found) {
        return sentences.stream().mapToInt(sentence -> common(sentence, found.sentences.get(0))).sum();
    }

    /** How many of those of the sentence that dates the label's event. */
    int ownOverlap(LabelledEvent found) {
        return common(sentences.get(0), found.sentences.get(0));
    }

    private static int common(int[] one, int[] other) {
        return Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
    }

    boolean sameDays(LabelledEvent other) {
        return days != null && other.days != null && java.util.Objects.equals(days.earliest(), other.days.earliest())
                && java.util.Objects.equals(days.latest(), other.days.latest());
    }
}
