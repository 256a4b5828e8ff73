package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.WrittenDate;

/** Reads who wrote a story from a byline: {@code BY MICHAEL LEE [lee@paper.example]}, {@code Ein Kommentar von Anna Berg und Jan Kuhn}. */
public final class Bylines {

    private static final int LONGEST = 160;
    private static final int MOST_AUTHORS = 12;

    /** The word for "by" is one of the first so many. */
    private static final int WORDS_BEFORE_BY = 4;

    private static final int LONGEST_DAY = 40;

    /** {@code at}, {@code Uhr}, {@code am} and the names of zones. */
    private static final int LONGEST_HOUR_WORD = 4;

    private static final String KOREAN_REPORTER = " 기자";
    private static final int SHORTEST_LEAD = 20;

    private Bylines() {}

    /** The authors that the line names, or none when it is no byline. */
    public static List<String> authors(String line) {
        if (line.length() > LONGEST || line.length() < 4) {
            return List.of();
        }
        List<String> unspaced = KoreanBylines.names(line).isEmpty() ? HanBylines.names(line) : KoreanBylines.names(line);
        if (!unspaced.isEmpty()) {
            return unspaced;
        }
        String bare = withoutMarks(withoutAsides(line));
        int bar = bare.indexOf('|');
        for (String byline : new String[] {bare, withoutDay(bare), bar < 0 ? "" : bare.substring(bar + 1).strip()}) {
            int from = afterOpener(byline);
            if (from >= 0) {
                return persons(byline.substring(from));
            }
        }
        return bare.length() < line.strip().length() - 4 && hasMail(line) ? names(bare) : List.of();
    }

