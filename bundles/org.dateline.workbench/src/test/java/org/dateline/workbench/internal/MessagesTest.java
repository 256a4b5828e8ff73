package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of each bundle of the window: nothing missing, nothing left over, the same in both languages. */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:words|messages\\(\\)|messages|words\\(\\)|said)\\.(get|count)\\(\\s*\"([a-zA-Z0-9_.:-]+)\"\\s*[,)]");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"workbench", "views", "timeline"})
    void noKeyEndsWhereAColonWouldEndIt(String bundle) throws IOException {
        for (String language : List.of("", "_ko")) {
            try (Stream<String> lines = Files.lines(file(bundle, language))) {
                assertEquals(words(bundle, language).size(), lines.filter(l -> !l.startsWith("#") && !l.isBlank()).count());
            }
        }
    }

    private static Path sources(String bundle) {
        return Path.of("..", "org.dateline." + bundle, "src", "main");
    }

    private static Path file(String bundle, String language) {
        return sources(bundle).resolve(Path.of("resources", "org", "dateline", bundle, "internal", "messages" + language + ".properties"));
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file(bundle, language), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static String code(String bundle) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(sources(bundle).resolve("java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbench", "views", "timeline"})
    void englishAndKoreanHaveTheSameKeysAndValues(String bundle) throws IOException {
        Properties english = words(bundle, "");
        Properties korean = words(bundle, "_ko");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(korean.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertFalse(korean.getProperty(key).isBlank(), key);
            if (!key.startsWith("sample.") && !key.startsWith("reader.by")) {
                assertEquals(values(english.getProperty(key)), values(korean.getProperty(key)), key);
            }
        }
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher m = VALUE.matcher(text);
        while (m.find()) {
            values.add(m.group());
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbench", "views", "timeline"})
    void everyKeyThatIsAskedForIsThere(String bundle) throws IOException {
        Set<String> keys = words(bundle, "").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        Matcher m = ASKED.matcher(code(bundle));
        while (m.find()) {
            String key = m.group(2);
            boolean there = m.group(1).equals("count") ? keys.contains(key + ".one") && keys.contains(key + ".other") : keys.contains(key);
            if (!there) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbench", "views", "timeline"})
    void everyKeyIsUsed(String bundle) throws IOException {
        Set<String> literals = new TreeSet<>();
        Matcher m = LITERAL.matcher(code(bundle) + Files.readString(Path.of("..", "org.dateline.ui.api", "src", "main", "java", "org",
                "dateline", "ui", "api", "DateWords.java")));
        while (m.find()) {
            literals.add(m.group(1));
        }
        List<String> unused = new ArrayList<>();
        for (String key : words(bundle, "").stringPropertyNames()) {
            if (!used(key, literals)) {
                unused.add(key);
            }
        }
        assertEquals(List.of(), unused);
    }

    /** As it stands, with an ending that a number gives it, or put together from a beginning and a name that stands in the code. */
    private static boolean used(String key, Set<String> literals) {
        String bare = key.replaceAll("\\.(one|other|named|key|how|example)$", "");
        if (literals.contains(key) || literals.contains(bare) || literals.contains(bare.replaceAll("\\d$", ""))) {
            return true;
        }
        for (int dot = bare.indexOf('.'); dot > 0; dot = bare.indexOf('.', dot + 1)) {
            if (literals.contains(bare.substring(0, dot + 1))) {
                return true;
            }
        }
        return literals.stream().anyMatch(l -> l.endsWith(".") && bare.startsWith(l));
    }
}
