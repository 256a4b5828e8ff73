package org.dateline.lab.times;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A time expression of the labels or of an analysis, as the scorer compares it.
 *
 * @param start in code points
 * @param value TIMEX3; empty where the labeller did not know
 */
record LabelledTime(int start, int end, String type, String value) {

    private static final int DAY = "2025-07-09".length();

    static LabelledTime of(JsonNode line) {
        return new LabelledTime(line.path("start").asInt(), line.path("end").asInt(), line.path("type").asText("DATE"),
                line.path("value").asText().strip());
    }

    /** A year, month or day of four digits and two, or a range that begins with one. */
    boolean isCalendarDate() {
        return (type.equals("DATE") || type.equals("TIME")) && value.matches("\\d{4}(-\\d\\d){0,2}([T/].*)?");
    }

    LabelledTime toTheDay() {
        return new LabelledTime(start, end, type, value.length() <= DAY ? value : value.substring(0, DAY));
    }

    boolean overlaps(LabelledTime other) {
        return common(other) > 0;
    }

    int common(LabelledTime other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /** How far the two places differ at both ends. */
    int apart(LabelledTime other) {
        return Math.abs(start - other.start) + Math.abs(end - other.end);
    }

    boolean sameSpan(LabelledTime other) {
        return start == other.start && end == other.end;
    }
}
