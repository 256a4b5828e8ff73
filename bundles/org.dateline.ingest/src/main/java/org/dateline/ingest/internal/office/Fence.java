package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The system's own fence around a process, which takes the network away from it: on Linux a network namespace of its own with nothing in
 * it. Whether that can be had is tried once.
 */
final class Fence {

    private static final List<String> PLACES = List.of("/usr/bin/unshare", "/bin/unshare");

    /** As anybody, by a user namespace; else as the superuser. */
    private static final List<List<String>> WAYS = List.of(List.of("-r", "-n", "--"), List.of("-n", "--"));

    private Fence() {}

    /** What to put before a command so that it has no network; empty where the system cannot. */
    static List<String> find() {
        for (String place : PLACES) {
            if (Files.isExecutable(Path.of(place))) {
                for (List<String> way : WAYS) {
                    List<String> words = new ArrayList<>(List.of(place));
                    words.addAll(way);
                    if (works(words)) {
                        return List.copyOf(words);
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean works(List<String> words) {
        List<String> trial = new ArrayList<>(words);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
