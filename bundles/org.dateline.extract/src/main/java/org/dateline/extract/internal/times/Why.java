package org.dateline.extract.internal.times;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Puts the reason for a value into short sentences: what the story says, what it is counted from, what follows. */
final class Why {
    private static final String[] MONTHS = {"", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"};
    private static final String[] WEEKDAYS = {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private final StringBuilder text = new StringBuilder(160);

    Why(String said) {
        text.append("The sentence says \u201c").append(said.replace('\n', ' ')).append("\u201d.");
    }

    Why published(@Nullable LocalDate day) {
        return day == null ? add("The story has no publication date to count from.") : add("The story came out on " + fullDay(day) + ".");
    }

    Why reference(String day) {
        return add("The date named before it is " + day + ".");
    }

    Why add(String sentence) {
        text.append(' ').append(sentence);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** "Wednesday 9 July 2025". */
    static String fullDay(LocalDate day) {
        return weekday(day.getDayOfWeek().getValue()) + " " + shortDay(day);
    }

    /** "9 July 2025". */
    static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    static String month(int month) {
        return MONTHS[month];
    }

    static String weekday(int weekday) {
        return WEEKDAYS[weekday];
    }
}
