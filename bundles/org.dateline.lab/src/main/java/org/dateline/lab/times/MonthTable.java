package org.dateline.lab.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the names of the months in many languages, as the Common Locale Data Repository has them in the Java that runs this:
 * {@code MonthTable FILE}. A line a language: its code, then for each month the whole names, a bar, the short ones.
 */
public final class MonthTable {

    private static final List<String> LANGUAGES = List.of("af", "be", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl",
            "hr", "hu", "id", "is", "it", "lt", "lv", "mk", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
            "sw", "tl", "tr", "uk");

    private MonthTable() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("Usage: MonthTable FILE");
            System.exit(2);
        }
        Files.writeString(Path.of(args[0]), LANGUAGES.stream().map(MonthTable::line).collect(Collectors.joining("\n", "", "\n")),
                StandardCharsets.UTF_8);
    }

    private static String line(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return Stream.of(Month.values()).map(month -> names(month, locale, TextStyle.FULL, TextStyle.FULL_STANDALONE) + "|"
                + names(month, locale, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)).collect(Collectors.joining("\t", language + "\t", ""));
    }

    /** Single words of letters alone. */
    private static String names(Month month, Locale locale, TextStyle... styles) {
        TreeSet<String> names = new TreeSet<>();
        for (TextStyle style : styles) {
            String name = month.getDisplayName(style, locale).toLowerCase(locale);
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (bare.length() > 1 && bare.chars().allMatch(Character::isLetter)) {
                names.add(bare);
            }
        }
        return String.join(" ", names);
    }
}
