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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.story.SourceId;
import org.junit.jupiter.api.Test;

/** Other programs, threads that write and read, and the places a case file may stand in. */
class CaseFilePlacesTest extends CaseFiles {

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
}
