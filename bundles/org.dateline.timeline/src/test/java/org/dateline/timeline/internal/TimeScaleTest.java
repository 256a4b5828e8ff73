package org.dateline.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private final TimeScale scale = new TimeScale();
    private TimelineModel model;

    @BeforeEach
    void aCaseWithLongEmptyStretches() {
        model = Items.model("1953", "2009", "2025-05", "2025-06-10", "2025-06-12", "2025-07-01");
        scale.width(700);
        scale.model(model);
    }

    @Test
    void aPlaceOnTheAxisGivesItsDayBack() {
        scale.show(model.first, model.last);
        for (double x = 0; x < 700; x += 13) {
            assertEquals(x, scale.x(scale.day(x)), 1e-6);
        }
    }

    @Test
    void laterDaysStandFartherRightThroughFoldsToo() {
        scale.show(model.first, model.last);
        assertEquals(2, scale.folds());
        double before = scale.x(model.first);
        for (double day = model.first + 20; day < model.last; day += 20) {
            assertTrue(scale.x(day) > before);
            before = scale.x(day);
        }
    }

    @Test
    void fittingShowsTheWholeCase() {
        scale.show(model.first, model.last);
        assertTrue(scale.x(model.first) >= 0 && scale.x(model.last) <= 700);
        assertTrue(scale.x(model.last) - scale.x(model.first) > 600);
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        scale.show(model.start[3] - 30, model.last);
        double day = scale.day(400);
        scale.zoom(1.5, 400);
        assertEquals(day, scale.day(400), 1e-6);
    }

    @Test
    void withoutFoldingEveryDayIsEquallyWide() {
        scale.folding(false);
        scale.show(model.first, model.last);
        assertEquals(0, scale.folds());
        assertEquals(scale.x(model.first + 100) - scale.x(model.first), scale.x(model.last) - scale.x(model.last - 100), 1e-6);
    }

    @Test
    void panningNeverLosesTheCase() {
        scale.show(model.first, model.last);
        scale.pan(1e9);
        assertTrue(scale.left() <= model.last);
        scale.pan(-1e9);
        assertTrue(scale.right() >= model.first);
    }

    @Test
    void anEmptyCaseHasAScale() {
        scale.model(new TimelineModel(List.of(), List.of(), List.of(), java.util.Map.of()));
        scale.show(0, 1);
        assertTrue(Double.isFinite(scale.x(0.5)));
    }
}
