package org.dateline.timeline.internal;

import java.util.Arrays;

import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.Mark;

/**
 * Where the marks and labels of one lane stand now. Up to three rows of 24 pixels; marks under 24 pixels apart that find no row
 * become a numbered badge. Labels stand right of their mark, else left, else nowhere; never over a mark. The arrays are kept, so
 * that nothing is made while panning.
 */
final class LaneLayout {

    static final int ROW = 24;
    static final int ROWS = 3;
    private static final int HALF = 12;
    private static final int OPEN_ENDED = 84;
    private static final int CROWD = 400;
    private static final int SIGN = 8;

    int y;
    int height;
    int rows;
    boolean density;
    int count;
    int[] item = new int[16];
    int[] left = new int[16];
    int[] right = new int[16];
    int[] row = new int[16];
    /** More than 1 for a badge. */
    int[] members = new int[16];
    /** Where the label begins; Integer.MIN_VALUE for none. */
    int[] labelX = new int[16];
    int before;
    int after;
    private int limit;
    private boolean chipAtRight;
    private final int[] rowEnd = new int[ROWS];
    private final int[] rowLast = new int[ROWS];
    private final int[] wanted = new int[ROWS];
    private final int[] extent = new int[2];

    /** How wide a label is, in pixels. */
    interface Measure {
        int width(int item);
    }

    /**
     * @param reserved so much at the left of the first row is taken
     * @param reservedRight so much at the right of it
     */
    void place(TimelineModel model, Lane lane, TimeScale scale, Measure measure, int reserved, int reservedRight) {
        count = 0;
        limit = scale.width() - reservedRight;
        chipAtRight = reservedRight > 0;
        rows = 1;
        double leftmost = scale.left() - Math.max(Lane.WIDE, (OPEN_ENDED + 2 * HALF) / scale.pixelsPerDay());
        int from = lane.from(model.start, leftmost);
        int to = lane.from(model.start, scale.right() + OPEN_ENDED / scale.pixelsPerDay());
        density = scale.pixelsPerDay() < 0.6 && to - from > 40;
        before = from;
        after = lane.size() - to;
        if (density) {
            height = 52;
            return;
        }
        Arrays.fill(rowEnd, Integer.MIN_VALUE / 2);
        Arrays.fill(rowLast, -1);
        Arrays.fill(wanted, Integer.MIN_VALUE / 2);
        rowEnd[0] = reserved;
        wanted[0] = reserved;
        boolean labels = to - from <= CROWD;
        for (int index : lane.wide()) {
            if (model.start[index] < leftmost && model.end[index] > scale.left()) {
                put(model, index, scale, labels ? measure : null);
                before--;
            }
        }
        for (int i = from; i < to; i++) {
            put(model, lane.items()[i], scale, labels ? measure : null);
        }
        if (labels) {
            label(model, scale, measure, reserved);
        }
        height = Math.max(28, rows * ROW + 4);
    }

    private void put(TimelineModel model, int index, TimeScale scale, Measure measure) {
        extent(model, index, scale, extent);
        if (extent[1] < 0 || extent[0] > scale.width()) {
            before += extent[1] < 0 ? 1 : 0;
            after += extent[1] < 0 ? 0 : 1;
            return;
        }
        int label = measure == null ? 0 : measure.width(index) + 6 + sign(model, index);
        int first = chipAtRight && extent[1] > limit ? 1 : 0;
        int best = -1;
        for (int r = first; r < ROWS && best < 0; r++) {
            if (wanted[r] <= extent[0] || rowEnd[r] + label <= extent[0]) {
                best = r;
            }
        }
        for (int r = first; r < ROWS && best < 0; r++) {
            if (rowEnd[r] <= extent[0]) {
                best = r;
            }
        }
        if (best < 0) {
            join(extent);
            return;
        }
        ensure();
        item[count] = index;
        left[count] = extent[0];
        right[count] = extent[1];
        row[count] = best;
        members[count] = 1;
        rowEnd[best] = extent[1];
        wanted[best] = extent[1] + label;
        rowLast[best] = count++;
        rows = Math.max(rows, best + 1);
    }

