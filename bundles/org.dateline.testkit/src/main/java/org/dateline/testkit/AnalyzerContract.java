package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Note;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What every analyzer keeps. Extend it, say how yours is made, which layer it fills, a text in which it finds something, and what
 * it is given before; run it.
 */
public abstract class AnalyzerContract {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int THREADS = 4;

    /** A new analyzer each time. */
    protected abstract Analyzer analyzer();

    /** The layer that it fills. */
    protected abstract Layer<?> layer();

    /** A text in which it finds something. */
    protected abstract String text();

    /** The layers that it requires, for any text: most often what the analyzers before it find. */
    protected Findings given(Story story) {
        return GivenFindings.none();
    }

    /** The text as a story published on 5 March 2031, in English. */
    protected Story story(String text) {
        return new StoryDraft("").language(Found.sure("en", "caller")).published(Found.sure(EdtfDate.of("2031-03-05"), "caller"))
                .verbatim(text).toStory(new SourceId("5a"), "story.txt");
    }

    private List<Finding> find(Analyzer analyzer, String text, TaskContext context) throws PluginException {
        Story story = story(text);
        List<Finding> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        analyzer.analyze(story, given(story), finding -> {
            check(story, finding, ids);
            found.add(finding);
        }, context);
        return found;
    }

    /** As the host does, which refuses such a finding and switches its analyzer off. */
    private void check(Story story, Finding finding, Set<String> ids) {
        assertTrue(layer().type().isInstance(finding), "A " + finding.getClass().getSimpleName() + " is none of the layer " + layer().id());
        assertTrue(finding.span().end() <= story.text().length(), "The finding " + finding + " leaves the text");
        assertTrue(ids.add(finding.id()), "Two findings have the id " + finding.id());
        assertTrue(finding.confidence() >= 0 && finding.confidence() <= 1, "How sure? " + finding);
    }

    private List<Finding> find() throws PluginException {
        return find(analyzer(), text(), TaskContext.silent());
    }

    @Test
    protected void somethingIsFoundInTheText() throws Exception {
        assertFalse(find().isEmpty());
    }

    @Test
    protected void theSameTextGivesTheSameFindings() throws Exception {
        Analyzer one = analyzer();
        List<Finding> first = find(one, text(), TaskContext.silent());
        find(one, "Something else altogether.", TaskContext.silent());
        assertEquals(first, find(one, text(), TaskContext.silent()), "An analyzer keeps nothing from one story to the next");
        assertEquals(first, find());
    }

    @Test
    protected void severalStoriesAtOnceDoNotDisturbEachOther() throws Exception {
        Analyzer shared = analyzer();
        List<Finding> alone = find();
        List<Callable<List<Finding>>> work = new ArrayList<>();
        for (int i = 0; i < THREADS * 8; i++) {
            String text = i % 2 == 0 ? text() : "Something else altogether, " + i + ".";
            work.add(() -> find(shared, text, TaskContext.silent()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Finding>>> all = threads.invokeAll(work);
            for (int i = 0; i < all.size(); i += 2) {
                assertEquals(alone, all.get(i).get());
            }
        }
    }

    @Test
    protected void localeAndZoneOfTheMachineChangeNothing() throws Exception {
        List<Finding> here = find();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(here, find());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    protected void anyTextIsTaken() {
        for (String text : List.of("", " ", "\n\n", "x", "\ud800", "🚧", "\u0000\u0007", "\u202e abc", "“", "\"\"\"\"", "....", "다리 보수",
                "a".repeat(10_000), "“ ".repeat(10_000), "(".repeat(10_000), "1".repeat(10_000), "A. ".repeat(10_000))) {
            assertDoesNotThrow(() -> find(analyzer(), text, TaskContext.silent()));
        }
    }

    @Test
    protected void aLongTextTakesNotMuchLongerThanItsLength() {
        String text = text();
        String longer = (text + "\n\n").repeat(Math.max(1, 300_000 / text.length()));
        Assertions.assertTimeoutPreemptively(LONG, () -> find(analyzer(), longer, TaskContext.silent()));
    }

    @Test
    protected void aCancelledAnalysisReturns() {
        Assertions.assertTimeoutPreemptively(LONG, () -> find(analyzer(), text(), TaskContext.cancelledWhen(() -> true)));
    }

    @Test
    protected void aLayerOfItsOwnIsDescribed() {
        if (layer().type() == Note.class) {
            assertNotNull(analyzer().layer(), "Say what the layer is, so that windows and exports can show it");
            assertEquals(layer().id(), analyzer().layer().id());
            assertFalse(analyzer().layer().label().isBlank());
        } else {
            assertNull(analyzer().layer(), "A built-in layer is described already");
        }
    }
}
