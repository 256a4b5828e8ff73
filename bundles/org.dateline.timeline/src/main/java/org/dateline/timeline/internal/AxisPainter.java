package org.dateline.timeline.internal;

import java.time.LocalDate;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.graphics.GC;

/** The axis: years above months, months above days, days above hours, whichever there is room for. */
final class AxisPainter {

    private static final int TICK = 24;

    /** The least room for a year. */
    private static final int YEAR = 42;

    private final Scene scene;
    private final Theme theme;
    /** As far as the last name of a tick reaches: beside a fold the next one may stand very near. */
    private int taken;

    AxisPainter(Scene scene) {
        this.scene = scene;
        this.theme = scene.theme;
    }

    /** The smallest unit that is drawn. */
    enum Unit {
        YEARS, MONTHS, DAYS, HOURS
    }

    static Unit unit(double pixelsPerDay) {
        return pixelsPerDay < 0.9 ? Unit.YEARS : pixelsPerDay < 22 ? Unit.MONTHS : pixelsPerDay < 200 ? Unit.DAYS : Unit.HOURS;
    }

    void paint(GC gc) {
        gc.setBackground(theme.color(Role.WINDOW));
        gc.fillRectangle(0, 0, scene.width(), Scene.AXIS);
        gc.setForeground(theme.color(Role.HAIRLINE));
        gc.drawLine(0, Scene.AXIS - 1, scene.width(), Scene.AXIS - 1);
        if (scene.model.size() == 0) {
            head(gc);
            return;
        }
        gc.setClipping(Scene.HEADER, 0, scene.scale.width(), Scene.AXIS);
        taken = 0;
        switch (unit(scene.scale.pixelsPerDay())) {
            case YEARS -> years(gc, null);
            case MONTHS -> months(gc, null);
            case DAYS -> days(gc, null);
            case HOURS -> hours(gc, null);
        }
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
        head(gc);
    }

    /** The lines down through the lanes. */
    void grid(GC gc) {
        gc.setForeground(theme.color(Role.HAIRLINE));
        int[] lines = {Scene.AXIS, Scene.AXIS + scene.lanesHeight()};
        switch (unit(scene.scale.pixelsPerDay())) {
            case YEARS -> years(gc, lines);
            case MONTHS -> months(gc, lines);
            case DAYS -> days(gc, lines);
            case HOURS -> days(gc, lines);
        }
    }

    private void head(GC gc) {
        gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
        gc.setForeground(theme.color(Role.SECOND_TEXT));
        gc.drawText(scene.words.messages().get("lane"), 14, TICK - 4, true);
        String items = scene.words.messages().get("items");
        gc.drawText(items, Scene.HEADER - 10 - gc.textExtent(items).x, TICK - 4, true);
    }

    private LocalDate from() {
        return Days.date(scene.scale.left());
    }

    private LocalDate to() {
        return Days.date(scene.scale.right()).plusDays(1);
    }

    private int x(LocalDate day) {
        return Scene.x((int) Math.round(scene.scale.x(day.toEpochDay())));
    }

    private boolean line(GC gc, int[] lines, LocalDate day) {
        if (lines != null) {
            int x = x(day);
            gc.drawLine(x, lines[0], x, lines[1]);
        }
        return lines != null;
    }

