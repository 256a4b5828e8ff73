package org.dateline.lab.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.office.DocumentReader;
import org.dateline.lab.ingest.GivenBytes;
import org.jspecify.annotations.Nullable;

/**
 * Documents read by the workers, isolated, against Tika called in this process over the same files: {@code WorkerSpeed PRODUCT TIKA-JARS
 * FOLDER [ROUNDS]}. TIKA-JARS is what the Maven profile {@code tika} fills. After a round of warming, both read every file in turn, and
 * the sums over all rounds are compared, by kind and in all. What either refuses counts with the time it took.
 */
public final class WorkerSpeed {

    private static final int DEEPEST = 8;

    private WorkerSpeed() {
    }

    /** Nanoseconds and characters of both, for one kind. */
    private static final class Sums {
        private int files;
        private long isolated;
        private long inProcess;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            System.err.println("Usage: WorkerSpeed PRODUCT-FOLDER TIKA-JARS FOLDER [ROUNDS]");
            System.exit(2);
        }
        System.setProperty("dateline.home", args[0]);
        DocumentReader reader = new DocumentReader();
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        try (TikaInProcess tika = new TikaInProcess(Path.of(args[0]).resolve("worker"), Path.of(args[1]))) {
            List<GivenFile> files = files(reader, Path.of(args[2]));
            Map<String, Sums> byKind = new TreeMap<>();
            for (int round = 0; round <= rounds; round++) {
                for (GivenFile file : files) {
                    measure(reader, tika, file, round == 0 ? new Sums() : byKind.computeIfAbsent(file.head().ending(), kind -> new Sums()));
                }
            }
            print(byKind, rounds);
        }
        System.exit(0);
    }

    private static List<GivenFile> files(DocumentReader reader, Path folder) throws IOException {
        List<GivenFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                GivenFile given = GivenFile.of(file);
                if (given.size() > 0 && reader.probe(given.head()) == Match.YES) {
                    files.add(given);
                }
            }
        }
        return files;
    }

    private static void measure(DocumentReader reader, TikaInProcess tika, GivenFile file, Sums sums) throws IOException, ReflectiveOperationException {
        long start = System.nanoTime();
        read(reader, file, 0);
        long between = System.nanoTime();
        tika.read(file.file());
        sums.files++;
        sums.isolated += between - start;
        sums.inProcess += System.nanoTime() - between;
    }

    /** Reads a source and the files inside it, as the desk does and as Tika does by default. */
    private static void read(DocumentReader reader, Source source, int depth) throws IOException {
        try {
            reader.read(source, new StorySink() {
                @Override
                public void story(StoryDraft draft) {
                    // read is all that is measured
                }

                @Override
                public void source(String name, @Nullable String declaredType, byte[] content) throws IOException {
                    GivenBytes inner = new GivenBytes(name, content);
                    if (depth < DEEPEST && content.length > 0 && reader.probe(inner.head()) == Match.YES) {
                        read(reader, inner, depth + 1);
                    }
                }
            }, TaskContext.silent());
        } catch (PluginException e) {
            // Refused: its time counts.
        }
    }

    private static void print(Map<String, Sums> byKind, int rounds) {
        Sums all = new Sums();
        byKind.forEach((kind, sums) -> {
            print(kind, sums, rounds);
            all.files += sums.files;
            all.isolated += sums.isolated;
            all.inProcess += sums.inProcess;
        });
        print("all", all, rounds);
    }

    private static void print(String kind, Sums sums, int rounds) {
        System.out.printf(Locale.ROOT, "%-6s %4d files   isolated %8.1f ms   Tika in process %8.1f ms   speed %.2f of Tika's%n", kind, sums.files / rounds,
                sums.isolated / 1e6 / rounds, sums.inProcess / 1e6 / rounds, (double) sums.inProcess / sums.isolated);
    }
}
