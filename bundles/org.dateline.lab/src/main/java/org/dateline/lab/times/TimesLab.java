package org.dateline.lab.times;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import org.dateline.lab.labels.LabelledStories;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Scores the times that {@code ./dateline analyze --jsonl} found against labels: {@code times LABELS ANALYSIS [--errors] [--part NAME]}.
 * The texts that the labels are of are not ours to give; NOTICE.md beside the labels says which they are.
 */
public final class TimesLab {

    private TimesLab() {
    }

    public static void main(String[] args) throws IOException {
        score(LabelledStories.ofArguments("times", args), System.out);
    }

    static void score(LabelledStories stories, PrintStream out) {
        TimeScore all = new TimeScore();
        TimeScore dates = new TimeScore();
        stories.labels().forEach((id, story) -> {
            List<LabelledTime> needed = times(story);
            List<LabelledTime> found = times(stories.found(id));
            Consumer<String> wrong = stories.errors() ? line -> out.println(id + " " + line) : line -> { };
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
}
