package org.dateline.lab.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** Counts the labelled people who are found once and under the full name, and the found people who are somebody. */
final class PersonScore {

    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "prof", "rep", "sen", "gen", "lt", "the");

    private int labelled;
    private int once;
    private int found;
    private int somebody;

    /** @param wrong told of everybody who is missed, split, called otherwise, or nobody */
    void story(JsonNode label, JsonNode analysis, Consumer<String> wrong) {
        Map<String, JsonNode> byName = new HashMap<>();
        label.path("cast").forEach(person -> person.path("aliases").forEach(alias -> byName.put(plain(alias.asText()), person)));
        label.path("cast").forEach(person -> byName.put(plain(person.path("name").asText()), person));
        Map<JsonNode, List<String>> entries = new HashMap<>();
        for (JsonNode entry : analysis.path("cast")) {
            if (entry.path("type").asText().equals("PERSON")) {
                JsonNode person = labelOf(entry, byName);
                boolean optional = person != null && person.path("optional").asBoolean();
                found += optional ? 0 : 1;
                somebody += person == null || optional ? 0 : 1;
                if (person == null) {
                    wrong.accept("nobody " + entry.path("name").asText());
                } else {
                    entries.computeIfAbsent(person, p -> new ArrayList<>()).add(plain(entry.path("name").asText()));
                }
            }
        }
        for (JsonNode person : label.path("cast")) {
            if (!person.path("optional").asBoolean()) {
                labelled++;
                String name = person.path("name").asText();
                boolean right = List.of(plain(name)).equals(entries.get(person));
                once += right ? 1 : 0;
                if (!right) {
                    wrong.accept("not once " + name);
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable JsonNode labelOf(JsonNode entry, Map<String, JsonNode> byName) {
        Set<String> names = new HashSet<>();
        JsonNode person = byName.get(plain(entry.path("name").asText()));
        entry.path("aliases").forEach(alias -> names.add(plain(alias.asText())));
        return person != null ? person : names.stream().sorted().map(byName::get).filter(p -> p != null && names.contains(plain(p.path("name").asText())))
                .findFirst().orElse(null);
    }

    /** Small letters, without marks, addresses and "'s". */
    private static String plain(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|['\u2019]s\\b", " ").split("[^\\p{L}\\p{M}\\p{N}_]+")) {
            if (!word.isEmpty() && !(words.isEmpty() && ADDRESSES.contains(word))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "once and under the full name %.3f of %d, somebody %.3f of %d", labelled == 0 ? 1 : once / (double) labelled, labelled,
                found == 0 ? 1 : somebody / (double) found, found);
    }
}
