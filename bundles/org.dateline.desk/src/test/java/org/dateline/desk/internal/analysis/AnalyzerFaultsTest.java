package org.dateline.desk.internal.analysis;

import static org.dateline.desk.internal.testing.TestDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.PluginException;
import org.dateline.api.Span;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.desk.Report;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestDesk;
import org.junit.jupiter.api.Test;

/** What becomes of an analyzer that does what it must not: it is named, switched off, and the rest goes on. */
class AnalyzerFaultsTest {

    private static final Analyzer SENTENCES = (story, given, out, context) -> out.add(new Sentence(new Span(0, story.text().length())));

    private static TestDesk desk(Analyzer bad) {
        return new TestDesk(SimpleProviders.basics().analyzer("good", "sentences", List.of(), SENTENCES)
                .analyzer("bad", "mentions", List.of(), bad), TestDesk.SHORT);
    }

    /** The line of the one story, after what was reported of the run was compared. */
    private static String failsWith(String reason, Analyzer bad) throws Exception {
        TestDesk desk = desk(bad);
        Report report = desk.analyze(text("a.txt", "Ana Ruiz spoke."));
        assertEquals(1, report.stories());
        assertEquals(List.of("bad: bad 1 " + reason + " It was switched off for this run."),
                report.failed().stream().map(problem -> problem.where() + ": " + problem.message()).toList());
        return desk.lines().get(0);
    }

    private static final String STORY = "a.txt [sentences] !mentions: bad 1 ";

    @Test
    void whatItThrowsIsAProblemOfTheStorysLayer() throws Exception {
        assertEquals(STORY + "failed: IllegalStateException, broken.", failsWith("failed: IllegalStateException, broken.",
                (story, given, out, context) -> {
                    throw new IllegalStateException("broken\n\tat somewhere");
                }));
    }

    @Test
    void itsOwnMessageIsPassedOn() throws Exception {
        failsWith("could not do it: The model is missing.", (story, given, out, context) -> {
            throw new PluginException("The model is missing.");
        });
    }

    @Test
    void endlessRecursionIsSurvived() throws Exception {
        failsWith("called itself too deeply.", new Analyzer() {
            @Override
            public void analyze(org.dateline.api.story.Story story, org.dateline.api.analysis.Findings given,
                    org.dateline.api.analysis.FindingSink out, org.dateline.api.TaskContext context) throws PluginException {
                analyze(story, given, out, context);
                out.add(new Mention("m", new Span(0, 1), "X", 1));
            }
        });
    }

    @Test
    void missingMemoryAndMissingClassesAreSurvived() throws Exception {
        failsWith("needed more memory than there is.", (story, given, out, context) -> {
            throw new OutOfMemoryError();
        });
        failsWith("does not fit this version of Dateline: java.lang.NoClassDefFoundError: org/example/Gone.", (story, given, out, context) -> {
            throw new NoClassDefFoundError("org/example/Gone");
        });
    }

    @Test
    void aSpanOutsideTheTextIsRefused() throws Exception {
        failsWith("failed: IllegalArgumentException, m1 reaches to 99 in a text of 15 characters.",
                (story, given, out, context) -> out.add(new Mention("m1", new Span(0, 99), Mention.PERSON, 1)));
    }

    @Test
    void aRefusalThatTheAnalyzerHidesCountsAllTheSame() throws Exception {
        failsWith("failed: IllegalArgumentException, two findings have the id m1.", (story, given, out, context) -> {
            out.add(new Mention("m1", new Span(0, 3), Mention.PERSON, 1));
            try {
                out.add(new Mention("m1", new Span(4, 8), Mention.PERSON, 1));
            } catch (IllegalArgumentException hidden) {
                context.warn("", "");
            }
        });
    }

