package org.dateline.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.osgi.service.component.annotations.Component;

/** Hands on the files of a tar archive and what a gzip file holds. Links and devices in an archive are passed over. */
@Component
@ReaderInfo(id = "dateline.tar", label = "Tar archives and gzip files", fills = {"reader:application/x-tar", "reader:application/gzip"})
public final class TarReader implements StoryReader {

    @Override
    public Match probe(SourceHead head) {
        byte[] bytes = head.bytes();
        boolean gzip = GzipHead.isGzip(bytes) && !GzipHead.isWebArchive(GzipHead.unpacked(bytes));
        return gzip || TarEntries.isHeader(bytes) ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Bounds bounds = new Bounds(source, context);
        try (InputStream in = source.open()) {
            if (GzipHead.isGzip(source.head().bytes())) {
                gzip(in, source, bounds, out, context);
            } else {
                tar(new BufferedInputStream(in, 1 << 16), bounds, out, context);
            }
        }
        if (!context.cancelled()) {
            bounds.finish();
        }
    }

    private static void gzip(InputStream in, Source source, Bounds bounds, StorySink out, TaskContext context) throws IOException, PluginException {
        boolean tar = TarEntries.isHeader(GzipHead.unpacked(source.head().bytes()));
        String last = source.name().substring(source.name().lastIndexOf('/') + 1);
        String name = EntryNames.safe(last.toLowerCase(Locale.ROOT).endsWith(".gz") ? last.substring(0, last.length() - 3) : last + ".content");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean read = false;
        try {
            InputStream unpacked = new GZIPInputStream(new BufferedInputStream(in), 1 << 16);
            if (tar) {
                tar(new BufferedInputStream(unpacked, 1 << 16), bounds, out, context);
                return;
            }
            read = bounds.read(unpacked, name, content);
        } catch (ZipException | EOFException e) {
            read = content.size() > 0;
            bounds.breakOff();
        }
        if (read) {
            out.source(name, null, bounds.taken(content));
        }
    }

    private static void tar(InputStream in, Bounds bounds, StorySink out, TaskContext context) throws IOException, PluginException {
        TarEntries entries = new TarEntries(in);
        try {
            for (TarEntries.Entry entry = entries.next(); entry != null && !context.cancelled(); entry = entries.next()) {
                if (bounds.takes(entry.name())) {
                    hand(entry, entries.content(), bounds, out);
                }
                bounds.pass(entries.content());
            }
        } catch (ZipException | EOFException e) {
            bounds.breakOff();
        }
    }

    private static void hand(TarEntries.Entry entry, InputStream content, Bounds bounds, StorySink out) throws IOException, PluginException {
        if (entry.sparse()) {
            bounds.lose(entry.name(), "a file with holes (sparse)");
        }
        byte[] bytes = entry.plain() ? bounds.read(content, entry.name()) : null;
        if (bytes != null && bytes.length == 0) {
            bounds.lose(entry.name(), "empty");
        } else if (bytes != null) {
            out.source(entry.name(), null, bytes);
        }
    }
}
