package org.dateline.lab.times;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Scores the times that {@code ./dateline analyze --jsonl} found against labels: {@code times LABELS ANALYSIS [--errors] [--part NAME]}.
 * The texts that the labels are of are not ours to give; NOTICE.md beside the labels says which they are.
 */
public final class TimesLab {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TimesLab() {
    }

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        int part = given.indexOf("--part");
        if (args.length < 2 || part == args.length - 1) {
            System.err.println("Usage: times LABELS ANALYSIS [--errors] [--part NAME]");
            System.exit(2);
        }
        score(stories(Path.of(args[0])), stories(Path.of(args[1])), part < 0 ? "" : args[part + 1], given.contains("--errors"), System.out);
    }

    /** @param part of the labels only the stories that are marked so; empty for all */
    static void score(Map<String, JsonNode> labels, Map<String, JsonNode> analysis, String part, boolean errors, PrintStream out) {
        TimeScore all = new TimeScore();
        TimeScore dates = new TimeScore();
        labels.forEach((id, story) -> {
            if (!part.isEmpty() && !story.path("part").asText().equals(part)) {
                return;
            }
            List<LabelledTime> needed = times(story);
            List<LabelledTime> found = times(analysis.getOrDefault(id, JSON.createObjectNode()));
            Consumer<String> wrong = errors ? line -> out.println(id + " " + line) : line -> { };
            all.story(needed, found, wrong);
            dates.story(needed.stream().filter(LabelledTime::isCalendarDate).map(LabelledTime::toTheDay).toList(), calendarDates(found, needed),
                    line -> { });
        });
        out.println("all             " + all);
        out.println("calendar dates  " + dates);
    }

    /** What was found of a length or a vague word that is labelled is neither right nor wrong where calendar dates alone count. */
    private static List<LabelledTime> calendarDates(List<LabelledTime> found, List<LabelledTime> labels) {
        return found.stream().filter(LabelledTime::isCalendarDate)
                .filter(time -> labels.stream().noneMatch(time::overlaps) || labels.stream().anyMatch(l -> l.isCalendarDate() && l.overlaps(time)))
                .map(LabelledTime::toTheDay).toList();
    }

    private static List<LabelledTime> times(JsonNode story) {
        return StreamSupport.stream(story.path("times").spliterator(), false).map(LabelledTime::of).toList();
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
