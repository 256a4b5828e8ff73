package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Source;

/** A worker process and the folder that is its own. One reading at a time; {@link #end} from any thread. */
final class Worker {

    /** What a worker knows of its surroundings: where programs stand, and Tesseract's data. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "SystemRoot", "TESSDATA_PREFIX");

    private final Path folder;
    private final Process process;
    private final Frames frames;
    private int files;

    private Worker(Path folder, Process process, int mostCharacters) {
        this.folder = folder;
        this.process = process;
        this.frames = new Frames(process.getInputStream(), process.getOutputStream(), mostCharacters);
    }

    /** Starts one; it is ready after {@link #awaitReady}. */
    static Worker start(WorkerCommand command, List<String> fence, int mostCharacters) throws IOException, PluginException {
        Path folder = Files.createTempDirectory("dateline-worker");
        try {
            List<String> words = new ArrayList<>(fence);
            words.addAll(command.words(folder));
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().retainAll(ENVIRONMENT);
            return new Worker(folder, builder.start(), mostCharacters);
        } catch (IOException | PluginException e) {
            delete(folder);
            throw e;
        }
    }

    void awaitReady() throws IOException {
        frames.hello();
    }

    /** How many files it was asked to read. */
    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Reads a source.
     *
     * @throws IOException where the worker is lost
     */
    Frames.End read(Source source, String languages, Answer answer) throws IOException, PluginException {
        files++;
        Path copy = folder.resolve("document");
        try (InputStream in = source.open()) {
            Files.copy(in, copy);
        }
        frames.ask(copy, source.head().name(), languages);
        return frames.take(answer);
    }

    /** How it ended: the process's exit code; -1 where it still runs. */
    int exitCode() throws InterruptedException {
        return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Ends it, whatever it is doing, and takes its folder away. */
    void end() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    /** Ends the process and those that it started; its reader sees the end of its stream. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger("org.dateline.ingest").log(System.Logger.Level.WARNING, "A worker's folder could not be removed: " + folder, e);
        }
    }
}
