package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.story.Found;
import org.dateline.desk.internal.testing.TestCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final String TEXT = "Ruiz met Okafor in Lisbon.\n“We will rebuild,” said Ruiz. “Not soon,” said Okafor.";

    @TempDir
    Path folder;

    private TestCase open;

    @BeforeEach
    void aCaseWithOneStory() throws CaseException {
        open = new TestCase(folder.resolve("a.dateline"));
        open.add("a.txt", TEXT);
        assertEquals(List.of("Ruiz", "Okafor", "Lisbon", "We", "Not"), open.cast(1));
        assertEquals(List.of("Ruiz", "Okafor"), open.speakers(1));
    }

    @AfterEach
    void close() throws CaseException {
        open.close();
    }

    private void everywhere(Check check) throws CaseException {
        check.holds();
        open.reopen();
        check.holds();
        open.session().analyzeAgain(List.of(), AnalysisOptions.USUAL, TaskContext.silent());
        check.holds();
    }

    private interface Check {
        void holds() throws CaseException;
    }

    @Test
    void aChangedDateStaysAfterRestartAndReanalysisAndWhatWasFoundStaysBesideIt() throws CaseException {
        open.correct(open.ref(1, Layer.EVENTS, "We will rebuild,"), Action.CHANGE, Map.of("date", "2024-03"));
        everywhere(() -> {
            assertEquals(List.of("2024-03 Ruiz said", "2024-03-04 Okafor said"), open.events(1));
            assertEquals(Review.CHANGED, open.story(1).findings().review("events", open.event(1, 1).id()));
            try (CaseView view = open.session().view()) {
                assertEquals("2024-03-04", view.found(open.story(1).story().id()).of(Layer.EVENTS).get(0).date().toString());
            }
        });
    }

    @Test
    void theDayAPersonGivesTheStoryCountsEverywhereAndIsTakenBack() throws CaseException {
        Found<EdtfDate> read = open.story(1).story().published();
        FindingRef itself = new FindingRef(open.story(1).story().id(), Correction.STORY, Correction.STORY);
        open.correct(itself, Action.CHANGE, Map.of("published", "2023-05-02", "authors", "Ana Ruiz\nBo Lind"));
        everywhere(() -> {
            Found<EdtfDate> published = open.story(1).story().published();
            assertEquals(new Found<>(EdtfDate.of("2023-05-02"), Found.PERSON, 1, read), published);
            assertEquals(List.of("Ana Ruiz", "Bo Lind"), open.story(1).story().authors().value());
            try (CaseView view = open.session().view()) {
                assertEquals("2023-05-02", String.valueOf(view.summaries().get(0).published()));
            }
        });
        open.session().undo();
        everywhere(() -> {
            assertEquals(read, open.story(1).story().published());
            assertEquals(List.of(), open.story(1).story().authors().value());
        });
        open.session().redo();
        assertEquals("2023-05-02", String.valueOf(open.story(1).story().published().value()));
    }

    @Test
    void whatAStoryCannotBeIsRefusedWithTheReason() throws CaseException {
        FindingRef itself = new FindingRef(open.story(1).story().id(), Correction.STORY, Correction.STORY);
        for (Map<String, String> wrong : List.of(Map.of("published", "someday"), Map.of("title", " "), Map.of("colour", "red"), Map.<String, String>of())) {
            assertThrows(CaseException.class, () -> open.correct(itself, Action.CHANGE, wrong), wrong.toString());
        }
        assertThrows(CaseException.class, () -> open.correct(itself, Action.REJECT, Map.of()));
        assertNull(open.session().undoable());
    }

    @Test
    void whatIsReadAgainIsNotStoredTwiceForADayThatWasCorrected() throws CaseException {
        FindingRef itself = new FindingRef(open.story(1).story().id(), Correction.STORY, Correction.STORY);
        open.correct(itself, Action.CHANGE, Map.of("published", "2023-05-02"));
        open.add("a.txt", TEXT);
        try (CaseView view = open.session().view()) {
            assertEquals(1, view.summaries().size());
            assertEquals("2023-05-02", String.valueOf(view.summaries().get(0).published()));
        }
    }

    @Test
    void aSpeakerSetFlowsForwardIntoTheEvent() throws CaseException {
        open.correct(open.ref(1, Layer.QUOTATIONS, "Not soon,"), Action.CHANGE, Map.of("speaker", "ruiz"));
        everywhere(() -> {
            assertEquals(List.of("Ruiz", "Ruiz"), open.speakers(1));
            assertEquals(List.of("2024-03-04 Ruiz said", "2024-03-04 Ruiz said"), open.events(1));
        });
    }

    @Test
    void aNameTakenAwayTakesItsMemberAndSpeakerAway() throws CaseException {
        open.correct(open.ref(1, Layer.MENTIONS, "We"), Action.REJECT, Map.of());
        open.correct(open.ref(1, Layer.CAST, "Okafor"), Action.REJECT, Map.of());
        everywhere(() -> {
            assertEquals(List.of("Ruiz", "Lisbon", "Not"), open.cast(1));
            assertEquals(List.of("Ruiz", "null"), open.speakers(1));
        });
    }

    @Test
    void anAcceptedItemIsMarkedAndNothingElseChanges() throws CaseException {
        List<String> before = open.events(1);
        FindingRef event = open.ref(1, Layer.EVENTS, "Not soon,");
        open.correct(event, Action.ACCEPT, Map.of());
        everywhere(() -> {
            assertEquals(before, open.events(1));
            assertEquals(Review.ACCEPTED, open.story(1).findings().review("events", event.findingId()));
        });
    }

    @Test
    void whatIsAddedStandsOnItsWords() throws CaseException {
        int at = open.story(1).story().text().indexOf("met Okafor");
        FindingRef words = new FindingRef(open.story(1).story().id(), "events", at + "-" + (at + 10));
        open.correct(words, Action.ADD, Map.of("date", "2024-03-03", "label", "They met"));
        everywhere(() -> assertEquals("2024-03-03 They met", open.events(1).get(0)));
        assertEquals(Review.ADDED, open.story(1).findings().review("events", open.event(1, 1).id()));
    }

    @Test
    void twoOfAStoryAreJoinedAndCutApartAgain() throws CaseException {
        open.pair(Action.JOIN, 1, "Ruiz", 1, "Okafor");
        everywhere(() -> {
            assertEquals(List.of("Ruiz", "Lisbon", "We", "Not"), open.cast(1));
            assertEquals(List.of("Ruiz", "Ruiz"), open.speakers(1));
        });
        FindingRef ruiz = open.ref(1, Layer.CAST, "Ruiz");
        open.correct(ruiz, Action.CUT, Map.of("castName", "Okafor"));
        everywhere(() -> assertEquals(List.of("Ruiz", "Okafor"), open.speakers(1)));
    }

    @Test
    void wordsAreCutOutOfAMember() throws CaseException {
        open.pair(Action.JOIN, 1, "We", 1, "Not");
        open.correct(open.ref(1, Layer.CAST, "We"), Action.CUT, Map.of("castName", "Not"));
        assertTrue(open.cast(1).contains("Not"), open.cast(1).toString());
    }

    @Test
    void undoAndRedoGoByStepsAndSurviveARestart() throws CaseException {
        FindingRef event = open.ref(1, Layer.EVENTS, "We will rebuild,");
        open.correct(event, Action.CHANGE, Map.of("date", "2024-03"));
        open.correct(event, Action.CHANGE, Map.of("date", "2023"));
        assertEquals("change of date: We will rebuild,", open.session().undoable().name());
        open.session().undo();
        assertEquals("2024-03", open.event(1, 1).date().toString());
        open.reopen();
        open.session().undo();
        assertEquals("2024-03-04", open.event(1, 1).date().toString());
        assertNull(open.session().undoable());
        assertNull(open.session().undo());
        open.session().redo();
        open.session().redo();
        assertEquals("2023", open.event(1, 1).date().toString());
        assertNull(open.session().redo());
    }

    @Test
    void somethingNewEndsWhatCouldBeDoneAgain() throws CaseException {
        FindingRef event = open.ref(1, Layer.EVENTS, "We will rebuild,");
        open.correct(event, Action.CHANGE, Map.of("date", "2024-03"));
        open.session().undo();
        open.correct(event, Action.ACCEPT, Map.of());
        assertNull(open.session().redoable());
        assertEquals("2024-03-04", open.event(1, 1).date().toString());
    }

    @Test
    void aTakenBackRejectionBringsTheItemBack() throws CaseException {
        open.correct(open.ref(1, Layer.MENTIONS, "Ruiz"), Action.REJECT, Map.of());
        open.session().undo();
        assertEquals(List.of("Ruiz", "Okafor"), open.speakers(1));
    }

    @Test
    void whatCannotBeIsRefusedWithWordsAndNothingChanges() {
        assertEquals("What can be set in events: date, label, status; not colour.", refused(Map.of("colour", "red")));
        assertEquals("Not an EDTF date: yesterday", refused(Map.of("date", "yesterday")));
        assertEquals("The status of an event is happened, said, planned or cancelled, not maybe.", refused(Map.of("status", "maybe")));
        assertEquals("Say what is to change: date, label, status.", refused(Map.of()));
    }

    private String refused(Map<String, String> fields) {
        String message = assertThrows(CaseException.class,
                () -> open.correct(open.ref(1, Layer.EVENTS, "Not soon,"), Action.CHANGE, fields)).getMessage();
        try (CaseView view = open.session().view()) {
            assertEquals(List.of(), view.corrections());
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
        return message;
    }

    @Test
    void aFindingThatIsGoneIsRefused() throws CaseException {
        FindingRef gone = new FindingRef(open.story(1).story().id(), "events", "e99");
        assertTrue(assertThrows(CaseException.class, () -> open.correct(gone, Action.ACCEPT, Map.of())).getMessage()
                .startsWith("There is no e99 in events of"));
    }

    @Test
    void onlyWhatLiesDownstreamIsFoundAgain() throws CaseException {
        int sentences = open.story(1).findings().of(Layer.SENTENCES).size();
        open.correct(open.ref(1, Layer.CAST, "Okafor"), Action.CHANGE, Map.of("name", "Ngozi Okafor"));
        assertEquals(sentences, open.story(1).findings().of(Layer.SENTENCES).size());
        assertEquals(List.of("Ruiz", "Ngozi Okafor"), open.speakers(1));
        assertEquals(Set.of(open.story(1).story().id()), open.lastChanged());
    }
}
