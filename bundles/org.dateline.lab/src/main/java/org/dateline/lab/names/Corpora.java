package org.dateline.lab.names;

import static org.dateline.extract.internal.names.Labels.MISC;
import static org.dateline.extract.internal.names.Labels.NORP;
import static org.dateline.extract.internal.names.Labels.ORG;
import static org.dateline.extract.internal.names.Labels.PERSON;
import static org.dateline.extract.internal.names.Labels.PLACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads annotated texts; each reader knows what its guidelines leave unsaid. */
final class Corpora {
    private static final Map<String, Integer> NEWSWIRE = Map.of("PERSON", PERSON, "ORG", ORG, "PLACE", PLACE, "NORP", NORP, "MISC", MISC,
            "FACILITY", MISC, "PRODUCT", MISC);
    private static final Map<String, int[]> COLUMNS = Map.ofEntries(Map.entry("PER", new int[] {PERSON}), Map.entry("ORG",
            new int[] {ORG}),
            Map.entry("LOC", new int[] {PLACE}), Map.entry("MISC", new int[] {MISC, NORP}),
            Map.entry("person", new int[] {PERSON}), Map.entry("location", new int[] {PLACE}), Map.entry("corporation", new int[] {ORG}),
            Map.entry("group", new int[] {ORG, MISC}), Map.entry("creative-work", new int[] {MISC}), Map.entry("product",
            new int[] {MISC}),
            Map.entry("Person", new int[] {PERSON}), Map.entry("Organisation", new int[] {ORG}), Map.entry("Location", new int[] {PLACE}),
            Map.entry("Nationality", new int[] {NORP}));

    /** Of so many stories one is learnt from a second time, with paragraphs in other letters. */
    private static final int REWRITTEN_EVERY = 12;

    private Corpora() {}

    /** The world newswire: all kinds of names are annotated. */
    static List<Example> newswire(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode line : lines(file)) {
            String text = line.get("text").asText();
            examples.add(newswire(line, text, text, 1));
            if (examples.size() % REWRITTEN_EVERY == 0) {
                examples.add(newswire(line, text, LetterCase.of(examples.size() / REWRITTEN_EVERY).rewrite(text), 0.7f));
            }
        }
        return examples;
    }

    /** @param written the text as it is learnt from: {@code text} or a rewriting of the same length */
    private static Example newswire(JsonNode line, String text, String written, float weight) {
        Example example = new Example(line.get("id").asText(), written, 1, weight);
        for (JsonNode entity : line.get("entities")) {
            Integer kind = NEWSWIRE.get(entity.get("type").asText());
            if (kind != null) {
                example.name(offset(text, entity, "start"), offset(text, entity, "end"), 1 << kind);
            }
        }
        return example;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }

    /** The files count code points. */
    static int offset(String text, JsonNode entity, String field) {
        return text.offsetByCodePoints(0, entity.get(field).asInt());
    }

    /** CoNLL columns: the token first, its tag last, an empty line behind a sentence; each sentence becomes a text of its own. */
    static List<Example> columns(Path file, int unnamed, float weight, boolean capitalsOnly) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.strip().split("[\t ]+");
            if (fields.length >= 2 && !fields[0].equals("-DOCSTART-")) {
                sentence.add(new String[] {fields[0], fields[fields.length - 1]});
            } else if (!sentence.isEmpty()) {
                examples.add(sentence(file.getFileName() + "-" + examples.size(), sentence, unnamed, weight, capitalsOnly));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            examples.add(sentence(file.getFileName() + "-" + examples.size(), sentence, unnamed, weight, capitalsOnly));
        }
        return examples;
    }

    private static Example sentence(String id, List<String[]> rows, int unnamed, float weight, boolean capitalsOnly) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i] = text.length();
            text.append(rows.get(i)[0]).append(' ');
        }
        starts[rows.size()] = text.length();
        Example example = new Example(id, text.toString(), unnamed, weight);
        for (int i = 0; i < rows.size(); ) {
            String tag = rows.get(i)[1];
            int end = i + 1;
            if (!tag.equals("O")) {
                while (end < rows.size() && rows.get(end)[1].startsWith("I-") && rows.get(end)[1].substring(2).equals(tag.substring(2))) {
                    end++;
                }
                name(example, text, starts[i], starts[end] - 1, tag.substring(2), capitalsOnly);
            }
            i = end;
        }
        return example;
    }

    private static void name(Example example, CharSequence text, int start, int end, String type, boolean capitalsOnly) {
        int[] kinds = COLUMNS.get(type);
        if (kinds != null && kinds[0] == PERSON) {
            start = GumNames.behindTitles(text.toString(), start, end);
        }
        if (kinds == null) {
            example.allow(start, end, Example.outsideOr(MISC, NORP));
        } else if (!capitalsOnly) {
            example.name(start, end, Example.kinds(kinds));
        } else if (GumNames.isName(text.subSequence(start, end).toString())) {
            int from = GumNames.behindArticle(text.toString(), start);
            example.name(from, end, Example.kinds(kinds));
        } else if (text.subSequence(start, end).chars().anyMatch(Character::isUpperCase)) {
            example.allow(start, end, Example.ALL);
        }
    }

    /** Those parts of the conflict news corpus whose licences let a model be trained and shipped. */
    static List<Example> conflictNews(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String source : List.of("Australian_Department_of_Foreign_Affairs", "CENTCOM", "Delegation_of_the_European_Union_to_Syria",
                "UK_Government", "US_State_Department")) {
            try (Stream<Path> files = Files.list(folder.resolve(source))) {
                for (Path file : files.sorted().toList()) {
                    examples.addAll(columns(file, Example.outsideOr(MISC, NORP), 1, true));
                }
            }
        }
        return examples;
    }

    /** Everything that may train, under the folder of gold data. */
    static List<Example> training(Path eval) throws IOException {
        List<Example> all = new ArrayList<>(newswire(eval.resolve("gold/worldwide_newswire.train.jsonl")));
        all.addAll(GumNames.read(eval.resolve("gold/gum.train.jsonl")));
        Path more = eval.resolve("more-names");
        all.addAll(conflictNews(more.resolve("re3d/CONLL-format/data-by-source/conll")));
        for (String part : List.of("a", "b", "e", "g")) {
            all.addAll(columns(more.resolve("BTC/CONLL-format/data/" + part + ".conll"), Example.outsideOr(MISC, NORP), 0.5f, false));
        }
        all.addAll(columns(more.resolve("WNUT17/CONLL-format/data/train/wnut17train.conll"), Example.outsideOr(NORP), 0.5f, false));
        return all;
    }
}
