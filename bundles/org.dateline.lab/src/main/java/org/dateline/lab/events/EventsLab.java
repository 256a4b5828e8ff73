package org.dateline.lab.events;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.dateline.lab.labels.LabelledStories;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Scores what {@code ./dateline analyze --jsonl} found against labels: {@code events LABELS ANALYSIS [--errors] [--part NAME]}. Two label
 * files may be compared with each other too, the second, without what it marks as optional, as if a program had found it. The texts that
 * the labels are of are not ours to give; NOTICE.md beside the labels says which they are.
 */
public final class EventsLab {

    private EventsLab() {
    }

    public static void main(String[] args) throws IOException {
        score(LabelledStories.ofArguments("events", args), System.out);
    }

    static void score(LabelledStories stories, PrintStream out) {
        EventScore stated = new EventScore();
        EventScore all = new EventScore();
        PersonScore people = new PersonScore();
        stories.labels().forEach((id, story) -> {
            List<LabelledEvent> needed = events(story, LabelledEvent::label);
            List<LabelledEvent> found = events(stories.found(id), LabelledEvent::found).stream()
                    .filter(event -> !event.optional()).toList();
            Consumer<String> wrong = stories.errors() ? line -> out.println(id + " " + line) : line -> { };
            stated.story(stated(needed), stated(found), line -> { });
            all.story(needed, found, wrong);
            people.story(story, stories.found(id), wrong);
        });
        out.println("stated  " + stated);
        out.println("all     " + all);
        out.println("people  " + people);
    }

    private static List<LabelledEvent> stated(List<LabelledEvent> events) {
        return events.stream().filter(LabelledEvent::stated).toList();
    }

    private static List<LabelledEvent> events(JsonNode story, Function<JsonNode, LabelledEvent> read) {
        return StreamSupport.stream(story.path("events").spliterator(), false).map(read).toList();
    }
}
