package org.dateline.extract.internal.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The months' names in one language, lower case, with their numbers. Immutable. */
public final class MonthNames {

    private static final class Table {
        static final Map<String, MonthNames> BY_LANGUAGE = read();
        static final Set<String> WHOLE = BY_LANGUAGE.values().stream().flatMap(names -> names.whole.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private final Locale locale;
    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> shortened = new HashMap<>();

    private MonthNames(String[] months) {
        locale = Locale.forLanguageTag(months[0]);
        for (int month = 1; month <= 12; month++) {
            String cell = months[month];
            int bar = cell.indexOf('|');
            add(whole, cell.substring(0, bar), month);
            add(shortened, cell.substring(bar + 1), month);
        }
    }

    /** A language that is not known has no names. */
    public static MonthNames of(String language) {
        String code = language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language;
        MonthNames names = Table.BY_LANGUAGE.get(code.toLowerCase(Locale.ROOT));
        return names == null ? Table.BY_LANGUAGE.get("") : names;
    }

    /** 1 to 12 where the word is a month's whole name, else 0. */
    public int whole(String word) {
        return whole.getOrDefault(word.toLowerCase(locale), 0);
    }

    /** 1 to 12 where the word is a month's name, whole or shortened, else 0. */
    public int any(String word) {
        int month = whole(word);
        return month > 0 ? month : shortened.getOrDefault(word.toLowerCase(locale), 0);
    }

    /** Whether the word is a month's whole name in one of the languages. */
    public static boolean known(String word) {
        return Table.WHOLE.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(Map<String, Integer> names, String list, int month) {
        for (String name : list.split(" ")) {
            if (!name.isEmpty()) {
                names.put(name, month);
            }
        }
    }

    private static Map<String, MonthNames> read() {
        Map<String, MonthNames> table = new HashMap<>();
        table.put("", new MonthNames("\t|\t|\t|\t|\t|\t|\t|\t|\t|\t|\t|\t|".split("\t")));
        try (InputStream in = MonthNames.class.getResourceAsStream("months.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                table.put(cells[0], new MonthNames(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
