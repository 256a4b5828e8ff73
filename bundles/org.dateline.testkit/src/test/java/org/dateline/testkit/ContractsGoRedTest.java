package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each contract lets a good provider pass and catches a bad one. */
class ContractsGoRedTest {

    private static void red(Executable test) {
        assertThrows(AssertionError.class, test);
    }

    private static AnalyzerContract analyzing(Analyzer analyzer) {
        return new AnalyzerContract() {
            @Override
            protected Analyzer analyzer() {
                return analyzer;
            }

            @Override
            protected Layer<?> layer() {
                return Layer.MENTIONS;
            }

            @Override
            protected String text() {
                return "Rosa Quill spoke.";
            }
        };
    }

    private static final Analyzer FIRST_LETTER = (story, given, out, context) -> {
        if (!story.text().isEmpty()) {
            out.add(new Mention("m1", new Span(0, 1), Mention.PERSON, 1));
        }
    };

    @Test
    void anAnalyzerThatKeepsTheContractPasses() throws Exception {
        AnalyzerContract contract = analyzing(FIRST_LETTER);
        contract.somethingIsFoundInTheText();
        contract.theSameTextGivesTheSameFindings();
        contract.severalStoriesAtOnceDoNotDisturbEachOther();
        contract.localeAndZoneOfTheMachineChangeNothing();
        contract.anyTextIsTaken();
        contract.aLongTextTakesNotMuchLongerThanItsLength();
        contract.aCancelledAnalysisReturns();
        contract.aLayerOfItsOwnIsDescribed();
    }

    @Test
    void anAnalyzerThatLeavesTheTextIsCaught() {
        red(() -> analyzing((story, given, out, context) -> out.add(new Mention("m1", new Span(0, 999), "X", 1))).somethingIsFoundInTheText());
        red(() -> analyzing((story, given, out, context) -> out.add(new Mention("m1", new Span(0, 1), "X", 1))).anyTextIsTaken());
        red(() -> analyzing((story, given, out, context) -> out.add(new Mention("m1", new Span(0, 1), "X", 7))).somethingIsFoundInTheText());
    }

    @Test
    void anAnalyzerWithAMemoryIsCaught() {
        AtomicInteger memory = new AtomicInteger();
        red(() -> analyzing((story, given, out, context) -> out.add(new Mention("m" + memory.incrementAndGet(), new Span(0, 1), "X", 1)))
                .theSameTextGivesTheSameFindings());
    }

    @Test
    void anAnalyzerThatGivesOneIdTwiceIsCaught() {
        red(() -> analyzing((story, given, out, context) -> {
            FIRST_LETTER.analyze(story, given, out, context);
            FIRST_LETTER.analyze(story, given, out, context);
        }).somethingIsFoundInTheText());
    }

    private static StoryReaderContract reading(StoryReader reader) {
        return new StoryReaderContract() {
            @Override
            protected StoryReader reader() {
                return reader;
            }

            @Override
            protected GivenSource sample() {
                return new GivenSource("a.txt", null, "One.".getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @FunctionalInterface
    private interface Reading {
        void read(Source source, StorySink out) throws Exception;
    }

    private static StoryReader reader(Reading reading) {
        return new StoryReader() {
            @Override
            public Match probe(SourceHead head) {
                return Match.MAYBE;
            }

            @Override
            public void read(Source source, StorySink out, TaskContext context) throws IOException {
                try {
                    reading.read(source, out);
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static StoryDraft draft(Source source) throws IOException {
        return new StoryDraft("").block(BlockKind.PARAGRAPH, "Text: " + new String(source.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatKeepsTheContractPasses() throws Exception {
        StoryReaderContract contract = reading(reader((source, out) -> out.story(draft(source))));
        contract.itKnowsItsOwn();
        contract.aProbeTakesAnything();
        contract.somethingComesOutAndStoriesHaveText();
        contract.theSameBytesGiveTheSameStories();
        contract.localeAndZoneOfTheMachineChangeNothing();
        contract.everyStreamIsClosed();
        contract.aSourceCutShortIsReadOrRefusedWithAMessage();
        contract.rubbishIsReadOrRefusedWithAMessage();
        contract.aCancelledReadReturns();
    }

    @Test
    void aReaderThatLeavesAStreamOpenIsCaught() {
        red(() -> reading(reader((source, out) -> source.open().read())).everyStreamIsClosed());
    }

    @Test
    void aReaderThatFallsOverRubbishIsCaught() {
        red(() -> reading(reader((source, out) -> out.story(draft(source).block(BlockKind.PARAGRAPH, "x".repeat(source.bytes()[0])))))
                .rubbishIsReadOrRefusedWithAMessage());
    }

    @Test
    void aReaderThatNamesTwoPartsAlikeIsCaught() {
        red(() -> reading(reader((source, out) -> {
            out.story(draft(source));
            out.story(draft(source));
        })).somethingComesOutAndStoriesHaveText());
        red(() -> reading(reader((source, out) -> { })).somethingComesOutAndStoriesHaveText());
    }

    private static ExporterContract exporting(Exporter exporter) {
        return new ExporterContract() {
            @Override
            protected Exporter exporter() {
                return exporter;
            }
        };
    }

    @Test
    void anExporterThatClosesTheStreamOrKeepsACursorIsCaught() {
        red(() -> exporting((stories, options, out, context) -> {
            out.close();
            return new ExportReport(0, 0, List.of());
        }).theStreamIsTheCallersToClose());
        red(() -> exporting((stories, options, out, context) -> {
            stories.stories();
            return new ExportReport(0, 0, List.of());
        }).aCancelledExportReturns());
    }

    @Test
    void anExporterThatHangsOnTheLocaleIsCaught() {
        Exporter local = (stories, options, out, context) -> {
            out.write(String.format("%,d", 1_000_000).getBytes(StandardCharsets.UTF_8));
            return new ExportReport(0, 0, List.of());
        };
        red(() -> exporting(local).localeAndZoneOfTheMachineChangeNothing());
        assertDoesNotThrow(() -> exporting(local).theSameStoriesGiveTheSameBytes());
    }
}
