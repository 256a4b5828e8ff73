package org.dateline.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The worker's own folder, where it finds its copies and where parsers put what they cannot hold in memory. */
final class Scratch {

    private Scratch() {}

    /** Empties the folder. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What is still open goes with the process.
        }
    }

    /** Takes the folder away. */
    static void leave(Path folder) {
        clear(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // As above.
        }
    }
}
