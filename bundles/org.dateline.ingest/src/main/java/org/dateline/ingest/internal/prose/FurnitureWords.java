package org.dateline.ingest.internal.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the fixtures of a news page say in many languages: share buttons, calls to subscribe, headings of related stories, copyright
 * lines. The phrases stand in {@code furniture.txt}, one a line: {@code kind = whole line}, {@code kind ^ beginning},
 * {@code kind ~ anywhere}.
 */
public final class FurnitureWords {

    /** What a piece of furniture is for. */
    public enum Use {
        SHARE,
        RELATED,
        SUBSCRIBE,
        ADVERT,
        COPYRIGHT,
        CREDIT,
        COMMENTS,
        NAVIGATION,
        NOTICE,
        AUTHOR
    }

    /** Longer passages are prose whatever they say. */
    private static final int LONGEST = 320;

    private static final class Loaded {
        static final FurnitureWords WORDS = load();
    }

    private final Map<String, Use> whole = new HashMap<>();
    private final Map<String, Map<String, Use>> beginnings = new HashMap<>();
    private final Map<Use, List<String>> anywhere = new EnumMap<>(Use.class);

    private FurnitureWords() {}

    /** What the text is for if it is furniture. */
    public static Optional<Use> useOf(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(Loaded.WORDS.find(key(text)));
    }

    /** Lower case, letters and figures only, one space between words. */
    public static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '©' || Character.isSurrogate(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private @org.jspecify.annotations.Nullable Use find(String plain) {
        Use use = whole.get(plain);
        if (use != null || plain.isEmpty()) {
            return use;
        }
        int space = plain.indexOf(' ');
        Map<String, Use> begun = beginnings.getOrDefault(space < 0 ? plain : plain.substring(0, space), Map.of());
        for (Map.Entry<String, Use> beginning : begun.entrySet()) {
            String phrase = beginning.getKey();
            if (plain.startsWith(phrase) && (plain.length() == phrase.length() || plain.charAt(phrase.length()) == ' ')) {
                return beginning.getValue();
            }
        }
        for (Map.Entry<Use, List<String>> entry : anywhere.entrySet()) {
            for (String phrase : entry.getValue()) {
                if (plain.contains(phrase)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    private static FurnitureWords load() {
        FurnitureWords words = new FurnitureWords();
        try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.learn(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void learn(String line) {
        int mark = line.indexOf(' ');
        if (mark < 1 || line.charAt(0) == '#') {
            return;
        }
        Use use = Use.valueOf(line.substring(0, mark).toUpperCase(Locale.ROOT));
        String phrase = key(line.substring(mark + 3));
        if (phrase.isEmpty()) {
            throw new IllegalStateException("furniture.txt, a phrase without letters: " + line);
        }
        switch (line.charAt(mark + 1)) {
            case '=' -> whole.put(phrase, use);
            case '^' -> beginnings.computeIfAbsent(phrase.split(" ")[0], k -> new HashMap<>()).put(phrase, use);
            case '~' -> anywhere.computeIfAbsent(use, k -> new ArrayList<>()).add(phrase);
            default -> throw new IllegalStateException("furniture.txt: " + line);
        }
    }
}
