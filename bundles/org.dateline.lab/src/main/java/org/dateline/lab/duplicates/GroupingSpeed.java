package org.dateline.lab.duplicates;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.api.story.StoryId;
import org.dateline.extract.internal.duplicates.TextGrouper;
import org.dateline.ingest.internal.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * What grouping costs against reading the same stories, which are made here: {@code GroupingSpeed [COUNT]}. Processor time of one
 * thread, both in one run. Also says how many of the pairs that were made as versions are found, and how many others are.
 */
public final class GroupingSpeed {

    private static final int USUAL = 100_000;
    private static final int ROUND = 1000;

    private final MadeStories made = new MadeStories(7);
    private final TextReader reader = new TextReader();
    private final TextGrouper grouper = new TextGrouper();
    private final List<Print> prints = new ArrayList<>();
    private long reading;
    private long printing;
    private long characters;

    private GroupingSpeed() {
    }

    public static void main(String[] args) throws Exception {
        new GroupingSpeed().measure(args.length == 0 ? USUAL : Integer.parseInt(args[0]));
    }

    private void measure(int count) throws Exception {
        for (int from = 0; from < Math.min(count, 5 * ROUND); from += ROUND) {
            read(from, Math.min(count, from + ROUND));
        }
        prints.clear();
        reading = 0;
        printing = 0;
        characters = 0;
        for (int from = 0; from < count; from += ROUND) {
            read(from, Math.min(count, from + ROUND));
        }
        Map<StoryId, Integer> numbers = new HashMap<>();
        prints.forEach(each -> numbers.put(each.story(), numbers.size()));
        int[] parent = new int[count];
        java.util.Arrays.setAll(parent, i -> i);
        long start = cpu();
        grouper.group(prints, each -> parent[root(parent, numbers.get(each.one()))] = root(parent, numbers.get(each.other())),
                TaskContext.silent());
        long grouping = cpu() - start;
        print(count, grouping);
        quality(count, parent);
    }

    private void print(int count, long grouping) {
        System.out.printf(Locale.ROOT, "%,d stories, %,d characters%n", count, characters);
        System.out.printf(Locale.ROOT, "reading   %8.2f s%nprints    %8.2f s%ngrouping  %8.2f s%n", reading / 1e9, printing / 1e9, grouping / 1e9);
        System.out.printf(Locale.ROOT, "prints and grouping : reading = %.2f%n", (printing + grouping) / (double) reading);
    }

    private void read(int from, int to) throws Exception {
        List<byte[]> texts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            texts.add(made.text(i).getBytes(StandardCharsets.UTF_8));
        }
        List<Story> stories = new ArrayList<>();
        long start = cpu();
        for (int i = 0; i < texts.size(); i++) {
            String id = String.format(Locale.ROOT, "%016d", from + i);
            reader.read(new Bytes(id, texts.get(i)), sink(id, stories), TaskContext.silent());
        }
        long middle = cpu();
        for (Story each : stories) {
            prints.add(new Print(each.id(), grouper.print(each)));
        }
        printing += cpu() - middle;
        reading += middle - start;
        stories.forEach(each -> characters += each.text().length());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int root(int[] parent, int story) {
        int root = story;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /** Over pairs of a version with its original, and over pairs of two stories put together. */
    private void quality(int count, int[] parent) {
        int versions = 0;
        int found = 0;
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int original = made.original(i);
            if (original != i) {
                versions++;
                found += root(parent, i) == root(parent, original) ? 1 : 0;
            }
            groups.computeIfAbsent(root(parent, i), r -> new HashSet<>()).add(original);
        }
        long mixed = groups.values().stream().filter(each -> each.size() > 1).count();
        System.out.printf(Locale.ROOT, "versions put with their original: %,d of %,d (%.4f); groups that mix two texts: %,d%n", found, versions,
                found / (double) Math.max(1, versions), mixed);
    }

    private static StorySink sink(String id, List<Story> stories) {
        return new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                stories.add(draft.toStory(new SourceId(id), id));
            }

            @Override
            public void source(String name, @Nullable String declaredType, byte[] content) {
                throw new IllegalStateException("A text has no source inside");
            }
        };
    }

    /** A text file in memory. */
    private record Bytes(String name, byte[] content) implements org.dateline.api.ingest.Source {

        @Override
        public SourceId id() {
            return new SourceId(name);
        }

        @Override
        public SourceHead head() {
            return new SourceHead(name + ".txt", null, java.util.Arrays.copyOf(content, Math.min(content.length, SourceHead.SIZE)));
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public java.io.InputStream open() {
            return new java.io.ByteArrayInputStream(content);
        }

        @Override
        public @Nullable Path file() {
            return null;
        }
    }
}
