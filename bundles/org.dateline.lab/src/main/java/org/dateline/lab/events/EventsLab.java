package org.dateline.lab.events;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Scores what {@code ./dateline analyze --jsonl} found against labels: {@code events LABELS ANALYSIS [--errors] [--part NAME]}. Two
 * label files may be compared with each other too, the second, without what it marks as optional, as if a program had found it. The texts that the labels are of are not
 * ours to give; NOTICE.md beside the labels says which they are.
 */
public final class EventsLab {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventsLab() {
    }

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        int part = given.indexOf("--part");
        if (args.length < 2 || part == args.length - 1) {
            System.err.println("Usage: events LABELS ANALYSIS [--errors] [--part NAME]");
            System.exit(2);
        }
        score(stories(Path.of(args[0])), stories(Path.of(args[1])), part < 0 ? "" : args[part + 1], given.contains("--errors"), System.out);
    }

    /** @param part of the labels only the stories that are marked so; empty for all */
    static void score(Map<String, JsonNode> labels, Map<String, JsonNode> analysis, String part, boolean errors, PrintStream out) {
        EventScore stated = new EventScore();
        EventScore all = new EventScore();
        labels.forEach((id, story) -> {
            if (!part.isEmpty() && !story.path("part").asText().equals(part)) {
                return;
            }
            List<LabelledEvent> needed = events(story, LabelledEvent::label);
            List<LabelledEvent> found = events(analysis.getOrDefault(id, JSON.createObjectNode()), LabelledEvent::found).stream()
                    .filter(event -> !event.optional()).toList();
            Consumer<String> wrong = errors ? line -> out.println(id + " " + line) : line -> { };
            stated.story(stated(needed), stated(found), line -> { });
            all.story(needed, found, wrong);
        });
        out.println("stated  " + stated);
        out.println("all     " + all);
    }

    private static List<LabelledEvent> stated(List<LabelledEvent> events) {
        return events.stream().filter(LabelledEvent::stated).toList();
    }

    private static List<LabelledEvent> events(JsonNode story, Function<JsonNode, LabelledEvent> read) {
        return StreamSupport.stream(story.path("events").spliterator(), false).map(read).toList();
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

    static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
