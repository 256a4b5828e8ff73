package org.dateline.extract.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.TimeExpression.Type;
import org.dateline.extract.internal.times.KoreanText.Number;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in Korean: "2025년 7월 9일", "지난달", "올해", "지난 24일", "다음 주", "9일 오후 3시", "1950년대", "3년 전". Reads from left
 * to right; words are matched as they are written, particles follow them.
 */
final class KoreanTimes {
    /** Words that are counted from the publication: unit and amount. */
    private static final Map<String, Shift> WORDS = Map.ofEntries(
            entry("오늘", CalendarUnit.DAY, 0), entry("어제", CalendarUnit.DAY, -1), entry("그저께", CalendarUnit.DAY, -2), entry("그제", CalendarUnit.DAY, -2),
            entry("내일", CalendarUnit.DAY, 1), entry("모레", CalendarUnit.DAY, 2), entry("이번 주", CalendarUnit.WEEK, 0), entry("이번주", CalendarUnit.WEEK, 0),
            entry("지난주", CalendarUnit.WEEK, -1), entry("지난 주", CalendarUnit.WEEK, -1), entry("다음 주", CalendarUnit.WEEK, 1), entry("다음주", CalendarUnit.WEEK, 1),
            entry("이달", CalendarUnit.MONTH, 0), entry("이번 달", CalendarUnit.MONTH, 0), entry("이번달", CalendarUnit.MONTH, 0), entry("지난달", CalendarUnit.MONTH, -1),
            entry("지난 달", CalendarUnit.MONTH, -1), entry("다음 달", CalendarUnit.MONTH, 1), entry("다음달", CalendarUnit.MONTH, 1),
            entry("올해", CalendarUnit.YEAR, 0), entry("금년", CalendarUnit.YEAR, 0), entry("지난해", CalendarUnit.YEAR, -1), entry("작년", CalendarUnit.YEAR, -1),
            entry("내년", CalendarUnit.YEAR, 1), entry("재작년", CalendarUnit.YEAR, -2), entry("내후년", CalendarUnit.YEAR, 2));
    /** Words that are counted from the day named before, and how many days. */
    private static final Map<String, Integer> FOLLOWING = Map.of("이날", 0, "같은 날", 0, "전날", -1, "이튿날", 1, "다음 날", 1, "다음날", 1);
    private static final String WEEKDAYS = "월화수목금토일";
    private static final int LONGEST = 4;
    /** How far before "이날" its day may stand, in characters. */
    private static final int MEMORY = 600;

    /** Units from the publication. */
    private record Shift(CalendarUnit unit, int amount) {
    }

    private final String text;
    private final KoreanText korean;
    private final @Nullable LocalDate published;
    private final List<Resolved> found = new ArrayList<>();

    private KoreanTimes(String text, @Nullable LocalDate published) {
        this.text = text;
        this.korean = new KoreanText(text);
        this.published = published;
    }

    private static Map.Entry<String, Shift> entry(String word, CalendarUnit unit, int amount) {
        return Map.entry(word, new Shift(unit, amount));
    }

