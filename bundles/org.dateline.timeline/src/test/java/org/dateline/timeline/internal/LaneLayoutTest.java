package org.dateline.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneLayoutTest {

    private static final int LABEL = 120;

    private final TimeScale scale = new TimeScale();
    private final LaneLayout layout = new LaneLayout();

    private void place(TimelineModel model, double from, double to) {
        scale.width(800);
        scale.model(model);
        scale.folding(false);
        scale.show(from, to);
        layout.place(model, model.lanes.get(0), scale, item -> LABEL, 0, 0);
    }

    @Test
    void marksTooCloseForThreeRowsBecomeANumberedBadge() {
        TimelineModel model = Items.model("2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", "2025-08-10");
        place(model, model.first - 100, model.last + 100);
        int badge = 0;
        int shown = 0;
        for (int i = 0; i < layout.count; i++) {
            badge = Math.max(badge, layout.members[i]);
            shown += layout.members[i];
        }
        assertEquals(3, layout.rows);
        assertEquals(3, badge);
        assertEquals(6, shown);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 90, 365, 1000})
    void marksOfARowKeepApartAndNoLabelLiesOnAMark(double days) {
        TimelineModel model = Items.model(Items.many(300), 1);
        place(model, model.first + 700, model.first + 700 + days);
        for (int i = 0; i < layout.count && !layout.density; i++) {
            for (int j = 0; j < layout.count; j++) {
                if (i != j && layout.row[i] == layout.row[j]) {
                    assertFalse(layout.left[i] < layout.right[j] && layout.left[j] < layout.right[i], "marks " + i + " and " + j);
                    int x = layout.labelX[i];
                    assertFalse(x != Integer.MIN_VALUE && x < layout.right[j] && layout.left[j] < x + LABEL,
                            "label " + i + " on mark " + j);
                    int other = layout.labelX[j];
                    assertFalse(x != Integer.MIN_VALUE && other != Integer.MIN_VALUE && x < other + LABEL && other < x + LABEL,
                            "labels " + i + " and " + j);
                }
            }
        }
    }

    @Test
    void aYearThatBeganLongBeforeTheViewIsStillThere() {
        TimelineModel model = Items.model("2025", "2025-06-10");
        place(model, model.start[1] - 3, model.start[1] + 4);
        assertEquals(2, layout.count);
        assertEquals(0, layout.before);
    }

    @Test
    void whatStandsOutsideTheViewIsCountedOnItsSide() {
        TimelineModel model = Items.model("1953-07-27", "2024-01-05", "2025-06-10", "2025-12-01");
        place(model, model.start[2] - 20, model.start[2] + 20);
        assertEquals(1, layout.count);
        assertEquals(2, layout.before);
        assertEquals(1, layout.after);
    }

    @Test
    void manyItemsFromAfarAreBars() {
        TimelineModel model = Items.model(Items.many(5000), 1);
        place(model, model.first, model.last);
        assertTrue(layout.density);
    }

    @Test
    void noMarkStandsUnderTheChipAtTheRight() {
        TimelineModel model = Items.model("2025-06-10", "2025-07-28", "2025-12-01");
        scale.width(800);
        scale.model(model);
        scale.folding(false);
        scale.show(model.start[0], model.start[1]);
        layout.place(model, model.lanes.get(0), scale, item -> LABEL, 0, 150);
        assertEquals(2, layout.count);
        assertTrue(layout.right[1] > 800 - 150, "the second mark stands at the right edge");
        assertEquals(0, layout.row[0]);
        assertEquals(1, layout.row[1], "below the chip, which is in the first row");
    }

    @Test
    void anItemIsFoundAtItsMarkOrInTheBadgeThatHoldsIt() {
        TimelineModel model = Items.model("2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", "2025-06-10", "2025-08-10");
        place(model, model.first - 100, model.last + 100);
        assertEquals(0, layout.item[layout.placeOf(0, scale.x(model.centre(0)))]);
        assertEquals(3, layout.members[layout.placeOf(4, scale.x(model.centre(4)))]);
    }

    @Test
    void aLabelLeavesRoomForTheSignOfItsMark() {
        TimelineModel model = Items.model("2025-06-10", "2025-06-10", "2025-06-10");
        place(model, model.first - 100, model.last + 100);
        assertTrue(model.items[0].toCheck() && !model.items[1].toCheck());
        assertEquals(layout.labelX[1] + 8, layout.labelX[0]);
    }
}
