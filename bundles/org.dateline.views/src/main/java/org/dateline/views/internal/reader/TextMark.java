package org.dateline.views.internal.reader;

/**
 * Something marked in the story.
 *
 * @param start in the story's text
 * @param end in the story's text, exclusive
 * @param layer the setting that shows it: {@code layer.people}
 * @param look how it is drawn
 * @param lane the lane of the person; -1 for none
 * @param target the finding's layer and id, with a blank between
 * @param member the case member; empty for none
 */
record TextMark(int start, int end, String layer, Look look, int lane, String target, String member) implements Comparable<TextMark> {

    /** Never colour alone. */
    enum Look {
        SINGLE, DOUBLE, DASHED_BOX, TINT, DOTTED_BOX, SOLID_BOX, SQUIGGLE
    }

    static Look look(String name) {
        return switch (name) {
            case "dotted-box" -> Look.DOTTED_BOX;
            case "solid-box" -> Look.SOLID_BOX;
            default -> Look.SQUIGGLE;
        };
    }

    @Override
    public int compareTo(TextMark other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