    /** From where to where a mark reaches, with the air around it. */
    static void extent(TimelineModel model, int index, TimeScale scale, int[] into) {
        Mark mark = model.marks[index];
        int from = (int) Math.round(scale.x(model.start[index]));
        int to = (int) Math.round(scale.x(model.end[index]));
        if (mark == Mark.BEFORE) {
            from = to - OPEN_ENDED;
        } else if (mark == Mark.AFTER) {
            to = from + OPEN_ENDED;
        }
        boolean dayBar = mark == Mark.DAY && to - from > 2 * HALF;
        if (mark.isBar() && to - from >= 10 || dayBar) {
            into[0] = from;
            into[1] = Math.max(to, from + 4);
        } else {
            int x = (int) Math.round(scale.x(model.centre(index)));
            into[0] = x - HALF;
            into[1] = x + HALF;
        }
    }

    /** Into the badge of the row that ends last. */
    private void join(int[] extent) {
        int best = -1;
        for (int r = 0; r < ROWS; r++) {
            int last = rowLast[r];
            if (last >= 0 && (best < 0 || left[last] > left[rowLast[best]])) {
                best = r;
            }
        }
        if (best >= 0) {
            members[rowLast[best]]++;
            right[rowLast[best]] = Math.max(right[rowLast[best]], left[rowLast[best]] + 2 * HALF + 8);
            rowEnd[best] = Math.max(rowEnd[best], right[rowLast[best]]);
        }
    }

    private void label(TimelineModel model, TimeScale scale, Measure measure, int reserved) {
        Arrays.fill(rowEnd, reserved);
        Arrays.fill(rowLast, -1);
        for (int i = 0; i < count; i++) {
            int r = row[i];
            labelX[i] = Integer.MIN_VALUE;
            if (rowLast[r] >= 0) {
                toRight(model, rowLast[r], left[i], measure);
            }
            rowEnd[r] = rowLast[r] < 0 ? (r == 0 ? reserved : 0) : Math.max(right[rowLast[r]],
                    labelX[rowLast[r]] > left[rowLast[r]] ? labelX[rowLast[r]] + measure.width(item[rowLast[r]]) : 0);
            if (members[i] == 1) {
                toLeft(i, rowEnd[r], scale.width(), measure);
            }
            rowLast[r] = i;
        }
        for (int r = 0; r < ROWS; r++) {
            if (rowLast[r] >= 0) {
                toRight(model, rowLast[r], r == 0 ? limit : scale.width(), measure);
            }
        }
    }

    /** Right of its mark, where there is room before the next one; a label that stands at the left already goes there too. */
    private void toRight(TimelineModel model, int i, int limit, Measure measure) {
        int width = measure.width(item[i]);
        int x = right[i] + 4 + sign(model, item[i]);
        if (members[i] == 1 && right[i] >= 0 && x + width + 4 <= limit) {
            labelX[i] = x;
        }
    }

    /** The room that the sign at the right shoulder of a mark takes from its label. */
    private static int sign(TimelineModel model, int index) {
        TimelineItem of = model.items[index];
        return of.clash() || of.toCheck() || of.review() == Review.ACCEPTED ? SIGN : 0;
    }

    private void toLeft(int i, int limit, int width, Measure measure) {
        int x = left[i] - 4 - measure.width(item[i]);
        if (x >= limit + 4 && left[i] <= width) {
            labelX[i] = x;
        }
    }

    private void ensure() {
        if (count == item.length) {
            int size = count * 2;
            item = Arrays.copyOf(item, size);
            left = Arrays.copyOf(left, size);
            right = Arrays.copyOf(right, size);
            row = Arrays.copyOf(row, size);
            members = Arrays.copyOf(members, size);
            labelX = Arrays.copyOf(labelX, size);
        }
        labelX[count] = Integer.MIN_VALUE;
    }

    /** The mark of an item, or else the badge nearest to where it stands; -1 where neither is in view. */
    int placeOf(int wanted, double x) {
        int badge = -1;
        for (int i = 0; i < count; i++) {
            if (members[i] == 1) {
                if (item[i] == wanted) {
                    return i;
                }
            } else if (badge < 0 || Math.abs(left[i] + HALF - x) < Math.abs(left[badge] + HALF - x)) {
                badge = i;
            }
        }
        return badge;
    }

    /** The middle line of a placed mark's row, on the canvas. */
    int lineOf(int placed) {
        int inset = (height - rows * ROW) / 2;
        return y + inset + row[placed] * ROW + ROW / 2;
    }
}
