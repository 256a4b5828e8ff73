package org.dateline.lab.quotes;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.lab.labels.LabelledStories;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Counts the labelled quotations whose speaker {@code ./dateline analyze --jsonl} found: {@code speakers LABELS ANALYSIS [--errors]
 * [--part NAME]}. Right is a quotation that overlaps the label and whose speaker goes by one of the names of the labelled one. The texts
 * that the labels are of are not ours to give; NOTICE.md beside the labels says which they are.
 */
public final class SpeakersLab {

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private SpeakersLab() {
    }

    public static void main(String[] args) throws IOException {
        score(LabelledStories.ofArguments("speakers", args), System.out);
    }

    static void score(LabelledStories stories, PrintStream out) {
        int labelled = 0;
        int found = 0;
        int right = 0;
        for (Map.Entry<String, JsonNode> entry : stories.labels().entrySet()) {
            JsonNode analysis = stories.found(entry.getKey());
            Map<String, Set<String>> wanted = names(entry.getValue(), "name");
            Map<String, Set<String>> cast = names(analysis, "id");
            for (JsonNode label : entry.getValue().path("quotes")) {
                Set<String> said = new HashSet<>();
                boolean overlaps = false;
                for (JsonNode quotation : analysis.path("quotes")) {
                    if (overlap(label, quotation)) {
                        overlaps = true;
                        said.add(plain(quotation.path("speaker").asText()));
                        said.addAll(cast.getOrDefault(quotation.path("speakerCast").asText(), Set.of()));
                    }
                }
                boolean isRight = List.of(label.path("speaker").asText().split("; ")).stream()
                        .anyMatch(name -> wanted.getOrDefault(name, Set.of(plain(name))).stream().anyMatch(said::contains));
                labelled++;
                found += overlaps ? 1 : 0;
                right += isRight ? 1 : 0;
                if (!isRight && stories.errors()) {
                    out.println(entry.getKey() + " " + label.path("start").asInt() + " " + label.path("speaker").asText() + (overlaps ? " not " + said : " missed"));
                }
            }
        }
        out.printf(Locale.ROOT, "found %.3f  speaker right %.3f  (%d labelled)%n", share(found, labelled), share(right, labelled), labelled);
    }

    /** Every name of each member of the cast. */
    private static Map<String, Set<String>> names(JsonNode story, String key) {
        Map<String, Set<String>> names = new HashMap<>();
        for (JsonNode member : story.path("cast")) {
            Set<String> own = names.computeIfAbsent(member.path(key).asText(), any -> new HashSet<>());
            own.add(plain(member.path("name").asText()));
            member.path("aliases").forEach(alias -> own.add(plain(alias.asText())));
        }
        return names;
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return Math.min(a.path("end").asInt(), b.path("end").asInt()) > Math.max(a.path("start").asInt(), b.path("start").asInt());
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String article : ARTICLES) {
            plain = plain.startsWith(article) ? plain.substring(article.length()) : plain;
        }
        return plain;
    }

    private static double share(int some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }
}
