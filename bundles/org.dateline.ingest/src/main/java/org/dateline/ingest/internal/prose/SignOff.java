package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines around wire copy and press releases that name a desk or nobody: {@code By STAFF REPORTS}; who reported and edited it; the rate of
 * exchange it was counted at; the mark of the end ({@code ###}, {@code -30-}, {@code ENDS}).
 */
final class SignOff {

    private static final Pattern REPORTED = Pattern.compile("(?i)[(*_ ]*(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited) (?:and (?:writing|editing) )?by (?<names>.+?)[)*_. ]*");

    private static final Pattern CONTRIBUTED = Pattern.compile(".{3,160} contributed (?:to this (?:report|story|article)|reporting)\\b.{0,60}");

    private static final Pattern RATE = Pattern.compile("\\([^()]{0,8}\\d[^()]* = [^()]*\\d[^()]*\\)");

    private static final Pattern END = Pattern.compile("(?i)[-–—~*# ]*(?:#{2,}|[-–—]\\s?(?:30|0|ends?)\\s?[-–—]|ends|\\*\\s?\\*\\s?\\*)[-–—~*# ]*");

    private static final Pattern DESK = Pattern.compile("(?i)(?:by |from )?(?:the |our )?(?:[\\p{L}&]+ ){0,4}(?:staff|staff reports?|staff reporters?|staff writers?|newsroom|news desk|newsdesk|agencies|wire services|editorial team)");

    private static final int LONGEST = 300;

    private SignOff() {}

    /** Whether the line stands around a text and says nothing of the story. */
    static boolean is(String text) {
        return text.length() < LONGEST && (END.matcher(text).matches() || RATE.matcher(text).matches() || DESK.matcher(text).matches() || CONTRIBUTED.matcher(text).matches() || REPORTED.matcher(text).matches());
    }

    /** Who reported it, by the line's own word; none where it names only editors or helpers. */
    static List<String> authors(String text) {
        Matcher line = REPORTED.matcher(text);
        if (!line.matches() || !text.toLowerCase(Locale.ROOT).replaceAll("^[(*_ ]+", "").matches("(?s)(reporting|written|writing).*")) {
            return List.of();
        }
        return Bylines.names(line.group("names").split(";| [Ii]n [A-Z]| [Ee]diting by", 2)[0]);
    }
}
