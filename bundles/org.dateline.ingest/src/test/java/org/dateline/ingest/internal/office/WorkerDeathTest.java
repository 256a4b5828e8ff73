package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.MemorySource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerDeathTest {

    private final Workers workers = TestWorkers.within(Duration.ofSeconds(4));
    private final DocumentReader reader = new DocumentReader(workers);

    @AfterEach
    void end() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hang    | This PDF could not be read within 4 seconds; it was set aside.",
        "spin    | This PDF could not be read within 4 seconds; it was set aside.",
        "memory  | This PDF needs more memory than a reader may use; it was set aside.",
        "stack   | This PDF is nested too deeply to be read; it was set aside.",
        "exit    | This PDF made its reader fail; it was set aside.",
        "throw   | This PDF is damaged and could not be read.",
        "endless | This text is longer than 20 million characters, the most that one story may have."
    })
    void aWorkerThatFailsIsReplacedAndTheNextFileIsRead(String way, String reason) throws Exception {
        assertEquals(reason, assertThrows(PluginException.class, () -> TestWorkers.bad(way).readBy(reader)).getMessage());
        assertTrue(TestWorkers.bad("well").readBy(reader).only().text().contains("dateline-worker"));
    }

    @Test
    void aWorkerIsUsedForManyFiles() throws Exception {
        String first = TestWorkers.bad("where").readBy(reader).only().text();
        assertEquals(first, TestWorkers.bad("where").readBy(reader).only().text());
        assertTrue(first.contains("dateline-worker"), first);
    }

    @Test
    void aWorkerThatIsKilledFromOutsideCostsItsFileAlone() throws Exception {
        Set<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        CompletableFuture<String> reading = CompletableFuture.supplyAsync(() -> {
            try (Workers patient = TestWorkers.within(Duration.ofMinutes(5))) {
                return assertThrows(PluginException.class, () -> TestWorkers.bad("hang").readBy(new DocumentReader(patient))).getMessage();
            }
        });
        Optional<ProcessHandle> worker = Optional.empty();
        while (worker.isEmpty() && !reading.isDone()) {
            worker = ProcessHandle.current().children().filter(child -> !before.contains(child.pid()) && isWorker(child)).findAny();
            Thread.onSpinWait();
        }
        worker.orElseThrow().destroyForcibly();
        assertEquals("This PDF made its reader fail; it was set aside.", reading.get());
        assertTrue(TestWorkers.bad("well").readBy(reader).only().text().contains("dateline-worker"));
    }

    /** A child that has become a worker: before, it is a copy of this process or a helper that starts it. */
    private static boolean isWorker(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void aWorkerThatDiedBetweenTwoFilesCostsNone() throws Exception {
        TestWorkers.bad("well").readBy(reader);
        ProcessHandle.current().children().filter(WorkerDeathTest::isWorker).forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
        assertTrue(TestWorkers.bad("well").readBy(reader).only().text().contains("dateline-worker"));
    }

    @Test
    void aWorkerEndsWhenItsDatelineIsGone() throws Exception {
        Path scratch = Files.createTempDirectory("dateline-worker");
        Process process = new ProcessBuilder(TestWorkers.command("64m", false).words(scratch)).directory(scratch.toFile()).start();
        assertEquals(4, process.getInputStream().readNBytes(4)[3]);
        process.getOutputStream().close();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        assertFalse(Files.exists(scratch));
    }

    @Test
    void aWorkerToWhomNobodyListensLeavesNothingBehind() throws Exception {
        Path scratch = Files.createTempDirectory("dateline-worker");
        Process process = new ProcessBuilder(TestWorkers.command("64m", false).words(scratch)).directory(scratch.toFile()).start();
        Frames frames = new Frames(process.getInputStream(), process.getOutputStream(), Integer.MAX_VALUE);
        frames.hello();
        Path copy = Files.write(scratch.resolve("document"), TestWorkers.bad("endless").content());
        process.getInputStream().close();
        frames.ask(copy, "endless.pdf", "");
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertFalse(Files.exists(scratch));
    }

    @Test
    void aWorkerHasNoWayToTheNetwork() throws Exception {
        try (LoopbackServer server = new LoopbackServer();
                Workers bare = new Workers(TestWorkers.command("64m", false, "-Dtest.port=" + server.port()));
                Workers fenced = new Workers(TestWorkers.command("64m", true, "-Dtest.port=" + server.port()))) {
            assertEquals("socket, no names, no addresses", TestWorkers.bad("network").readBy(new DocumentReader(bare)).only().text());
            if (!fenced.fence().isEmpty()) {
                assertEquals("no socket, no names, no addresses", TestWorkers.bad("network").readBy(new DocumentReader(fenced)).only().text());
            }
            assertEquals(java.util.List.of(), server.requests());
        }
    }

    @Test
    void aCancelledReadingEndsAtOnce() {
        MemorySource source = TestWorkers.bad("hang");
        PluginException stopped = assertThrows(PluginException.class, () -> workers.read(source, "", new StoryAnswer(source, null, TaskContext.silent()), TaskContext.cancelledWhen(() -> true)));
        assertEquals("Reading it was stopped.", stopped.getMessage());
    }

    @Test
    void filesInsideFilesAreReadWhileTheirOuterOnesWait() throws Exception {
        byte[] nested = Documents.docx("The innermost.");
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"x/package\" Target=\"embeddings/inner.docx\"/></Relationships>";
        for (int depth = 0; depth < 2 * Runtime.getRuntime().availableProcessors(); depth++) {
            Path file = Files.createTempFile("nested", ".docx");
            Files.write(file, Documents.docx("Outer."));
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Files.createDirectories(zip.getPath("word/_rels"));
                Files.createDirectories(zip.getPath("word/embeddings"));
                Files.writeString(zip.getPath("word/_rels/document.xml.rels"), relations);
                Files.write(zip.getPath("word/embeddings/inner.docx"), nested);
            }
            nested = Files.readAllBytes(file);
            Files.delete(file);
        }
        byte[] outermost = nested;
        assertEquals("The innermost.", assertTimeoutPreemptively(Duration.ofMinutes(3), () -> innermost(outermost)));
    }

    private String innermost(byte[] content) throws IOException, PluginException {
        StringBuilder text = new StringBuilder();
        reader.read(new MemorySource("nested.docx", null, content), new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                text.replace(0, text.length(), draft.toStory(new SourceId("0123456789abcdef"), "nested").text());
            }

            @Override
            public void source(String name, @Nullable String type, byte[] bytes) throws IOException {
                try {
                    text.replace(0, text.length(), innermost(bytes));
                } catch (PluginException e) {
                    throw new IOException(e);
                }
            }
        }, TaskContext.silent());
        return text.toString();
    }
}
