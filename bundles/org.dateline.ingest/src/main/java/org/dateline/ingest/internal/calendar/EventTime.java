package org.dateline.ingest.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.ingest.internal.calendar.CalendarLines.Property;
import org.jspecify.annotations.Nullable;

/** When an event begins or ends. */
record EventTime(LocalDate day, @Nullable LocalTime time, String zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Null where it is none. */
    static @Nullable EventTime of(@Nullable Property property) {
        String value = property == null ? "" : property.value().strip();
        boolean utc = value.endsWith("Z");
        String digits = utc ? value.substring(0, value.length() - 1) : value;
        try {
            if (property == null || digits.length() != 8 && digits.length() != 15 && digits.length() != 13) {
                return null;
            }
            LocalDate day = LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            LocalTime time = digits.length() == 8 ? null : LocalDateTime.parse(digits.substring(0, 13), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT)).toLocalTime();
            return new EventTime(day, time, utc ? "UTC" : property.parameter("TZID"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In words: {@code Tuesday 2 April 2024, 10:00 to 12:00 (Europe/Oslo)}. */
    String until(@Nullable EventTime end) {
        LocalDate last = end == null ? day : end.time() == null && end.day().isAfter(day) ? end.day().minusDays(1) : end.day();
        StringBuilder words = new StringBuilder(DAY.format(day));
        if (time != null) {
            words.append(", ").append(TIME.format(time));
        }
        if (last.isAfter(day)) {
            words.append(" to ").append(DAY.format(last)).append(end == null || end.time() == null ? "" : ", " + TIME.format(end.time()));
        } else if (end != null && end.time() != null && time != null && end.time().isAfter(time)) {
            words.append(" to ").append(TIME.format(end.time()));
        }
        return words.append(time == null || zone.isEmpty() ? "" : " (" + zone + ")").toString();
    }
}
