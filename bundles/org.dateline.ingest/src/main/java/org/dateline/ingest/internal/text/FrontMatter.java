package org.dateline.ingest.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Passage;

/**
 * What a Markdown file says of itself between two lines of {@code ---} or {@code +++} at its head, and reStructuredText in fields
 * ({@code :Author: Ada Holm}). Only names with a plain value or a list are read.
 *
 * @param rest the text with these lines empty, so that the numbers of the others stay
 * @param lines the lines, for what is left out
 */
record FrontMatter(Map<String, List<String>> values, String rest, List<Passage> lines) {

    private static final Set<String> KNOWN = Set.of("title", "author", "authors", "byline", "by", "date", "published", "publishdate", "pubdate", "publish_date", "published_at", "created", "lang", "language");

    /** So many lines may stand between the marks. */
    private static final int LONGEST = 80;

    /** So many characters at the head may hold fields. */
    private static final int HEAD = 2000;

    static FrontMatter of(String text) {
        boolean marked = text.startsWith("---") || text.startsWith("+++");
        if (!marked && !text.startsWith(":") && !text.substring(0, Math.min(text.length(), HEAD)).contains("\n:")) {
            return new FrontMatter(Map.of(), text, List.of());
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int end = marked ? end(lines, lines.get(0).strip()) : -1;
        Map<String, List<String>> values = new HashMap<>();
        List<Passage> out = new ArrayList<>();
        if (end > 0 && isMatter(lines.subList(1, end))) {
            values(lines.subList(1, end), values);
            empty(lines, 0, end, out);
        } else {
            fields(lines, values, out);
        }
        return new FrontMatter(values, out.isEmpty() ? text : String.join("\n", lines), out);
    }

    private static int end(List<String> lines, String mark) {
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i).strip();
            if (line.equals(mark) || mark.equals("---") && line.equals("...")) {
                return i;
            }
        }
        return -1;
    }

    /** Names with values and lists, and one of the names is known: between two lines drawn across may stand a text. */
    private static boolean isMatter(List<String> lines) {
        boolean known = false;
        for (String line : lines) {
            int mark = key(line);
            boolean more = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("-") || line.startsWith("#") || line.startsWith("]") || line.startsWith("[");
            if (mark == 0 && !more) {
                return false;
            }
            known |= mark > 0 && KNOWN.contains(line.substring(0, mark).strip().toLowerCase(Locale.ROOT));
        }
        return known;
    }

    private static void empty(List<String> lines, int from, int to, List<Passage> out) {
        for (int i = from; i <= to; i++) {
            if (!lines.get(i).isBlank()) {
                out.add(new Passage(Passage.Kind.PARAGRAPH, lines.get(i).strip(), 0, 0, "line " + (i + 1), List.of()));
            }
            lines.set(i, "");
        }
    }

    /** Where the name at the head of a line ends: {@code title:}, {@code title =}; 0 where none does. */
    private static int key(String line) {
        int at = 0;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_' || line.charAt(at) == '-')) {
            at++;
        }
        int mark = at;
        while (mark < line.length() && line.charAt(mark) == ' ') {
            mark++;
        }
        boolean value = mark < line.length() && (line.charAt(mark) == ':' && mark == at || line.charAt(mark) == '=');
        return value ? mark : 0;
    }

    private static void values(List<String> lines, Map<String, List<String>> values) {
        String name = "";
        for (String line : lines) {
            int mark = key(line);
            if (mark > 0) {
                name = line.substring(0, mark).strip().toLowerCase(Locale.ROOT);
                values.put(name, new ArrayList<>(list(line.substring(mark + 1).strip())));
            } else if (line.strip().startsWith("- ") && !name.isEmpty()) {
                values.get(name).add(plain(line.strip().substring(2)));
            }
        }
    }

    /** {@code :Author: Ada Holm} in the lines below the title of reStructuredText. */
    private static void fields(List<String> lines, Map<String, List<String>> values, List<Passage> out) {
        for (int i = 0; i < Math.min(lines.size(), LONGEST / 4); i++) {
            String line = lines.get(i).strip();
            int end = line.startsWith(":") ? line.indexOf(": ", 1) : -1;
            if (end > 1 && KNOWN.contains(line.substring(1, end).toLowerCase(Locale.ROOT))) {
                values.put(line.substring(1, end).toLowerCase(Locale.ROOT), List.of(plain(line.substring(end + 1))));
                empty(lines, i, i, out);
            }
        }
    }

    private static List<String> list(String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            return value.isEmpty() ? List.of() : List.of(plain(value));
        }
        return List.of(value.substring(1, value.length() - 1).split(",")).stream().map(FrontMatter::plain).filter(part -> !part.isEmpty()).toList();
    }

    private static String plain(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() >= 2 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'') && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    /** The first value under one of the names, or an empty text. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty() && !found.get(0).isEmpty()) {
                return found.get(0);
            }
        }
        return "";
    }

    Optional<WrittenDate> date() {
        return DateScanner.firstDay(first("date", "published", "publishdate", "pubdate", "publish_date", "published_at", "created"), DateScanner.Order.DAY_FIRST);
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (String name : List.of("author", "authors", "byline", "by")) {
            for (String value : values.getOrDefault(name, List.of())) {
                List<String> persons = Bylines.names(value);
                names.addAll(persons.isEmpty() && Bylines.canBeOneWord(value) ? List.of(value) : persons);
            }
        }
        return names.stream().distinct().toList();
    }
}
