package org.dateline.lab.duplicates;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Providers;
import org.dateline.api.desk.Report;
import org.dateline.desk.internal.DeskEngine;
import org.dateline.desk.internal.Limits;
import org.dateline.launcher.components.ClassPathProviders;
import org.dateline.launcher.components.ComponentIndex;

/**
 * An import of many text files, which are made here, in its parts: {@code ImportSpeed PRODUCT-FOLDER [COUNT]}. Processor time of the
 * whole program: once read with no analyzer left, once analyzed and thrown away, once brought into a case, once brought in again.
 * What one does more than the other is analysis, or the disk with joining, grouping and checking. Also what the heap held after the last collection.
 */
public final class ImportSpeed {

    private static final int USUAL = 20_000;

    private ImportSpeed() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("Usage: ImportSpeed PRODUCT-FOLDER [COUNT]");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("dateline-import");
        try {
            measure(Path.of(args[0]), folder, args.length < 2 ? USUAL : Integer.parseInt(args[1]));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private static void measure(Path product, Path folder, int count) throws Exception {
        MadeStories made = new MadeStories(11);
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < count; i++) {
            Files.writeString(in.resolve("story" + i + ".txt"), made.text(i));
        }
        Providers all = new ClassPathProviders(ComponentIndex.read(product.resolve("components.index")));
        List<Input> inputs = List.of(Input.of(in, "in"));
        DeskEngine reading = new DeskEngine(new WithoutAnalyzers(all), null, Limits.USUAL);
        DeskEngine whole = new DeskEngine(all, null, Limits.USUAL);
        double read = time("reading", () -> reading.analyze(inputs, AnalysisOptions.USUAL, "json", OutputStream.nullOutputStream(),
                TaskContext.silent()));
        double analyzed = time("reading, analysis", () -> whole.analyze(inputs, AnalysisOptions.USUAL, "json",
                OutputStream.nullOutputStream(), TaskContext.silent()));
        Path file = folder.resolve("made.dateline");
        double imported = time("import", () -> bringIn(whole, file, inputs));
        double again = time("import again", () -> bringIn(whole, file, inputs));
        System.out.printf(Locale.ROOT, "%,d stories; reading %.0f %%, analysis %.0f %%, disk with joining, grouping, checking %.0f %% of the import;"
                + " again: %.0f %%%n", count, 100 * read / imported, 100 * (analyzed - read) / imported, 100 * (imported - analyzed) / imported,
                100 * again / imported);
        System.out.printf(Locale.ROOT, "case %d MB%n", Files.size(file) / 1_000_000);
    }

    private static Report bringIn(DeskEngine desk, Path file, List<Input> inputs) throws Exception {
        try (CaseSession session = desk.open(CaseAddress.of(file), CaseStore.Mode.CREATE)) {
            return session.importAll(inputs, AnalysisOptions.USUAL, TaskContext.silent());
        }
    }

    @FunctionalInterface
    private interface Work {
        Report run() throws Exception;
    }

    private static double time(String name, Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(each -> each.getType() == MemoryType.HEAP).toList();
        long start = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Report report = work.run();
        double seconds = (system.getProcessCpuTime() - start) / 1e9;
        long held = heap.stream().mapToLong(each -> each.getCollectionUsage() == null ? 0 : each.getCollectionUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%-18s %8.1f s of processor time, %8.1f s; %,d stories, %,d set aside; held after the last collection %d MB%n", name, seconds,
                (System.nanoTime() - wall) / 1e9, report.stories(), report.setAside().size(), held / 1_000_000);
        return seconds;
    }
}
