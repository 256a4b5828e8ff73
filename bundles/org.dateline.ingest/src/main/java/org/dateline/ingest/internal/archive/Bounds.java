package org.dateline.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.jspecify.annotations.Nullable;

/** What may come out of an archive: so many files, so large, so much more than the archive itself; names that stay inside it. */
final class Bounds {

    private static final int MOST_FILES = 100_000;
    private static final int LARGEST_FILE = 256 << 20;
    private static final long LARGEST_SUM = 8L << 30;

    /** Text shrinks to a twentieth at best; bombs to a thousandth. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final String archive;
    private final long size;
    private final TaskContext context;
    private int count;
    private int seen;
    private long sum;

    Bounds(Source source, TaskContext context) {
        this.archive = source.name();
        this.size = source.size();
        this.context = context;
    }

    int count() {
        return count;
    }

    /** Whether the file of that name is to be read at all: leftovers of systems are not. */
    boolean takes(String name) throws PluginException {
        if (++seen > MOST_FILES) {
            throw new PluginException("This archive holds more than 100,000 files; the first of them were read.");
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith("__MACOSX/") && !last.startsWith("._") && !last.equals(".DS_Store") && !last.equals("Thumbs.db");
    }

    /** The file's bytes, or null where it is too large. */
    byte @Nullable [] read(InputStream in, String name) throws IOException, PluginException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            sum += n;
            if (sum > LARGEST_SUM || sum > ALWAYS_ALLOWED && sum / MOST_GROWTH > size) {
                throw new PluginException("This archive unpacks to far more than its size, as only archives made to do harm do. Reading it was stopped.");
            }
            if (out.size() + n > LARGEST_FILE) {
                context.warn(archive, "“" + safe(name) + "” in it is larger than 256 MB and was passed over.");
                return null;
            }
            out.write(buffer, 0, n);
        }
        count++;
        return out.toByteArray();
    }

    /** The name without a way out of the archive: no root, no drive, no step up. */
    String safe(String name) {
        StringBuilder safe = new StringBuilder();
        for (String step : name.replace('\\', '/').split("/")) {
            boolean harmless = !step.isEmpty() && !step.equals(".") && !step.equals("..") && !step.endsWith(":");
            if (harmless) {
                safe.append(safe.isEmpty() ? "" : "/").append(step.replace('\0', '_'));
            }
        }
        String all = safe.isEmpty() ? "unnamed" : safe.toString();
        return all.length() <= 240 ? all : all.substring(all.length() - 240);
    }

    void requireSome() throws PluginException {
        if (count == 0) {
            throw new PluginException("This archive holds no files that can be read.");
        }
    }
}
