package org.dateline.workbench.internal.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dateline.api.EdtfDate;

/**
 * Reads a date as a person types it: EDTF itself, "8 July 2025", "early May 2025", "about 1953", "before 24 June 2025",
 * "7 to 9 July 2025", "first quarter of 2024", "2025년 7월 8일". Nothing is guessed: a day without a year is no date.
 */
public final class TypedDate {

    private static final Pattern ABOUT = Pattern.compile("^(?:about|around|circa|approximately|ca?\\.)\\s+(.+)$|^(.+?)\\s*(?:쯤|경|무렵)$");
    private static final Pattern PERHAPS = Pattern.compile("^(?:perhaps|maybe|possibly|probably|아마)\\s+(.+)$");
    private static final Pattern BEFORE = Pattern.compile("^before\\s+(.+)$|^(.+?)\\s*(?:이전|전)$");
    private static final Pattern UNTIL = Pattern.compile("^(?:until|till|by|up to)\\s+(.+)$|^(.+?)까지$");
    private static final Pattern AFTER = Pattern.compile("^after\\s+(.+)$");
    private static final Pattern SINCE = Pattern.compile("^(?:since|from)\\s+(.+?)(?:\\s+on(?:wards?)?)?$|^(.+?)(?:부터|이후)$");
    private static final Pattern RANGE = Pattern.compile("^(?:between\\s+|from\\s+)?(.+?)\\s+(?:to|and|until|–|-)\\s+(.+)$|^(.+?)부터\\s*(.+?)까지$");
    private static final Pattern THIRD = Pattern.compile("^(early|mid|late|beginning of|middle of|end of)[\\s-]+(.+)$");

    private TypedDate() {
    }

    /** Empty where the words are no date. */
    public static Optional<EdtfDate> parse(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        Optional<EdtfDate> direct = EdtfDate.parse(text);
        return direct.isPresent() || text.isEmpty() ? direct : words(text.toLowerCase(Locale.ROOT)).flatMap(EdtfDate::parse);
    }

    private static Optional<String> words(String text) {
        Optional<String> range = range(text);
        if (range.isPresent()) {
            return range;
        }
        Matcher m = ABOUT.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> d + "~");
        }
        m = PERHAPS.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> d + "?");
        }
        m = UNTIL.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> "../" + d);
        }
        m = BEFORE.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> "../" + dayBefore(d));
        }
        m = AFTER.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> dayAfter(d) + "/..");
        }
        m = SINCE.matcher(text);
        if (m.matches()) {
            return simple(group(m)).map(d -> d + "/..");
        }
        m = THIRD.matcher(text);
        return m.matches() ? third(m.group(1), m.group(2)) : simple(text);
    }

    private static String group(Matcher m) {
        String first = m.group(1);
        return first != null ? first : m.group(2);
    }

    /** "before July 2025" ends on 30 June 2025. */
    private static String dayBefore(String edtf) {
        return EdtfDate.of(edtf).earliest().toLocalDate().minusDays(1).toString();
    }

    private static String dayAfter(String edtf) {
        return EdtfDate.of(edtf).latest().toLocalDate().plusDays(1).toString();
    }

    private static Optional<String> range(String text) {
        Matcher m = RANGE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String from = m.group(1) != null ? m.group(1) : m.group(3);
        String to = m.group(2) != null ? m.group(2) : m.group(4);
        Optional<String> last = simple(to);
        if (last.isEmpty()) {
            return last;
        }
        for (String completed : List.of(from, from + after(to, " "), from + " " + lastWord(to))) {
            Optional<String> first = simple(completed);
            if (first.isPresent()) {
                return first.map(f -> f + "/" + last.get());
            }
        }
        return Optional.empty();
    }

    /** "9 july 2025" gives " july 2025". */
    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Optional<String> third(String which, String of) {
        Optional<String> whole = simple(of);
        if (whole.isEmpty() || whole.get().length() != 4 && whole.get().length() != 7) {
            return Optional.empty();
        }
        EdtfDate date = EdtfDate.of(whole.get());
        int part = which.startsWith("early") || which.startsWith("beg") ? 0 : which.startsWith("mid") ? 1 : 2;
        var from = date.earliest().toLocalDate();
        var last = date.latest().toLocalDate();
        if (whole.get().length() == 4) {
            return Optional.of(from.plusMonths(part * 4L) + "~/" + from.plusMonths(part * 4L + 4).minusDays(1) + "~");
        }
        return Optional.of(from.plusDays(part * 10L) + "~/" + (part == 2 ? last : from.plusDays(part * 10L + 9)) + "~");
    }

    private static Optional<String> simple(String text) {
        Optional<EdtfDate> direct = EdtfDate.parse(text.toUpperCase(Locale.ROOT));
        return direct.isPresent() ? direct.map(EdtfDate::toString) : CalendarWords.read(text);
    }
}
