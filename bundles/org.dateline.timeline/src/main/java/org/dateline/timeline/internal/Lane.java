package org.dateline.timeline.internal;

/**
 * A lane with its items. Made off the UI thread; immutable.
 *
 * @param id the case member's or the story's id; empty for the lane of items without one
 * @param colour the index of its colour; -1 for none
 * @param items indices into the model, by start
 * @param wide those of them that last longer than {@link #WIDE} days
 * @param day how many of the items before an index are known to the day, and then those that are vague
 */
record Lane(String id, String name, String second, int colour, int[] items, int[] day, int[] vague, int[] wide, int toCheck) {

    /** What lasts longer is looked for by itself. */
    static final double WIDE = 45;

    int size() {
        return items.length;
    }

    /** The first item that begins at or after this day. */
    int from(double[] starts, double wanted) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[items[middle]] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
