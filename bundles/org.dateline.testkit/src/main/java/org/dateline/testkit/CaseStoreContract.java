package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.Watched;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

/** What every store of cases keeps. Extend it, say how yours is made and where a case may be, run it. */
public abstract class CaseStoreContract extends StoredTimelineContract {

    @Test
    protected void whatIsWatchedIsRememberedUntilItIsForgotten() throws Exception {
        CaseAddress address = newAddress();
        Watched folder = new Watched(Watched.Kind.FOLDER, "/in", true);
        Watched feed = new Watched(Watched.Kind.ADDRESS, "https://example.org/feed", true);
        try (OpenCase open = store().open(address, Mode.CREATE)) {
            open.write(writer -> {
                writer.watched(feed);
                writer.watched(folder);
                writer.watched(folder.turned(false));
            });
        }
        try (OpenCase open = store().open(address, Mode.WRITE)) {
            try (CaseView view = open.view()) {
                assertEquals(List.of(folder.turned(false), feed), view.watched());
            }
            open.write(writer -> writer.unwatched("/in"));
            try (CaseView view = open.view()) {
                assertEquals(List.of(feed), view.watched());
            }
        }
    }

    @Test
    protected void correctionsStayInOrderAndTakeTheirNewState() throws Exception {
        StoryId story = SampleStories.bridge().story().id();
        Anchor anchor = Anchor.of(SampleStories.bridge().story().text(), SampleStories.bridge().findings().of(Layer.EVENTS).get(0).span());
        Correction first = new Correction("k1", "Bo", Instant.parse("2031-03-06T10:15:30.123456Z"), story, "events", anchor,
                Correction.Action.CHANGE, Map.of("date", "2031-05"), Map.of("date", "2031-06"), "She corrected herself",
                Correction.State.DONE);
        Correction second = new Correction("k2", "", Instant.parse("2031-03-06T10:16:00Z"), story, "cast", null, Correction.Action.JOIN,
                Map.of(), Map.of("story", "x", "castName", "Rosa Quill"), "", Correction.State.DONE);
        try (OpenCase open = create()) {
            open.write(writer -> {
                writer.correction(first);
                writer.correction(second);
                writer.lost(story, List.of("k2"));
            });
            open.write(writer -> writer.correction(first.in(Correction.State.UNDONE)));
            try (CaseView view = open.view()) {
                assertEquals(List.of(first.in(Correction.State.UNDONE), second), view.corrections());
                assertEquals(List.of(second), view.lost());
            }
            open.write(writer -> writer.lost(story, List.of()));
            try (CaseView view = open.view()) {
                assertEquals(List.of(), view.lost());
            }
        }
    }

    @Test
    protected void onlyACaseThatIsThereCanBeOpened() {
        CaseAddress nowhere = newAddress();
        assertThrows(CaseException.class, () -> store().open(nowhere, Mode.READ));
        assertThrows(CaseException.class, () -> store().open(nowhere, Mode.WRITE));
    }

    @Test
    protected void aSecondOneToOpenItReadsAndIsToldSo() throws Exception {
        CaseAddress address = newAddress();
        try (OpenCase first = store().open(address, Mode.CREATE)) {
            fill(first);
            assertNull(first.readOnly());
            try (OpenCase second = store().open(address, Mode.WRITE)) {
                assertNotNull(second.readOnly());
                try (CaseView view = second.view()) {
                    assertEquals(3, view.summaries().size());
                }
                assertThrows(CaseException.class, () -> second.write(writer -> put(writer, SampleStories.bridge())));
            }
            first.write(writer -> writer.removeStory(SampleStories.bridge().story().id()));
        }
        try (OpenCase again = store().open(address, Mode.WRITE)) {
            assertNull(again.readOnly(), "Who closes it gives it free");
        }
    }

    @Test
    protected void aCaseOpenedForReadingCannotBeChanged() throws Exception {
        CaseAddress address = newAddress();
        try (OpenCase open = store().open(address, Mode.CREATE)) {
            fill(open);
        }
        try (OpenCase open = store().open(address, Mode.READ); CaseView view = open.view()) {
            assertNotNull(open.readOnly());
            assertEquals(3, view.summaries().size());
            assertThrows(CaseException.class, () -> open.write(writer -> put(writer, SampleStories.bridge())));
        }
    }

    @Test
    protected void aSoundCaseHasNothingWrong() throws Exception {
        try (OpenCase open = create()) {
            fill(open);
            assertEquals(List.of(), open.integrity());
        }
    }

    @Test
    protected void aClosedCaseGivesNoViewAndTakesNoWrite() throws Exception {
        OpenCase open = create();
        open.close();
        open.close();
        assertThrows(CaseException.class, open::view);
        assertThrows(CaseException.class, () -> open.write(writer -> put(writer, SampleStories.bridge())));
    }
}
