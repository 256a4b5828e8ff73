package org.dateline.export.internal.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Cursor;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** Reads the stories one by one and makes items of their events. What a chronology has no place for is counted. */
public final class Chronology {

    private static final int LABEL = 120;

    private final Names names;
    private final AnalyzedStories stories;
    private final Map<String, Integer> notes = new TreeMap<>();
    private final CastLine.Gathering gathered = new CastLine.Gathering();
    private final List<SourceStory> sources = new ArrayList<>();
    private int amounts;

    public Chronology(AnalyzedStories stories) {
        this.stories = stories;
        this.names = new Names(stories.cast());
    }

    /** All items in order of their dates; empty when cancelled. */
    public List<Item> byDate(TaskContext context) {
        List<Item> items = new ArrayList<>();
        each(context, items::add);
        if (context.cancelled()) {
            return List.of();
        }
        items.sort(Item.BY_DATE);
        return items;
    }

    /** Story by story, the items of each in text order. */
    public void each(TaskContext context, Consumer<Item> onItem) {
        try (Cursor<AnalyzedStory> cursor = stories.stories()) {
            while (!context.cancelled() && cursor.hasNext()) {
                AnalyzedStory analyzed = cursor.next();
                SourceStory source = SourceStory.of(sources.size() + 1, analyzed.story());
                sources.add(source);
                count(analyzed.findings());
                items(analyzed, source, onItem);
            }
        }
    }

    private void count(Findings findings) {
        findings.of(Layer.CAST).forEach(gathered::add);
        amounts += findings.of(Layer.AMOUNTS).size();
        for (String id : findings.layers()) {
            if (stories.layerSpecs().containsKey(id)) {
                notes.merge(stories.layerSpecs().get(id).label(), findings.of(Layer.notes(id)).size(), Integer::sum);
            }
        }
    }

    private void items(AnalyzedStory analyzed, SourceStory source, Consumer<Item> onItem) {
        Story story = analyzed.story();
        Findings findings = analyzed.findings();
        Map<String, String> cast = names.in(story.id(), findings);
        Map<String, Span> times = new HashMap<>();
        for (TimeExpression time : findings.of(Layer.TIMES)) {
            times.put(time.id(), time.span());
        }
        for (Event event : findings.of(Layer.EVENTS)) {
            String sentence = event.span().of(story.text());
            onItem.accept(new Item(Ids.of(story.id(), event.id()), event.date(), event.basis(), event.status(),
                    event.label().isBlank() ? shortened(sentence) : event.label(), sentence, dating(event, times.get(event.time())),
                    Names.all(event.participants(), cast), Names.one(event.place(), cast), event.why(),
                    findings.review(Layer.EVENTS.id(), event.id()), event.confidence(), source));
        }
    }

    private static @Nullable Span dating(Event event, @Nullable Span time) {
        if (time == null || !event.span().contains(time)) {
            return null;
        }
        return new Span(time.start() - event.span().start(), time.end() - event.span().start());
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LABEL) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', LABEL - 1);
        return sentence.substring(0, end > LABEL / 2 ? end : sentence.offsetByCodePoints(0, LABEL / 2)).strip() + "…";
    }

    public int storyCount() {
        return sources.size();
    }

    /** The stories that were read, in their order. */
    public List<SourceStory> sources() {
        return List.copyOf(sources);
    }

    /** The cast across the case, or where there is no case that of the stories; the most mentioned first. */
    public List<CastLine> cast() {
        List<CastLine> lines = stories.cast().isEmpty() ? gathered.lines() : new ArrayList<>(stories.cast().stream().map(CastLine::of).toList());
        lines.sort(CastLine.ORDER);
        return lines;
    }

    /** What stands in the stories and in no chronology, a line each. */
    public List<String> leftBehind() {
        List<String> lines = new ArrayList<>();
        if (amounts > 0) {
            lines.add(counted(amounts, "amount") + " stand only in the sentences. The JSON export carries them.");
        }
        notes.forEach((label, n) -> {
            if (n > 0) {
                lines.add(counted(n, "finding") + " of the plugin layer “" + label + "” left out. The JSON export carries them.");
            }
        });
        return lines;
    }

    public static String counted(int n, String thing) {
        return n == 1 ? "1 " + thing : n + " " + thing + "s";
    }
}
