package org.dateline.worker.ocr;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.worker.Refusal;

/**
 * A program outside that is given a picture: no shell, nothing of this process's surroundings but the path, a folder of its own, so much
 * time, so large an answer. When it is ended its children are too.
 */
final class Program {

    private static final long LONGEST_ANSWER = 32L << 20;
    private static final int LOOK_MILLIS = 50;

    private Program() {}

    /** Runs it to its end and gives what it printed. */
    static String run(List<String> words, long seconds) throws IOException, InterruptedException, Refusal {
        Path folder = Files.createTempDirectory("program");
        Path answer = folder.resolve("answer");
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        surround(builder.environment(), folder);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            await(process, answer, seconds);
            if (process.exitValue() != 0) {
                throw new Refusal(Refusal.RECOGNISER_FAILED, "exit code " + process.exitValue());
            }
            try (InputStream in = Files.newInputStream(answer)) {
                return new String(in.readNBytes((int) LONGEST_ANSWER), StandardCharsets.UTF_8);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void await(Process process, Path answer, long seconds) throws IOException, InterruptedException, Refusal {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end) {
                throw new Refusal(Refusal.RECOGNISER_LATE, "");
            } else if (Files.size(answer) > LONGEST_ANSWER) {
                throw new Refusal(Refusal.RECOGNISER_FAILED, "endless answer");
            }
        }
    }

    private static void surround(Map<String, String> environment, Path folder) {
        Map<String, String> before = Map.copyOf(environment);
        environment.clear();
        for (String kept : List.of("PATH", "SystemRoot", "TESSDATA_PREFIX")) {
            if (before.containsKey(kept)) {
                environment.put(kept, before.get(kept));
            }
        }
        environment.putAll(Map.of("TMPDIR", folder.toString(), "LC_ALL", "C", "OMP_THREAD_LIMIT", "1"));
    }

    /** Where the program stands: on the path or in the places where installers put it. */
    static Path find(String name, List<String> places) throws Refusal {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : (path + File.pathSeparator + String.join(File.pathSeparator, places)).split(File.pathSeparator)) {
            for (String file : List.of(name, name + ".exe")) {
                Path program = folder.isEmpty() ? Path.of(file) : Path.of(folder, file);
                if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        throw new Refusal(Refusal.NO_RECOGNISER, "");
    }
}
