package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.Origin;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.extract.internal.cast.CastAnalyzer;
import org.dateline.extract.internal.names.MentionAnalyzer;
import org.dateline.extract.internal.quotes.QuotationAnalyzer;
import org.dateline.extract.internal.text.SentenceAnalyzer;
import org.dateline.extract.internal.text.TokenAnalyzer;
import org.dateline.extract.internal.times.EnglishTimesAnalyzer;

/** A text taken through the bundle's own analyzers, one after the other, as the engine does. */
final class AnalyzedText implements Findings {

    private static final Map<Layer<?>, Analyzer> ANALYZERS = analyzers();

    final Story story;
    private final Map<String, List<Finding>> layers = new LinkedHashMap<>();

    private AnalyzedText(Story story) {
        this.story = story;
    }

    private static Map<Layer<?>, Analyzer> analyzers() {
        Map<Layer<?>, Analyzer> all = new LinkedHashMap<>();
        all.put(Layer.SENTENCES, new SentenceAnalyzer());
        all.put(Layer.TOKENS, new TokenAnalyzer());
        all.put(Layer.MENTIONS, new MentionAnalyzer());
        all.put(Layer.CAST, new CastAnalyzer());
        all.put(Layer.TIMES, new EnglishTimesAnalyzer());
        all.put(Layer.QUOTATIONS, new QuotationAnalyzer());
        all.put(Layer.EVENTS, new EventAnalyzer());
        return all;
    }

    static AnalyzedText of(String published, String... paragraphs) {
        StoryDraft draft = new StoryDraft("").language(Found.sure("en", "test"));
        if (!published.isEmpty()) {
            draft.published(Found.sure(EdtfDate.of(published), "test"));
        }
        for (String paragraph : paragraphs) {
            boolean caption = paragraph.startsWith("caption: ");
            boolean title = paragraph.startsWith("title: ");
            draft.block(caption ? BlockKind.CAPTION : title ? BlockKind.TITLE : BlockKind.PARAGRAPH,
                    caption ? paragraph.substring(9) : title ? paragraph.substring(7) : paragraph);
        }
        AnalyzedText text = new AnalyzedText(draft.toStory(new SourceId("0123456789abcdef"), "test"));
        ANALYZERS.forEach(text::find);
        return text;
    }

    private void find(Layer<?> layer, Analyzer analyzer) {
        List<Finding> found = new ArrayList<>();
        try {
            analyzer.analyze(story, this, found::add, TaskContext.silent());
        } catch (PluginException e) {
            throw new AssertionError(e);
        }
        found.sort(Comparator.comparing(Finding::span));
        layers.put(layer.id(), found);
    }

    List<Event> events() {
        return of(Layer.EVENTS);
    }

    /** Each event as {@code date basis status}. */
    List<String> dates() {
        return events().stream().map(e -> e.date() + " " + e.basis().id() + " " + e.status().id()).toList();
    }

    List<String> names(Event event) {
        return event.participants().stream().map(id -> of(Layer.CAST).stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow().name()).toList();
    }

    @Override
    public <T extends Finding> List<T> of(Layer<T> layer) {
        return layers.getOrDefault(layer.id(), List.of()).stream().map(layer.type()::cast).toList();
    }

    @Override
    public Set<String> layers() {
        return layers.keySet();
    }

    @Override
    public Origin origin(String layerId) {
        return new Origin("test", "1");
    }

    @Override
    public Review review(String layerId, String findingId) {
        return Review.FOUND;
    }
}
