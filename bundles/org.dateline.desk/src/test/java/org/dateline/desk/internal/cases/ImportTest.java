package org.dateline.desk.internal.cases;

import static org.dateline.desk.internal.testing.TestDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseChecker;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Report;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestCase;
import org.dateline.desk.internal.testing.TestDesk;
import org.dateline.desk.internal.testing.TestProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path folder;

    private TestCase open(TestProviders providers) throws CaseException {
        return new TestCase(folder.resolve("a.dateline"), providers);
    }

    private static List<String> paths(TestCase open) throws CaseException {
        try (CaseView view = open.session().view()) {
            return view.summaries().stream().map(StorySummary::path).toList();
        }
    }

    @Test
    void whatTheCaseHoldsAlreadyIsPassedOver() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            assertEquals(2, open.add("a.txt", "Ruiz left.", "b.txt", "Okafor came.").stories());
            Report again = open.add("a.txt", "Ruiz left.", "b.txt", "Okafor came.", "c.txt", "More.");
            assertEquals(1, again.stories());
            assertEquals(2, again.known());
            assertEquals(List.of("a.txt", "b.txt", "c.txt"), paths(open));
        }
    }

    @Test
    void theSameBytesUnderAnotherNameAreTheSameStory() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            assertEquals(1, open.add("a.txt", "Ruiz left.", "copy.txt", "Ruiz left.").stories());
            assertEquals(0, open.add("third.txt", "Ruiz left.").stories());
            assertEquals(List.of("a.txt"), paths(open));
        }
    }

    @Test
    void aCancelledImportKeepsWhatCameInAndGoesOnLater() throws CaseException {
        AtomicInteger analyzed = new AtomicInteger();
        TestProviders providers = SimpleProviders.basics().analyzer("counter", "sentences", List.of(),
                (story, given, out, context) -> analyzed.incrementAndGet());
        StringBuilder box = new StringBuilder("Story 0");
        for (int i = 1; i < 300; i++) {
            box.append('\f').append("Story ").append(i);
        }
        try (TestCase open = open(providers)) {
            TaskContext stopping = TaskContext.cancelledWhen(() -> analyzed.get() >= 100);
            Report first = open.session().importAll(List.of(text("box.txt", box.toString())), AnalysisOptions.USUAL, stopping);
            assertTrue(first.cancelled());
            assertTrue(first.stories() < 300);
            Report second = open.add("box.txt", box.toString());
            assertEquals(300, first.stories() + second.stories());
            assertEquals(300, paths(open).stream().distinct().count());
            assertEquals(1, open.add("box.txt", box.toString()).known());
        }
    }

    @Test
    void inputsSetAsideAreKeptWithTheirReason() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            Report report = open.add("a.txt", "", "b.txt", "Ruiz left.");
            assertEquals(1, report.setAside().size());
            try (CaseView view = open.session().view()) {
                assertEquals("It is empty.", view.setAside().get(0).reason());
            }
        }
    }

    @Test
    void everyChangeIsAnnouncedAfterItIsStored() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            open.add("a.txt", "Ruiz left.");
            assertEquals(1, open.deltas().get(0).stories().size());
            assertTrue(open.deltas().get(open.deltas().size() - 1).castChanged());
        }
    }

    @Test
    void aCaseOpenedTwiceIsReadOnlyAndSaysSo() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            open.add("a.txt", "Ruiz left.");
            try (CaseSession second = open.engine().open(CaseAddress.of(folder.resolve("a.dateline")), CaseStore.Mode.WRITE);
                    CaseView view = second.view()) {
                String why = second.readOnly();
                assertNotNull(why);
                assertEquals(1, view.summaries().size());
                assertEquals(why, assertThrows(CaseException.class, second::undo).getMessage());
            }
        }
    }

    @Test
    void anUnknownKindOfCaseIsRefused() throws CaseException {
        try (TestCase open = open(SimpleProviders.all())) {
            assertEquals("No store is there for cases of the kind cloud.", assertThrows(CaseException.class,
                    () -> open.engine().open(new CaseAddress("cloud", "x"), CaseStore.Mode.READ)).getMessage());
        }
    }

    @Test
    void findingsOfAReplacedAnalyzerAreStaleUntilTheyAreFoundAgain() throws CaseException {
        TestProviders providers = SimpleProviders.all();
        try (TestCase open = open(providers)) {
            open.add("a.txt", "Ruiz left.");
            assertEquals(List.of(), open.session().stale());
            providers.add(Analyzer.class, "better", 5, List.of("analyzer:mentions"), List.of(), () -> (Analyzer) (story, given, out, context) -> { });
            assertEquals(1, open.session().stale().size());
            open.session().analyzeAgain(List.of(), AnalysisOptions.USUAL, TaskContext.silent());
            assertEquals(List.of(), open.session().stale());
            assertEquals(List.of(), open.cast(1));
        }
    }

    @Test
    void checkersSayWhatDisagreesAndOneThatFailsDoesNotKeepTheOthersFromIt() throws CaseException {
        TestProviders providers = SimpleProviders.all();
        CaseChecker bad = (view, out, context) -> {
            throw new IllegalStateException();
        };
        CaseChecker good = (view, out, context) -> out.accept(new Disagreement("good", "They differ.", List.of()));
        providers.add(CaseChecker.class, "bad", 0, List.of("checker:bad"), List.of(), () -> bad);
        providers.add(CaseChecker.class, "good", 0, List.of("checker:good"), List.of(), () -> good);
        try (TestCase open = open(providers)) {
            open.add("a.txt", "Ruiz left.");
            try (CaseView view = open.session().view()) {
                assertEquals(List.of("They differ."), view.disagreements().stream().map(Disagreement::message).toList());
            }
        }
    }

    @Test
    void analyzeGivesWhatImportAndExportGive() throws Exception {
        TestProviders providers = SimpleProviders.all();
        String text = "Ruiz met Okafor.\n“We will rebuild,” said Ruiz.";
        try (TestCase open = open(providers)) {
            open.add("a.txt", text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.engine().export(open.session(), "lines", Map.of(), out, TaskContext.silent());
            TestDesk desk = new TestDesk(providers);
            desk.analyze(text("a.txt", text));
            assertEquals(desk.lines(), out.toString(StandardCharsets.UTF_8).lines().toList());
        }
    }

    @Test
    void aStoppedAnalysisOfAllKeepsTheOldFindings() throws CaseException {
        AtomicBoolean stop = new AtomicBoolean();
        try (TestCase open = open(SimpleProviders.all())) {
            open.add("a.txt", "“We will,” said Ruiz.");
            stop.set(true);
            open.session().analyzeAgain(List.of(), AnalysisOptions.USUAL, TaskContext.cancelledWhen(stop::get));
            assertEquals(List.of("Ruiz"), open.speakers(1));
        }
    }
}
