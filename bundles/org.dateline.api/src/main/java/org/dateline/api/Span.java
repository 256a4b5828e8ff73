package org.dateline.api;

/**
 * A stretch of a story's text: {@code [start, end)} in UTF-16 code units of {@code Story.text()}.
 *
 * @param start the first code unit, 0 or more
 * @param end the code unit after the last one, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text of this span; {@code text} must be the text that the span was made for. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In text order; of two that begin together the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
