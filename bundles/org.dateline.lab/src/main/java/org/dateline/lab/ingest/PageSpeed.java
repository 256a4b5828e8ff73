package org.dateline.lab.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.page.PageReader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reading web pages as stories against jsoup's parse of the same bytes: {@code PageSpeed FOLDER...}, each with pages as {@code .html} or
 * {@code .html.gz}. Both take turns; processor time of the thread counts, so other work on the machine bends little.
 */
public final class PageSpeed {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    private long sum;

    private PageSpeed() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("Usage: PageSpeed FOLDER...");
            System.exit(2);
        }
        List<byte[]> pages = new ArrayList<>();
        for (String folder : args) {
            pages.addAll(pages(Path.of(folder)));
        }
        new PageSpeed().measure(pages);
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(PageSpeed::isPage).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    pages.add(file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes());
                }
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
    }

    private void measure(List<byte[]> pages) throws IOException {
        double[] parse = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = processorTime();
            parse(pages);
            long between = processorTime();
            int stories = read(pages);
            long end = processorTime();
            if (round >= 0) {
                parse[round] = (between - start) / 1e6;
                read[round] = (end - between) / 1e6;
                sum += stories;
            }
        }
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        System.out.printf(Locale.ROOT, "%d pages, %.1f MB, %d read as stories%n", pages.size(), megabytes, sum / ROUNDS);
        System.out.printf(Locale.ROOT, "jsoup's parse %8.0f ms%nstories       %8.0f ms%n", median(parse), median(read));
        System.out.printf(Locale.ROOT, "stories : parse = %.2f%n", median(read) / median(parse));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void parse(List<byte[]> pages) throws IOException {
        for (byte[] page : pages) {
            sum += Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize() < 0 ? 1 : 0;
        }
    }

    private static int read(List<byte[]> pages) throws IOException {
        PageReader reader = new PageReader();
        int[] stories = new int[1];
        StorySink sink = new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                stories[0] += draft.textLength() > 0 ? 1 : 0;
            }

            @Override
            public void source(String name, @Nullable String declaredType, byte[] content) {
                throw new IllegalStateException("A page holds no other source");
            }
        };
        for (byte[] page : pages) {
            try {
                reader.read(new GivenBytes("page.html", page), sink, TaskContext.silent());
            } catch (PluginException noStory) {
                // a page without text: not counted
            }
        }
        return stories[0];
    }
}
