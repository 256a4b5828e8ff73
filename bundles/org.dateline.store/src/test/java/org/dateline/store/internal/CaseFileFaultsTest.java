package org.dateline.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.GivenFindings;
import org.dateline.testkit.SampleStories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a file. */
class CaseFileFaultsTest {

    @TempDir
    Path folder;

    private OpenCase open(Path file, Mode mode) throws CaseException {
        return new FileCaseStore().open(CaseAddress.of(file), mode);
    }

    private Path filled(String name, int stories) throws CaseException {
        Path file = folder.resolve(name);
        try (OpenCase open = open(file, Mode.CREATE)) {
            open.write(writer -> {
                for (int i = 0; i < stories; i++) {
                    AnalyzedStory story = CaseProgram.story(i);
                    writer.story(story.story(), story.findings(), story.findings(), List.of());
                }
            });
        }
        return file;
    }

    private Set<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static void sql(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(OpenCase open) throws CaseException {
        try (CaseView view = open.view()) {
            return view.summaries().size();
        }
    }

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
    void aCaseThatIsTakenAwayWhileOpenTakesNoMoreChangesButCanBeSaved() throws Exception {
        Path file = filled("gone.dateline", 2);
        Path copy = folder.resolve("copy.dateline");
        try (OpenCase open = open(file, Mode.WRITE)) {
            Files.delete(file);
            CaseException e = assertThrows(CaseException.class, () -> open.write(writer -> writer.sourceDone(new SourceId("a"), "a")));
            assertTrue(e.getMessage().contains("no longer there"), e.getMessage());
            assertThrows(CaseException.class, () -> open.saveCopy(copy));
            assertFalse(Files.exists(copy), "A copy of nothing is not taken for a copy");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsReadAndToldSo() throws Exception {
        Path file = filled("locked.dateline", 2);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "A super-user may write anywhere");
            try (OpenCase open = open(file, Mode.WRITE)) {
                assertTrue(String.valueOf(open.readOnly()).contains("cannot be written"));
                assertEquals(2, count(open));
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aCopyIsWholeAndAFailedOneLeavesTheFormerOne() throws Exception {
        Path file = filled("a.dateline", 5);
        Path copy = Files.writeString(folder.resolve("copy.dateline"), "former");
        try (OpenCase open = open(file, Mode.WRITE)) {
            assertThrows(CaseException.class, () -> open.saveCopy(file));
            assertThrows(CaseException.class, () -> open.saveCopy(folder.resolve("no/copy.dateline")));
            open.saveCopy(copy);
        }
        assertEquals(Set.of("a.dateline", "copy.dateline"), names());
        try (OpenCase open = open(copy, Mode.WRITE)) {
            assertEquals(5, count(open));
            assertEquals(List.of(), open.integrity());
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
    void aSecondProgramReadsAndWritesOnceTheFirstIsKilled() throws Exception {
        Path file = filled("shared.dateline", 2);
        Process first = CaseProgram.start("hold", file);
        try {
            assertEquals("null", CaseProgram.says(first).readLine());
            try (OpenCase second = open(file, Mode.WRITE)) {
                assertEquals("Opened by another program", second.readOnly());
                assertEquals(2, count(second));
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (OpenCase second = open(file, Mode.WRITE)) {
            assertNull(second.readOnly());
        }
        assertEquals(Set.of("shared.dateline"), names());
    }

    @Test
    void whatWasAcknowledgedSurvivesKillingTheProgram() throws Exception {
        Path file = folder.resolve("import.dateline");
        Set<String> acknowledged = new HashSet<>();
        Process importing = CaseProgram.start("import", file);
        try (BufferedReader says = CaseProgram.says(importing)) {
            assertEquals("null", says.readLine());
            while (acknowledged.size() < 200) {
                acknowledged.add(says.readLine());
            }
            // Through the handle, which leaves what the program still said to be read.
            importing.toHandle().destroyForcibly();
            says.lines().filter(line -> line.length() == 16).forEach(acknowledged::add);
        }
        try (OpenCase open = open(file, Mode.WRITE); CaseView view = open.view()) {
            List<String> kept = view.summaries().stream().map(StorySummary::id).map(Object::toString).toList();
            assertTrue(kept.containsAll(acknowledged));
            assertEquals(new HashSet<>(kept).size(), kept.size(), "Each is there once");
            assertTrue(kept.size() <= acknowledged.size() + 1, "At most the one that was being written came with them");
            assertEquals(List.of(), open.integrity());
            for (int i = 0; i < kept.size(); i++) {
                SourceId source = CaseProgram.story(i).story().source();
                String path = "s" + i + ".txt";
                open.write(writer -> assertTrue(writer.hasSource(source, path)));
            }
        }
        assertTrue(Files.size(file) > 0);
        assertEquals(Set.of("import.dateline"), names());
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

    @Test
    void aFullDiskIsToldAndWhatWasThereIsSafe() throws Exception {
        Path file = filled("full.dateline", 2);
        CaseLock lock = CaseLock.take(file);
        assertNotNull(lock);
        Db db = Db.open(file, Db.Access.WRITE);
        db.run("PRAGMA max_page_count=" + (db.number("PRAGMA page_count") + 4));
        try (OpenCase open = new CaseFile(CaseAddress.of(file), file, lock, db)) {
            CaseException e = assertThrows(CaseException.class, () -> open.write(writer -> {
                for (int i = 2; i < 200; i++) {
                    AnalyzedStory story = CaseProgram.story(i);
                    writer.story(story.story(), story.findings(), story.findings(), List.of());
                }
            }));
            assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
            assertEquals(2, count(open));
            open.write(writer -> writer.sourceDone(new SourceId("a"), "a"));
            assertEquals(List.of(), open.integrity());
        }
    }

    @Test
    void viewsTakenByManyThreadsSeeWholeChangesWhileOneWrites() throws Exception {
        try (OpenCase open = open(folder.resolve("busy.dateline"), Mode.CREATE)) {
            Callable<Integer> reading = () -> {
                int last = 0;
                while (last < 60) {
                    try (CaseView view = open.view()) {
                        int now = view.summaries().size();
                        assertTrue(now >= last && now % 2 == 0, "Two stories come in one change: " + now);
                        assertEquals(now, view.search("ferry", 1000).size());
                        last = now;
                    }
                }
                return last;
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
                List<Future<Integer>> readers = List.of(threads.submit(reading), threads.submit(reading), threads.submit(reading));
                for (int i = 0; i < 60; i += 2) {
                    AnalyzedStory one = CaseProgram.story(i);
                    AnalyzedStory two = CaseProgram.story(i + 1);
                    open.write(writer -> {
                        writer.story(one.story(), one.findings(), one.findings(), List.of());
                        writer.story(two.story(), two.findings(), two.findings(), List.of());
                    });
                }
                for (Future<Integer> reader : readers) {
                    assertEquals(60, reader.get());
                }
            }
        }
    }

    @Test
    void aCaseThatMayNotBeTouchedIsReadSearchedAndCopied() throws Exception {
        Path file = filled("still.dateline", 3);
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.dateline");
        try (OpenCase open = new CaseFile(CaseAddress.of(file), file, Db.Access.IMMUTABLE, "The folder cannot be written to")) {
            try (CaseView view = open.view()) {
                assertEquals(3, view.search("ferry", 10).size());
                assertEquals(Set.of("still.dateline"), names(), "Nothing stands beside it, not even while it is read");
            }
            assertEquals(List.of(), open.integrity());
            open.saveCopy(copy);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (OpenCase open = open(copy, Mode.READ)) {
            assertEquals(3, count(open));
        }
    }
}