    @Test
    void aFindingOfAnotherLayerAndAnImpossibleConfidenceAreRefused() throws Exception {
        failsWith("failed: IllegalArgumentException, a Sentence is no finding of the layer mentions.",
                (story, given, out, context) -> out.add(new Sentence(new Span(0, 1))));
        failsWith("failed: IllegalArgumentException, m1 has the confidence 1.5.",
                (story, given, out, context) -> out.add(new Mention("m1", new Span(0, 1), Mention.PERSON, 1.5)));
    }

    @Test
    void aPartOutsideTheTextIsRefusedToo() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("bad", "quotations", List.of(), (story, given, out, context) ->
                out.add(Quotation.builder("q1", Quotation.Kind.DIRECT).fragment(new Span(0, 3)).cue(new Span(50, 60)).build())));
        assertTrue(desk.analyze(text("a.txt", "Ana Ruiz spoke.")).failed().get(0).message().contains("q1 reaches to 60"));
    }

    @Test
    void oneThatKeepsToItsTimeOnlyWhenToldIsSwitchedOff() throws Exception {
        failsWith("took too long for this text.", (story, given, out, context) -> {
            while (!context.cancelled()) {
                Thread.onSpinWait();
            }
            out.add(new Mention("m1", new Span(0, 3), Mention.PERSON, 1));
        });
    }

    @Test
    void oneThatDoesNotStopIsLeftBehindAndTheStoryGoesOn() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        String line = failsWith("took too long, did not stop, and was left behind.", (story, given, out, context) -> {
            boolean ended = false;
            while (!ended) {
                try {
                    never.await();
                    ended = true;
                } catch (InterruptedException ignored) {
                    ended = false;
                }
            }
        });
        assertTrue(line.startsWith("a.txt [sentences]"), line);
        never.countDown();
    }

    @Test
    void itIsNotAskedAgainInTheSameRun() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        TestDesk desk = desk((story, given, out, context) -> {
            asked.incrementAndGet();
            throw new IllegalStateException();
        });
        Report report = desk.analyze(text("a.txt", "One."), text("b.txt", "Two."), text("c.txt", "Three."), text("d.txt", "Four."),
                text("e.txt", "Five."), text("f.txt", "Six."));
        assertEquals(6, report.stories());
        assertTrue(asked.get() <= Runtime.getRuntime().availableProcessors(), "asked " + asked);
        assertTrue(desk.lines().stream().allMatch(line -> line.contains("!mentions: bad 1 failed")), desk.lines().toString());
    }

    @Test
    void whatRequiresAMissingLayerIsNotAsked() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics()
                .analyzer("bad", "mentions", List.of(), (story, given, out, context) -> {
                    throw new IllegalStateException();
                })
                .analyzer("cast", "cast", List.of("mentions"), (story, given, out, context) -> given.of(Layer.MENTIONS)));
        desk.analyze(text("a.txt", "One."));
        assertTrue(desk.lines().get(0).endsWith("!cast: Not looked for: cast requires mentions."), desk.lines().get(0));
    }

    @Test
    void warningsBecomeProblemsOfTheStory() throws Exception {
        TestDesk desk = desk((story, given, out, context) -> context.warn("line 1", "This looks like a table."));
        assertTrue(desk.analyze(text("a.txt", "One.")).failed().isEmpty());
        assertEquals(List.of("a.txt [sentences, mentions] !line 1: This looks like a table."), desk.lines());
    }

    @Test
    void storiesComeOutInTheOrderTheyWentInHoweverLongTheyTake() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("slow", "sentences", List.of(), (story, given, out, context) -> {
            if (story.path().equals("a.txt") && Runtime.getRuntime().availableProcessors() > 1) {
                try {
                    second.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            second.countDown();
        }));
        desk.analyze(text("a.txt", "One."), text("b.txt", "Two."), text("c.txt", "Three."));
        assertEquals(List.of("a.txt [sentences]", "b.txt [sentences]", "c.txt [sentences]"), desk.lines());
        assertFalse(second.getCount() > 0);
    }
}
