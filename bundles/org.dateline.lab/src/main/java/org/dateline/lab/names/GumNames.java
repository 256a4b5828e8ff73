package org.dateline.lab.names;

import static org.dateline.extract.internal.names.Labels.MISC;
import static org.dateline.extract.internal.names.Labels.NORP;
import static org.dateline.extract.internal.names.Labels.ORG;
import static org.dateline.extract.internal.names.Labels.PERSON;
import static org.dateline.extract.internal.names.Labels.PLACE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names out of GUM's mentions, which are whole noun phrases with pronouns and common nouns: a mention that is a name by its letters
 * counts; of a person's mention the name at its end; all other capitals inside mentions are left open.
 */
final class GumNames {
    private static final Map<String, Integer> KINDS = Map.of("PERSON", PERSON, "ORG", ORG, "PLACE", PLACE);
    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "de", "la", "le", "du", "del", "di", "da", "von", "van",
            "der", "den",
            "al", "el", "bin", "ibn", "in", "on", "at", "y", "&", "-", "to", "’s", "'s");
    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "judge", "justice",
            "president", "professor",
            "prof.", "senator", "sen.", "general", "gen.", "king", "queen", "prince", "princess", "pope", "sir", "lord", "lady",
            "captain", "biologist",
            "uncle", "aunt", "miss", "minister", "governor", "mayor", "chief", "coach");
    private static final Set<String> NO_NAMES = Set.of("i", "we", "you", "he", "she", "it", "they", "my", "your", "his", "her", "our",
            "their", "its",
            "me", "us", "him", "them", "this", "that", "these", "those", "a", "an", "who", "everyone", "people", "some", "many", "all",
            "one", "no", "other");
    private static final Pattern PERSON_END = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}'’.-]*|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|von|van|der|al|bin|-|da|del|la))*$");

    private GumNames() {}

    private record Span(int start, int end, String type) {}

    static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode line : Corpora.lines(file)) {
            if (line.get("licenceOpen").asBoolean()) {
                examples.add(example(line));
            }
        }
        return examples;
    }

    private static Example example(JsonNode line) {
        String text = line.get("text").asText();
        Example example = new Example(line.get("id").asText(), text, 1, 1);
        openCapitals(example, text);
        List<Span> spans = new ArrayList<>();
        for (JsonNode m : line.get("mentions")) {
            spans.add(new Span(Corpora.offset(text, m, "start"), Corpora.offset(text, m, "end"), m.get("type").asText()));
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(s -> -s.end));
        int done = 0;
        for (Span span : spans) {
            if (span.start >= done && KINDS.containsKey(span.type)) {
                done = Math.max(done, name(example, text, span));
            }
        }
        return example;
    }

    /** Capitals inside a sentence may be names of a kind that the annotation does not tell. */
    private static void openCapitals(Example example, String text) {
        for (int s = 0; s < example.segmentation.sentences(); s++) {
            for (int i = example.segmentation.firstToken(s); i < example.segmentation.firstToken(s + 1); i++) {
                int start = example.segmentation.start(i);
                if (Character.isUpperCase(text.charAt(start)) && example.segmentation.end(i) - start > 1) {
                    example.allow(start, example.segmentation.end(i), Example.outsideOr(NORP, MISC));
                }
            }
        }
    }

    /** Marks the name in a mention; where it ends, or 0. */
    private static int name(Example example, String text, Span span) {
        int start = behindArticle(text, span.start);
        int end = span.end;
        if (end - start > 2 && (text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2))) {
            end -= 2;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start >= end) {
            return 0;
        }
        String name = text.substring(start, end);
        int kind = KINDS.get(span.type);
        if (kind == PERSON) {
            Matcher tail = PERSON_END.matcher(name);
            if (tail.find()) {
                int from = tail.start();
                from = behindTitles(name, from, name.length());
                String[] words = name.substring(from).split(" ");
                boolean known = !NO_NAMES.contains(words[words.length - 1].toLowerCase(java.util.Locale.ROOT));
                if (known && (from > 0 || isName(name)) && name.indexOf(' ') != 0) {
                    example.name(start + from, end, 1 << PERSON);
                    return end;
                }
            }
        } else if (isName(name) && !name.contains(", ")) {
            example.name(start, end, 1 << kind);
            return end;
        }
        if (name.chars().anyMatch(Character::isUpperCase) && !NO_NAMES.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            example.allow(start, end, Example.ALL);
        }
        return 0;
    }

    /** The start of a person's name behind "Mr" and the like, which the news corpus leaves outside. */
    static int behindTitles(String text, int start, int end) {
        int at = start;
        while (true) {
            int space = text.indexOf(' ', at);
            if (space < 0 || space >= end || !TITLES.contains(text.substring(at, space).toLowerCase(java.util.Locale.ROOT))) {
                return at;
            }
            at = space + 1;
        }
    }

    static int behindArticle(String text, int start) {
        return text.startsWith("the ", start) || text.startsWith("The ", start) ? start + 4 : start;
    }

    /** Whether all words have a capital, but for those that link the words of names. */
    static boolean isName(String phrase) {
        String[] words = phrase.strip().split("[ \\n]+");
        boolean capital = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                capital |= !NO_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT));
            } else if (!Character.isDigit(word.charAt(0)) && !LINKS.contains(word) || i == 0 && Character.isLowerCase(word.charAt(0))) {
                return i == 0 && word.equals("the") && words.length > 1 && isName(phrase.substring(4));
            }
        }
        return capital;
    }
}
