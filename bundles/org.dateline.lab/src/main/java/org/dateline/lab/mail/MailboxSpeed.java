package org.dateline.lab.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.mail.MailReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a large mailbox, made here and deleted afterwards, against a plain copy of the same bytes: {@code mailbox-speed MEGABYTES}.
 * For the question whether memory grows, start it with {@code JAVA_OPTS=-Xmx512m}.
 */
public final class MailboxSpeed {

    private final Path file;
    private long stories;
    private long sources;
    private long characters;

    private MailboxSpeed(Path file) {
        this.file = file;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("Usage: mailbox-speed MEGABYTES   (2000 for a mailbox of 2 GB; as much room is needed twice)");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("mailbox");
        Path file = folder.resolve("large.mbox");
        Path copy = folder.resolve("copy.mbox");
        try {
            int messages = MailboxMaker.write(file, Long.parseLong(args[0]) * 1_000_000);
            new MailboxSpeed(file).measure(messages, copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void measure(int messages, Path copy) throws Exception {
        long size = Files.size(file);
        copy(copy);
        long[] copying = {System.nanoTime(), cpu()};
        copy(copy);
        long[] reading = {System.nanoTime(), cpu()};
        new MailReader().read(new Box(file, size), new Counter(), TaskContext.silent());
        long[] end = {System.nanoTime(), cpu()};
        System.out.printf(Locale.ROOT, "%,d bytes, %,d messages: %,d stories of %,d characters, %,d files inside%n", size, messages, stories, characters, sources);
        print("copy", size, reading[0] - copying[0], reading[1] - copying[1]);
        print("read", size, end[0] - reading[0], end[1] - reading[1]);
        System.out.printf(Locale.ROOT, "read : copy = %.1f by the clock, %.1f in processor time%n", (end[0] - reading[0]) / (double) (reading[0] - copying[0]),
                (end[1] - reading[1]) / (double) (reading[1] - copying[1]));
        System.out.printf(Locale.ROOT, "most heap allowed %,d MB, at most used %,d MB%n", Runtime.getRuntime().maxMemory() / 1_000_000, peak() / 1_000_000);
    }

    private static void print(String what, long size, long nanos, long cpu) {
        System.out.printf(Locale.ROOT, "%s  %6.1f MB/s by the clock, %6.1f MB/s of processor time%n", what, size * 1e3 / nanos, size * 1e3 / cpu);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getCollectionUsage() != null && pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private void copy(Path target) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        }
    }

    private final class Counter implements StorySink {
        @Override
        public void story(StoryDraft draft) {
            stories++;
            characters += draft.textLength();
        }

        @Override
        public void source(String name, @Nullable String declaredType, byte[] content) {
            sources++;
        }
    }

    private record Box(Path file, long size) implements Source {
        @Override
        public SourceId id() {
            return new SourceId("0123456789abcdef");
        }

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public SourceHead head() {
            try (InputStream in = open()) {
                return new SourceHead(name(), null, Arrays.copyOf(in.readNBytes(SourceHead.SIZE), SourceHead.SIZE));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