    static List<Resolved> find(String text, @Nullable LocalDate published) {
        KoreanTimes times = new KoreanTimes(text, published);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c >= '0' && c <= '9' ? times.digits(at) : c >= '\uac00' && c <= '\ud7a3' ? times.word(at) : at;
            at = Math.max(end, at + 1);
        }
        return times.found;
    }

    /** All digits from here are read or skipped, so that a long run is looked at once. */
    private int digits(int from) {
        Number first = from > 0 && (Character.isDigit(text.charAt(from - 1)) || ",.".indexOf(text.charAt(from - 1)) >= 0 && from > 1 && Character.isDigit(text.charAt(from - 2))) ? null : korean.number(from);
        if (first == null) {
            int at = from;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }
        int end = first.end();
        if (korean.starts("년대", end) && first.value() >= 10) {
            return decade(from, first);
        }
        if (korean.starts("세기", end) && first.value() < 30) {
            String century = Timex.two(first.value() - 1);
            return add(from, end + 2, century, "It is the century that ends with the year " + first.value() + "00.");
        }
        if (korean.starts("년", end) && first.value() >= 1000 && first.value() < 2200) {
            return year(from, first);
        }
        if (korean.starts("월", end) && first.value() >= 1 && first.value() <= 12) {
            return monthAlone(from, first);
        }
        return korean.starts("일", end) && first.value() >= 1 && first.value() <= 31 ? dayAlone(from, from, first) : unitsAgo(from, first);
    }

    private int decade(int from, Number number) {
        int tens = number.value() < 100 ? 190 + number.value() / 10 : number.value() / 10;
        return number.value() % 10 != 0 ? number.end() : add(from, number.end() + 2, Integer.toString(tens), "They are the ten years from " + tens + "0.");
    }

    private int year(int from, Number year) {
        int end = year.end() + 1;
        Number month = korean.number(korean.skipSpace(end));
        if (month == null || !korean.starts("월", month.end()) || month.value() < 1 || month.value() > 12) {
            int part = partOfYear(from, end, year.value());
            return part > 0 ? part : add(from, end, Timex.year(year.value()), "The year is written out.");
        }
        Number day = korean.number(korean.skipSpace(month.end() + 1));
        if (day != null && korean.starts("일", day.end()) && exists(year.value(), month.value(), day.value())) {
            return day(from, day.end() + 1, LocalDate.of(year.value(), month.value(), day.value()), "The date is said with its year.");
        }
        return add(from, month.end() + 1, Timex.month(year.value(), month.value()), "The month is said with its year.");
    }

    /** "상반기", "3분기" behind the year; 0 where neither follows. */
    private int partOfYear(int from, int end, int year) {
        int at = korean.skipSpace(end);
        Number quarter = korean.number(at);
        if (quarter != null && korean.starts("분기", quarter.end()) && quarter.value() >= 1 && quarter.value() <= 4) {
            return add(from, quarter.end() + 2, Timex.part(year, 'Q', quarter.value()), "That quarter of " + year + " is meant.");
        }
        boolean first = korean.starts("상반기", at);
        return first || korean.starts("하반기", at) ? add(from, at + 3, Timex.part(year, 'H', first ? 1 : 2), "That half of " + year + " is meant.") : 0;
    }

    private static boolean exists(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** "7월 9일", "5월": the nearest one, before the publication unless it is near ahead. */
    private int monthAlone(int from, Number month) {
        Number day = korean.number(korean.skipSpace(month.end() + 1));
        boolean dated = day != null && korean.starts("일", day.end()) && day.value() >= 1 && day.value() <= 31;
        int end = dated && day != null ? day.end() + 1 : month.end() + 1;
        int number = dated && day != null ? day.value() : 0;
        if (published == null) {
            return add(from, end, "XXXX-" + Timex.two(month.value()) + (dated ? "-" + Timex.two(number) : ""), "The year cannot be told.");
        }
        int year = published.getYear();
        int months = month.value() - published.getMonthValue();
        year += months > 5 ? -1 : months < -8 ? 1 : 0;
        String why = cameOut() + "The nearest such " + (dated ? "day" : "month") + " is meant.";
        return dated && exists(year, month.value(), number) ? day(from, end, LocalDate.of(year, month.value(), number), why)
                : add(from, end, Timex.month(year, month.value()), why);
    }

    private String cameOut() {
        return published == null ? "The story has no publication date to count from. " : "The story came out on " + Why.fullDay(published) + ". ";
    }

    /** "9일", "지난 24일", "오는 15일": a day of the month of publication, or of the one before or after it. */
    private int dayAlone(int from, int wordFrom, Number day) {
        int end = day.end() + 1;
        boolean past = wordFrom < from;
        boolean length = korean.starts("간", end) || korean.starts("째", end) || korean.starts(" 동안", end) || korean.starts(" 만", end) || korean.starts(" 전", end) || korean.starts(" 뒤", end) || korean.starts(" 후", end);
        if (length) {
            return past ? end : unitsAgo(from, day);
        }
        if (published == null) {
            return add(wordFrom, end, "XXXX-XX-" + Timex.two(day.value()), "The month cannot be told.");
        }
        boolean coming = wordFrom < from && korean.starts("오는", wordFrom);
        LocalDate month = published.withDayOfMonth(1);
        if (coming && day.value() < published.getDayOfMonth()) {
            month = month.plusMonths(1);
        } else if (!coming && day.value() > published.getDayOfMonth() + (past ? 0 : 7)) {
            month = month.minusMonths(1);
        }
        boolean real = day.value() <= month.lengthOfMonth();
        return real ? day(wordFrom, end, month.withDayOfMonth(day.value()), cameOut() + "The nearest day of that number is meant.") : end;
    }

    /** "3년 전", "두 달 뒤" is left, "10일 전". */
    private int unitsAgo(int from, Number number) {
        CalendarUnit unit = korean.starts("년", number.end()) ? CalendarUnit.YEAR : korean.starts("개월", number.end()) ? CalendarUnit.MONTH
                : korean.starts("주", number.end()) ? CalendarUnit.WEEK : korean.starts("일", number.end()) ? CalendarUnit.DAY : null;
        if (unit == null) {
            return number.end();
        }
        int end = number.end() + (unit == CalendarUnit.MONTH ? 2 : 1);
        int next = korean.skipSpace(end);
        boolean ago = korean.starts("전", next);
        boolean later = korean.starts("후", next) || korean.starts("뒤", next);
        if (ago || later) {
            return published == null ? end : shift(from, next + 1, new Shift(unit, ago ? -number.value() : number.value()));
        }
        boolean length = korean.starts("간", end) || korean.starts("동안", next) || unit == CalendarUnit.MONTH;
        return length ? put(from, korean.starts("간", end) ? end + 1 : end, Type.DURATION, LengthMatcher.value(unit, number.value()), null, "It is a length of time without a date.") : end;
    }

    private char at(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    /** "이날", "이튿날": counted from the day named just before; 0 where none was. */
    private int following(int from) {
        Map.Entry<String, Integer> word = FOLLOWING.entrySet().stream().filter(each -> korean.starts(each.getKey(), from)).findFirst().orElse(null);
        Resolved before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean day = before != null && before.edtf() != null && before.value().length() >= 10 && before.value().charAt(4) == '-' && before.value().indexOf('/') < 0 && before.value().indexOf('W') < 0;
        if (word == null || before == null || !day || from - before.end() > MEMORY) {
            return 0;
        }
        LocalDate counted = LocalDate.parse(before.value().substring(0, 10)).plusDays(word.getValue());
        return day(from, from + word.getKey().length(), counted, "It is counted from the day named before and is " + Why.shortDay(counted) + ".");
    }

    private int word(int from) {
        if (from > 0 && text.charAt(from - 1) >= '\uac00' && text.charAt(from - 1) <= '\ud7a3') {
            return from;
        }
        if (korean.starts("지난 ", from) || korean.starts("오는 ", from)) {
            Number day = korean.number(from + 3);
            if (day != null && korean.starts("일", day.end()) && day.value() >= 1 && day.value() <= 31) {
                return dayAlone(from + 3, from, day);
            }
        }
        if ((korean.starts("지난 ", from) || korean.starts("오는 ", from)) && WEEKDAYS.indexOf(at(from + 3)) >= 0 && korean.starts("요일", from + 4)) {
            return weekday(from, from + 3);
        }
        int following = following(from);
        if (following > 0) {
            return following;
        }
        for (int length = Math.min(LONGEST, text.length() - from); length >= 2; length--) {
            Shift shift = WORDS.get(text.substring(from, from + length));
            if (shift != null) {
                return shift(from, from + length, shift);
            }
        }
        boolean weekday = from + 2 < text.length() && WEEKDAYS.indexOf(text.charAt(from)) >= 0 && korean.starts("요일", from + 1);
        return weekday ? weekday(from, from) : from;
    }

    /** @param name where the weekday begins, behind "지난" or "오는" where one of them is said */
    private int weekday(int from, int name) {
        int weekday = WEEKDAYS.indexOf(text.charAt(name)) + 1;
        if (published == null) {
            return add(from, name + 3, "XXXX-WXX-" + weekday, "It cannot be told which one is meant.");
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        boolean coming = name > from && korean.starts("오는", from);
        LocalDate day = published.with(coming ? TemporalAdjusters.next(wanted) : name > from ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.previousOrSame(wanted));
        return day(from, name + 3, day, cameOut() + "The " + Why.weekday(weekday) + (coming ? " after it is " : " on or before it is ") + Why.shortDay(day) + ".");
    }

    private int shift(int from, int end, Shift shift) {
        if (published == null) {
            return add(from, end, ShiftPlacer.unanchored(shift.unit()), cameOut().strip());
        }
        LocalDate day = shift.unit().plus(published, shift.amount());
        Number dayOfMonth = shift.unit() == CalendarUnit.MONTH ? korean.day(korean.skipSpace(end)) : null;
        if (dayOfMonth != null && dayOfMonth.value() <= day.lengthOfMonth()) {
            return day(from, dayOfMonth.end(), day.withDayOfMonth(dayOfMonth.value()), cameOut() + "It is a day of " + Why.month(day.getMonthValue()) + " " + day.getYear() + ".");
        }
        if (shift.unit() == CalendarUnit.WEEK && WEEKDAYS.indexOf(at(korean.skipSpace(end))) >= 0 && korean.starts("요일", korean.skipSpace(end) + 1)) {
            LocalDate named = day.with(DayOfWeek.of(WEEKDAYS.indexOf(at(korean.skipSpace(end))) + 1));
            return day(from, korean.skipSpace(end) + 3, named, cameOut() + "That day of the week that is named is " + Why.shortDay(named) + ".");
        }
        int part = shift.unit() == CalendarUnit.YEAR ? partOfYear(from, end, day.getYear()) : 0;
        if (part > 0) {
            return part;
        }
        Number month = shift.unit() == CalendarUnit.YEAR ? korean.number(korean.skipSpace(end)) : null;
        if (month != null && korean.starts("월", month.end()) && month.value() >= 1 && month.value() <= 12) {
            return year(from, new Number(day.getYear(), end - 1));
        }
        String why = cameOut() + "Counted from there it is " + CalendarPlacer.reference(Placed.of(shift.unit(), day)) + ".";
        return shift.unit() == CalendarUnit.DAY ? day(from, end, day, why) : add(from, end, Timex.of(shift.unit(), day), why);
    }

    /** A day, and the clock time behind it: "9일 오후 3시 30분". */
    private int day(int from, int end, LocalDate day, String why) {
        int at = korean.skipSpace(end);
        boolean afternoon = korean.starts("오후", at);
        boolean half = afternoon || korean.starts("오전", at);
        Number hour = half ? korean.number(korean.skipSpace(at + 2)) : null;
        if (hour == null || !korean.starts("시", hour.end()) || hour.value() > 12) {
            return add(from, end, Timex.day(day), why);
        }
        Number minute = korean.number(korean.skipSpace(hour.end() + 1));
        boolean minutes = minute != null && korean.starts("분", minute.end()) && minute.value() < 60;
        String clock = "T" + Timex.two(hour.value() % 12 + (afternoon ? 12 : 0)) + ":" + Timex.two(minutes && minute != null ? minute.value() : 0);
        int stop = minutes && minute != null ? minute.end() + 1 : hour.end() + 1;
        String value = Timex.day(day) + clock;
        return put(from, stop, Type.TIME, value, TimexEdtf.of(value), why);
    }

    private int add(int from, int end, String value, String why) {
        return put(from, end, Type.DATE, value, TimexEdtf.of(value), why);
    }

    private int put(int from, int end, Type type, String value, @Nullable EdtfDate edtf, String why) {
        String said = "The sentence says \u201c" + text.substring(from, end) + "\u201d. ";
        found.add(new Resolved(from, end, type, value, edtf, null, said + why));
        return end;
    }
}
