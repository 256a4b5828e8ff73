package org.dateline.desk.internal.analysis;

import static org.dateline.desk.internal.testing.TestDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.LanguageFinder;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Report;
import org.dateline.api.story.Found;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestDesk;
import org.dateline.desk.internal.testing.TestProviders;
import org.junit.jupiter.api.Test;

class LayerOrderTest {

    private static final Analyzer NOTHING = (story, given, out, context) -> { };

    @Test
    void eachIsAskedAfterWhatItRequires() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("a", "sentences", List.of("org.example.pages"), NOTHING)
                .analyzer("b", "events", List.of("cast", "sentences"), NOTHING).analyzer("c", "cast", List.of("sentences"), NOTHING)
                .analyzer("d", "org.example.pages", List.of(), NOTHING));
        desk.analyze(text("x", "One."));
        assertEquals(List.of("x [org.example.pages, sentences, cast, events]"), desk.lines());
    }

    @Test
    void aCircleIsNamedAndTheOthersGoOn() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("a", "cast", List.of("events"), NOTHING)
                .analyzer("b", "events", List.of("cast"), NOTHING).analyzer("c", "sentences", List.of(), NOTHING));
        Report report = desk.analyze(text("x", "One."));
        assertTrue(desk.lines().get(0).startsWith("x [sentences]"));
        assertEquals(List.of("a", "b"), report.failed().stream().map(problem -> problem.where()).toList());
        assertTrue(report.failed().get(0).message().contains("waits in a circle: a finds cast and requires events; b finds events and requires cast."),
                report.failed().toString());
    }

    @Test
    void aLayerThatNobodyFindsIsNamed() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("a", "events", List.of("weather"), NOTHING));
        assertTrue(desk.analyze(text("x", "One.")).failed().get(0).message()
                .startsWith("a 1 requires the layer weather, and no provider finds it."));
    }

    @Test
    void theLanguageIsFoundBeforeTheAnalyzersAreChosen() throws Exception {
        TestProviders providers = languages().add(LanguageFinder.class, "finder", 0, List.of(LanguageFinder.ROLE), List.of(),
                () -> (LanguageFinder) (text, context) -> new Found<>(text.startsWith("Eine") ? "de" : "en", "text", 0.9));
        TestDesk desk = new TestDesk(providers);
        Report report = desk.analyze(text("x", "Eine Geschichte."), text("y", "A story."));
        assertEquals(List.of("x [sentences] !events: Not looked for: general requires times, and nobody finds that in the language de.",
                "y [sentences, times, events]"), desk.lines());
        assertTrue(report.failed().isEmpty());
    }

    @Test
    void withoutALanguageTheGeneralAnalyzersAreAsked() throws Exception {
        TestDesk desk = new TestDesk(languages());
        desk.analyze(text("x", "Hm."));
        assertEquals(List.of("x [sentences] !events: Not looked for: general requires times, and nobody finds that in a text of unknown language."),
                desk.lines());
    }

    private static TestProviders languages() {
        return SimpleProviders.basics().analyzer("english", "times@en", List.of("sentences"), NOTHING)
                .analyzer("sentences", "sentences", List.of(), NOTHING).analyzer("general", "events", List.of("times"), NOTHING);
    }

    @Test
    void aFailingLanguageFinderLeavesTheLanguageUnknown() throws Exception {
        TestProviders providers = SimpleProviders.basics().analyzer("s", "sentences", List.of(), NOTHING).add(LanguageFinder.class,
                "finder", 0, List.of(LanguageFinder.ROLE), List.of(), () -> (LanguageFinder) (text, context) -> {
                    throw new IllegalStateException();
                });
        TestDesk desk = new TestDesk(providers);
        Report report = desk.analyze(text("x", "One."));
        assertEquals(List.of("x [sentences] !language: finder 1 failed: IllegalStateException."), desk.lines());
        assertEquals(1, report.failed().size());
    }

    @Test
    void aProviderThatCannotBeMadeIsNamed() throws Exception {
        TestProviders providers = SimpleProviders.basics().add(Analyzer.class, "broken", 0, List.of("analyzer:times"), List.of(), () -> {
            throw new IllegalStateException();
        });
        assertEquals("broken 1 could not do it: It could not be made. It was switched off for this run.",
                new TestDesk(providers).analyze(text("x", "One.")).failed().get(0).message());
    }

    @Test
    void theRunsChoiceReplacesAnAnalyzer() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("a", "times", List.of(), NOTHING).analyzer("b", "times", List.of(),
                (story, given, out, context) -> context.warn("b", "was asked")));
        AnalysisOptions options = new AnalysisOptions(null, java.util.Map.of("analyzer:times", "b"), 1000);
        desk.analyze(options, TaskContext.silent(), text("x", "One."));
        assertEquals(List.of("x [times] !b: was asked"), desk.lines());
    }
}