    private void years(GC gc, int[] lines) {
        double perYear = scene.scale.pixelsPerDay() * 365;
        int step = perYear > 44 ? 1 : perYear > 20 ? 2 : perYear > 9 ? 5 : perYear > 4 ? 10 : perYear > 1 ? 50 : 100;
        int year = Math.floorDiv(from().getYear(), step) * step;
        int lastX = Integer.MIN_VALUE;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(to()); day = day.plusYears(step)) {
            int x = x(day);
            if (lastX != Integer.MIN_VALUE && x - lastX < YEAR) {
                continue;
            }
            lastX = x;
            if (!line(gc, lines, day)) {
                int shown = x < Scene.HEADER ? from().getYear() : day.getYear();
                tick(gc, x, x(day.plusYears(step)), String.valueOf(shown), true, 6);
            }
        }
    }

    private void months(GC gc, int[] lines) {
        double perMonth = scene.scale.pixelsPerDay() * 30;
        int lastX = Integer.MIN_VALUE / 2;
        int lastYearX = Integer.MIN_VALUE / 2;
        int lastYear = Integer.MIN_VALUE;
        for (LocalDate day = from().withDayOfMonth(1); day.isBefore(to()); day = day.plusMonths(1)) {
            int x = x(day);
            if (x - lastX < 26) {
                continue;
            }
            lastX = x;
            if (line(gc, lines, day)) {
                continue;
            }
            tick(gc, x, x(day.plusMonths(1)), scene.words.month(day.getMonthValue(), perMonth < 76), false, TICK);
            int yearX = Math.max(x, Scene.HEADER);
            if (day.getYear() != lastYear && yearX - lastYearX > YEAR) {
                gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
                gc.setForeground(theme.color(Role.TEXT));
                gc.drawText(String.valueOf(day.getYear()), yearX + 6, 4, true);
                lastYear = day.getYear();
                lastYearX = yearX;
            }
        }
    }

    private void days(GC gc, int[] lines) {
        double perDay = scene.scale.pixelsPerDay();
        boolean named = perDay > 70;
        int lastMonth = 0;
        int lastX = Integer.MIN_VALUE / 2;
        for (LocalDate day = from(); day.isBefore(to()); day = after(day)) {
            int x = x(day);
            if (x - lastX < 18) {
                continue;
            }
            lastX = x;
            if (line(gc, lines, day)) {
                continue;
            }
            tick(gc, x, x(after(day)), named ? scene.words.day(day) : String.valueOf(day.getDayOfMonth()), false, TICK);
            if (day.getMonthValue() != lastMonth) {
                lastMonth = day.getMonthValue();
                gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
                gc.setForeground(theme.color(Role.TEXT));
                gc.drawText(scene.words.month(lastMonth, false) + " " + day.getYear(), Math.max(x, Scene.HEADER) + 6, 4, true);
            }
        }
    }

    /** The next day; out of a fold its last one, so that a century that is folded is not walked through. */
    private LocalDate after(LocalDate day) {
        for (int i = 0; i < scene.scale.folds(); i++) {
            if (scene.scale.foldStart(i) < day.toEpochDay() && day.toEpochDay() < scene.scale.foldEnd(i) - 1) {
                return Days.date(scene.scale.foldEnd(i));
            }
        }
        return day.plusDays(1);
    }

    private void hours(GC gc, int[] lines) {
        for (LocalDate day = from(); day.isBefore(to()); day = after(day)) {
            int x = x(day);
            gc.setForeground(theme.color(Role.EDGE));
            gc.drawLine(x, 2, x, Scene.AXIS);
            gc.setFont(theme.font(Theme.Text.AXIS_BOLD));
            gc.setForeground(theme.color(Role.TEXT));
            gc.drawText(scene.words.day(day) + " " + day.getYear(), Math.max(x, Scene.HEADER) + 6, 4, true);
            for (int hour = 6; hour < 24; hour += 6) {
                int at = Scene.x((int) Math.round(scene.scale.x(day.toEpochDay() + hour / 24.0)));
                tick(gc, at, Integer.MAX_VALUE, hour + ":00", false, TICK);
            }
        }
    }

    /** What began before the view is named at its edge, where there is room before the next one; half a word never stands there. */
    private void tick(GC gc, int x, int next, String text, boolean bold, int y) {
        gc.setForeground(theme.color(Role.EDGE));
        gc.drawLine(x, y, x, Scene.AXIS - 2);
        gc.setFont(theme.font(bold ? Theme.Text.AXIS_BOLD : Theme.Text.AXIS));
        int left = Math.max(x, Scene.HEADER) + 5;
        int right = left + gc.textExtent(text).x;
        if (left >= taken && right < scene.width() && (x >= Scene.HEADER || right + 4 < next)) {
            taken = right + 4;
            gc.setForeground(theme.color(bold ? Role.TEXT : Role.SECOND_TEXT));
            gc.drawText(text, left, bold ? 12 : TICK - 2, true);
        }
    }
}