    /** What follows the day and hour that lead the line: {@code 5 March 2024, 9:05 am | By Ada Holm}. */
    private static String withoutDay(String line) {
        boolean begins = !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0));
        int end = begins ? DateScanner.firstDay(line, Order.DAY_FIRST).map(WrittenDate::end).orElseGet(() -> endOfMonthAndDay(line)) : 0;
        if (end == 0 || end > LONGEST_DAY) {
            return line;
        }
        int at = end;
        while (at < line.length() && (!Character.isLetter(line.charAt(at)) || afterOpener(line.substring(at)) < 0 && line.indexOf(' ', at) - at <= LONGEST_HOUR_WORD && line.indexOf(' ', at) > 0)) {
            at = Character.isLetter(line.charAt(at)) ? line.indexOf(' ', at) : at + 1;
        }
        return at < line.length() ? line.substring(at) : line;
    }

    /** The end of {@code Mar 5} at the head of a line; 0 where no such day leads it. */
    private static int endOfMonthAndDay(String line) {
        String[] words = line.split(" ", 3);
        boolean day = words.length == 3 && DateScanner.isMonth(words[0]) && words[1].length() <= 3 && Character.isDigit(words[1].charAt(0));
        return day ? words[0].length() + 1 + words[1].length() : 0;
    }

    /** The name of one word in a line that says by whom and of which day: {@code Gespeichert von rasos am 24. Juli 2017}; else an empty text. */
    public static String penName(String line) {
        if (line.length() > LONGEST || DateScanner.firstDay(line, Order.DAY_FIRST).isEmpty()) {
            return "";
        }
        String bare = withoutMarks(withoutAsides(line));
        for (String byline : new String[] {bare, withoutDay(bare)}) {
            int from = afterOpener(byline);
            int end = from < 0 ? -1 : byline.indexOf(' ', from) < 0 ? byline.length() : byline.indexOf(' ', from);
            String name = from < 0 ? "" : byline.substring(from, end);
            String rest = from < 0 ? "" : byline.substring(end).strip();
            boolean day = rest.isEmpty() || DateScanner.firstDay(rest, Order.DAY_FIRST).filter(date -> date.end() < LONGEST_DAY).isPresent();
            if (day && canBePenName(name)) {
                return name;
            }
        }
        return "";
    }

    /** {@code | By Ada Holm |}: strokes part a byline from what stood beside it. */
    private static String withoutMarks(String line) {
        int from = 0;
        int end = line.length();
        while (from < end && " |•·–—-/".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && " |•·–—-/".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(from, end);
    }

    /** Whether the line is a byline and nothing else: the reporter before a Korean story's first words leads prose. */
    public static boolean isByline(String line) {
        int korean = line.indexOf(KOREAN_REPORTER);
        boolean leads = korean >= 0 && line.indexOf('=', korean) >= 0 && line.length() - korean > SHORTEST_LEAD;
        return !leads && !authors(line).isEmpty();
    }

    /** Names from a field that holds nothing but authors. */
    public static List<String> names(String field) {
        List<String> korean = KoreanBylines.names(field);
        if (!korean.isEmpty()) {
            return korean;
        }
        String bare = withoutAsides(field).replace('\u00a0', ' ').replace(",", ", ").strip();
        return persons(bare.substring(Math.max(0, afterOpener(bare))));
    }

    /** Whether a single word or run of words can be a person's name as bylines print it. */
    public static boolean looksLikeName(String text) {
        return PersonNames.isOne(text);
    }

    /** Whether a field for authors can hold a single name or a pen name. */
    public static boolean canBePenName(String field) {
        String name = field.strip();
        boolean word = name.length() >= 2 && name.length() <= 24 && name.indexOf(' ') < 0 && Character.isLetter(name.codePointAt(0));
        String lower = name.toLowerCase(Locale.ROOT);
        return word && !BylineWords.NOT_NAMES.contains(lower) && !BylineWords.BY.contains(lower) && !BylineWords.PIECE.contains(lower) && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    /** Whether a field for authors holds a name of one word: {@code Pelé}, {@code 김민수}; user names begin with a small letter. */
    public static boolean canBeOneWord(String field) {
        return canBePenName(field) && !Character.isLowerCase(field.codePointAt(0)) && field.indexOf('.') < 0;
    }

    /** The persons of a list, up to what is none once one was found. */
    private static List<String> persons(String list) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : parts(list)) {
            String name = PersonNames.in(part);
            boolean paper = !found.isEmpty() && BylineWords.PAPERS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            if (!name.isEmpty() && !paper) {
                found.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            } else if (!found.isEmpty() && !part.isBlank()) {
                break;
            }
            if (found.size() >= MOST_AUTHORS) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : names.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            boolean ends = isJoiner(word);
            if (!ends) {
                part.append(part.isEmpty() ? "" : " ").append(word);
                if (",;|".indexOf(word.charAt(word.length() - 1)) >= 0) {
                    part.setLength(part.length() - 1);
                    ends = true;
                }
            }
            if (ends) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean isJoiner(String word) {
        boolean mark = word.length() == 1 && "&|/•·-–—".contains(word);
        return mark || Character.isLowerCase(word.charAt(0)) && BylineWords.JOINERS.contains(word) || word.equals("AND") || word.equals("UND");
    }

    /** Where the names begin behind "By", "Written by", "Text:" and the like, or -1. */
    private static int afterOpener(String line) {
        if (line.length() > 3 && line.startsWith("By") && Character.isUpperCase(line.charAt(2)) && Character.isLowerCase(line.charAt(3))) {
            return 2;
        }
        int from = 0;
        for (int count = 0; count <= WORDS_BEFORE_BY && from < line.length(); count++) {
            int end = wordEnd(line, from);
            String word = line.substring(from, end).toLowerCase(Locale.ROOT);
            boolean colon = end < line.length() && line.charAt(end) == ':';
            int next = skipSpaces(line, colon ? end + 1 : end);
            if (BylineWords.BY.contains(word)) {
                return next;
            }
            boolean label = count == 0 && (colon && BylineWords.LABELS.contains(word) || BylineWords.AUTHORS.contains(word));
            if (label && !BylineWords.BY.contains(line.substring(next, wordEnd(line, next)).toLowerCase(Locale.ROOT))) {
                return next;
            }
            if (end == from || !label && !BylineWords.PIECE.contains(word)) {
                return -1;
            }
            from = next;
        }
        return -1;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasMail(String line) {
        int at = line.indexOf('@');
        return at > 0 && line.indexOf('.', at) > at;
    }

    /** The line without what stands in brackets and without mail addresses. */
    private static String withoutAsides(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '(') {
                depth++;
            } else if ((c == ']' || c == ')') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        if (out.indexOf("@") < 0) {
            return out.toString();
        }
        StringBuilder kept = new StringBuilder();
        for (String word : out.toString().split(" ")) {
            if (word.indexOf('@') < 0) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }
}
