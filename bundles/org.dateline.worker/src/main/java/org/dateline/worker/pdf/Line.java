package org.dateline.worker.pdf;

/**
 * A run of text on one baseline. Distances are in points, from the page's upper left corner.
 *
 * @param page from 1
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size the height of most of its letters
 * @param bold whether most of its letters are
 */
record Line(int page, float left, float right, float y, float size, boolean bold, String text) {

    float width() {
        return right - left;
    }

    /** Whether both stand on one baseline. */
    boolean isBeside(Line other) {
        return page == other.page && Math.abs(y - other.y) < 0.4f * Math.min(size, other.size);
    }

    /** Whether both stand over or under each other, at least in part. */
    boolean sharesColumn(Line other) {
        return left < other.right && other.left < right;
    }
}
