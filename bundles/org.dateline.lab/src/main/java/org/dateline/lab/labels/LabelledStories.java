package org.dateline.lab.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Labels and, by the same ids, what {@code ./dateline analyze --jsonl} found.
 *
 * @param labels a story each, in the order of their file
 * @param errors whether every error is to be listed
 */
public record LabelledStories(Map<String, JsonNode> labels, Map<String, JsonNode> analysis, boolean errors) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@code LABELS ANALYSIS [--errors] [--part NAME]}; ends the program where they are not given so. */
    public static LabelledStories ofArguments(String program, String... args) throws IOException {
        List<String> given = List.of(args);
        int part = given.indexOf("--part");
        if (args.length < 2 || part == args.length - 1) {
            System.err.println("Usage: " + program + " LABELS ANALYSIS [--errors] [--part NAME]");
            System.exit(2);
        }
        return new LabelledStories(stories(Path.of(args[0])), stories(Path.of(args[1])), given.contains("--errors")).part(part < 0 ? "" : args[part + 1]);
    }

    /** Only the stories whose labels are marked so; all for an empty name. */
    public LabelledStories part(String name) {
        Map<String, JsonNode> some = new LinkedHashMap<>(labels);
        some.values().removeIf(story -> !name.isEmpty() && !story.path("part").asText().equals(name));
        return new LabelledStories(some, analysis, errors);
    }

    /** What was found in a story; nothing where it was not analysed. */
    public JsonNode found(String id) {
        return analysis.getOrDefault(id, JSON.createObjectNode());
    }

    private static Map<String, JsonNode> stories(Path file) throws IOException {
        Map<String, JsonNode> stories = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode story = read(line);
                stories.put(story.path("id").asText(), story);
            }
        }
        return stories;
    }

    /** One line of such a file. */
    public static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
