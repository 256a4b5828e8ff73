package org.dateline.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.jspecify.annotations.Nullable;

/** What may come out of an archive: so many files, so large, so much more than the archive itself. It keeps count of what could not. */
public final class Bounds {

    /** So many files of one archive are looked at. */
    static final int MOST_FILES = 100_000;

    /** A file inside is held in memory whole, and so is each archive around it. */
    private static final int LARGEST_FILE = 128 << 20;

    private static final long LARGEST_SUM = 8L << 30;

    /** Text shrinks to a twentieth at best; bombs to a thousandth. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private static final int MOST_WARNINGS = 20;

    private final String archive;
    private final long size;
    private final TaskContext context;
    private final Map<String, Integer> losses = new TreeMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private int count;
    private int seen;
    private int lost;
    private boolean broken;
    private long sum;

    public Bounds(Source source, TaskContext context) {
        this.archive = source.name();
        this.size = source.size();
        this.context = context;
    }

    /** Whether the file of that name is to be read at all: leftovers of systems are not. */
    public boolean takes(String name) throws PluginException {
        if (++seen > MOST_FILES) {
            throw new PluginException("This archive holds more than 100,000 files; the first of them were read. Unpack it and import the rest.");
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith("__MACOSX/") && !last.startsWith("._") && !last.equals(".DS_Store") && !last.equals("Thumbs.db");
    }

    /**
     * The file's bytes, or null where it is too large, which is then counted as lost.
     *
     * @throws PluginException where so much comes out that the archive can only be made to do harm
     */
    public byte @Nullable [] read(InputStream in, String name) throws IOException, PluginException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return read(in, name, content) ? taken(content) : null;
    }

    /** As {@link #read(InputStream, String)}, into the caller's hands, who keeps what came before a fault. */
    boolean read(InputStream in, String name, ByteArrayOutputStream out) throws IOException, PluginException {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            add(n);
            if (out.size() + n > LARGEST_FILE) {
                lose(name, "larger than 128 MB");
                return false;
            }
            out.write(buffer, 0, n);
        }
        return true;
    }

    /** Passes over what is left of a file, which costs work too. */
    public void pass(InputStream in) throws IOException, PluginException {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            add(n);
        }
    }

    private void add(int n) throws PluginException {
        sum += n;
        if (sum > ALWAYS_ALLOWED && sum / MOST_GROWTH > size) {
            throw new PluginException("This archive unpacks to far more than its size, as only archives made to do harm do. Reading it was stopped.");
        }
        if (sum > LARGEST_SUM) {
            throw new PluginException("This archive unpacks to more than 8 GB; what came before that was read. Unpack it and import the rest.");
        }
    }

    byte[] taken(ByteArrayOutputStream content) {
        count++;
        return content.toByteArray();
    }

    /**
     * A file that is not handed on.
     *
     * @param name made harmless
     * @param why after "it is": {@code damaged}
     */
    public void lose(String name, String why) {
        losses.merge(why, 1, Integer::sum);
        if (++lost <= MOST_WARNINGS) {
            context.warn(archive, "“" + name + "” in it is " + why + " and was passed over.");
        }
    }

    /** The archive itself ends too early or makes no sense from here on. */
    public void breakOff() {
        broken = true;
    }

    /** @throws PluginException with the reasons, where anything was lost or nothing was there */
    public void finish() throws PluginException {
        if (lost > 0 || broken) {
            StringBuilder why = new StringBuilder(broken ? "it is cut off or damaged" : "");
            losses.forEach((reason, number) -> why.append(why.isEmpty() ? "" : ", ").append(number).append(" ").append(reason));
            boolean locked = losses.containsKey("encrypted");
            throw new PluginException("Not all of this archive could be read: " + why + ". " + count + " of its files were read."
                    + (locked ? " Unpack it with its password and import the files." : ""));
        }
        if (count == 0) {
            throw new PluginException("This archive holds no files that can be read.");
        }
    }
}
