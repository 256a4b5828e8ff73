package org.dateline.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.GivenFindings;
import org.dateline.testkit.SampleStories;
import org.junit.jupiter.api.Test;

/** Files that are no case, are damaged, or of another version; words that no file expects. */
class CaseFileFaultsTest extends CaseFiles {

    @Test
    void aClosedCaseIsOneFile() throws Exception {
        filled("a.dateline", 3);
        assertEquals(Set.of("a.dateline"), names());
    }

    @Test
    void aFileThatIsNoCaseIsToldAndStaysAsItIs() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.dateline"), "Not a case at all. ".repeat(1000));
        Path other = folder.resolve("other.dateline");
        sql(other, "CREATE TABLE photos(id)");
        byte[] before = Files.readAllBytes(other);
        for (Mode mode : Mode.values()) {
            assertTrue(assertThrows(CaseException.class, () -> open(text, mode)).getMessage().contains("not a case"));
            assertTrue(assertThrows(CaseException.class, () -> open(other, mode)).getMessage().contains("not a case"));
            assertTrue(assertThrows(CaseException.class, () -> open(folder, mode)).getMessage().contains("folder"));
        }
        assertArrayEquals(before, Files.readAllBytes(other));
        assertEquals(Set.of("notes.dateline", "other.dateline"), names());
    }

    @Test
    void anEmptyFileBecomesACaseOnlyWhereOneIsToBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.dateline"));
        assertThrows(CaseException.class, () -> open(file, Mode.WRITE));
        assertThrows(CaseException.class, () -> open(file, Mode.READ));
        try (OpenCase open = open(file, Mode.CREATE)) {
            assertEquals(0, count(open));
        }
    }

    @Test
    void aCaseIsNotMadeInAFolderThatIsNotThere() {
        CaseException e = assertThrows(CaseException.class, () -> open(folder.resolve("no/where.dateline"), Mode.CREATE));
        assertTrue(e.getMessage().contains("is not there"), e.getMessage());
    }

    @Test
    void aFileCutShortIsToldWhenItIsOpened() throws Exception {
        Path file = filled("cut.dateline", 200);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(raw.length() / 2);
        }
        for (Mode mode : Mode.values()) {
            CaseException e = assertThrows(CaseException.class, () -> open(file, mode));
            assertTrue(e.getMessage().contains("damaged"), e.getMessage());
        }
        assertEquals(Set.of("cut.dateline"), names());
    }

    @Test
    void aFileThatIsWholeOnlyWithItsJournalIsOpened() throws Exception {
        Path file = filled("a.dateline", 1);
        Path copy = folder.resolve("b.dateline");
        try (OpenCase open = open(file, Mode.WRITE)) {
            for (int i = 1; i < 40; i++) {
                AnalyzedStory story = CaseProgram.story(i);
                open.write(writer -> writer.story(story.story(), story.findings(), story.findings(), List.of()));
            }
            Files.copy(file, copy);
            Files.copy(folder.resolve("a.dateline-wal"), folder.resolve("b.dateline-wal"));
        }
        putFirstPage(copy, folder.resolve("b.dateline-wal"));
        try (OpenCase open = open(copy, Mode.WRITE)) {
            assertEquals(40, count(open));
            assertEquals(List.of(), open.integrity());
        }
        assertEquals(Set.of("a.dateline", "b.dateline"), names());
    }

    /** As when the disk is full, or the power goes, while the journal is brought into the file: its first page only has arrived. */
    private static void putFirstPage(Path file, Path journal) throws Exception {
        byte[] frames = Files.readAllBytes(journal);
        int page = 4096;
        int last = -1;
        for (int at = 32; at + 24 + page <= frames.length; at += 24 + page) {
            last = java.nio.ByteBuffer.wrap(frames).getInt(at) == 1 ? at + 24 : last;
        }
        assertTrue(last > 0, "the first page was changed");
        long before = Files.size(file);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write(frames, last, page);
        }
        assertEquals(before, Files.size(file));
    }

    @Test
    void damageInTheMiddleIsFoundByTheCheckAndToldWhenRead() throws Exception {
        Path file = filled("hole.dateline", 300);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] page = new byte[4096];
            for (long at = 4096; at < raw.length(); at += page.length) {
                raw.seek(at);
                raw.readFully(page);
                // The pages that describe the tables stay whole, so that the case opens.
                if (!new String(page, StandardCharsets.ISO_8859_1).contains("CREATE ")) {
                    raw.seek(at + 2176);
                    raw.write(new byte[600]);
                }
            }
        }
        try (OpenCase open = open(file, Mode.READ)) {
            assertFalse(open.integrity().isEmpty());
            try (CaseView view = open.view()) {
                CaseFault fault = assertThrows(CaseFault.class, () -> view.stories().forEachRemaining(story -> story.story().text()));
                assertTrue(fault.getMessage().contains("damaged"), fault.getMessage());
            }
        }
    }

    @Test
    void oneDamagedStoryIsNamedByTheCheck() throws Exception {
        Path file = filled("one.dateline", 3);
        sql(file, "UPDATE story SET text = text || ' more' WHERE n = 2");
        sql(file, "UPDATE story SET facts = x'00' WHERE n = 3");
        try (OpenCase open = open(file, Mode.READ)) {
            List<String> wrong = open.integrity();
            assertEquals(2, wrong.size(), wrong.toString());
            assertTrue(wrong.get(0).contains("00000001ffffffff") && wrong.get(1).contains("cannot be read"), wrong.toString());
        }
    }

    @Test
    void aCaseOfANewerVersionIsLeftAlone() throws Exception {
        Path file = filled("newer.dateline", 1);
        sql(file, "PRAGMA user_version=" + (Schema.VERSION + 1));
        byte[] before = Files.readAllBytes(file);
        CaseException e = assertThrows(CaseException.class, () -> open(file, Mode.WRITE));
        assertTrue(e.getMessage().contains("newer"), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anOlderCaseIsBroughtUpToDateOnACopyAndKeptBesideIt() throws Exception {
        Path file = filled("old.dateline", 2);
        FileCaseStore next = new FileCaseStore(Schema.VERSION + 1,
                List.of(new Migration(Schema.VERSION, List.of("ALTER TABLE story ADD COLUMN desk TEXT", "UPDATE story SET desk = 'metro'"))));
        assertThrows(CaseException.class, () -> next.open(CaseAddress.of(file), Mode.READ));
        try (OpenCase open = next.open(CaseAddress.of(file), Mode.WRITE)) {
            assertEquals(2, count(open));
        }
        assertEquals(Set.of("old.dateline", "old.format-2.dateline"), names());
        assertThrows(CaseException.class, () -> open(file, Mode.WRITE), "It is of the next format now");
        try (OpenCase open = open(folder.resolve("old.format-2.dateline"), Mode.WRITE)) {
            assertEquals(2, count(open));
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheCaseAsItWas() throws Exception {
        Path file = filled("old.dateline", 2);
        FileCaseStore next = new FileCaseStore(Schema.VERSION + 1, List.of(new Migration(Schema.VERSION, List.of("DROP TABLE nothing"))));
        assertThrows(CaseException.class, () -> next.open(CaseAddress.of(file), Mode.WRITE));
        try (OpenCase open = open(file, Mode.WRITE)) {
            assertEquals(2, count(open));
            assertNull(open.readOnly());
        }
    }

    @Test
    void theTitleIsTheNameOfTheFile() throws Exception {
        try (OpenCase open = open(filled("Harbour fire.dateline", 0), Mode.READ); CaseView view = open.view()) {
            assertEquals("Harbour fire", view.title());
        }
    }

    @Test
    void textThatUtf8CannotCarryComesBackAsItWas() throws Exception {
        for (String text : List.of("half \ud800 a character", "end \ud83d", "nul \u0000 inside", "\ufdd0\uffff")) {
            AnalyzedStory story = new AnalyzedStory(new StoryDraft("").verbatim(text).toStory(new SourceId("ab"), "x"), GivenFindings.none(),
                    List.of());
            try (OpenCase open = open(folder.resolve("odd.dateline"), Mode.CREATE)) {
                open.write(writer -> writer.story(story.story(), story.findings(), story.findings(), List.of()));
                try (CaseView view = open.view()) {
                    AnalyzedStory back = view.story(story.story().id());
                    assertNotNull(back);
                    assertEquals(text, back.story().text());
                }
                assertEquals(List.of(), open.integrity());
            }
        }
    }

    @Test
    void wordsOfAQueryAreNeverReadAsACommand() throws Exception {
        try (OpenCase open = open(folder.resolve("q.dateline"), Mode.CREATE)) {
            open.write(writer -> {
                AnalyzedStory story = SampleStories.bridge();
                writer.story(story.story(), story.findings(), story.findings(), List.of());
            });
            try (CaseView view = open.view()) {
                for (String query : List.of("bridge NOT", "text:bridge", "bridge*", "NEAR(bridge", "\"bridge", "bridge\"", "-bridge", "(bridge")) {
                    view.search(query, 5);
                }
                assertEquals(1, view.search("bri*", 5).size());
                assertEquals(1, view.search("\"alder street", 5).size());
                assertEquals(0, view.search("bridge '; DROP TABLE story", 5).size());
            }
        }
    }
}
