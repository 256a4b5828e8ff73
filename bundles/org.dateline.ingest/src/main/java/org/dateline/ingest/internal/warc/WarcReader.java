package org.dateline.ingest.internal.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipException;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.ingest.internal.archive.Bounds;
import org.dateline.ingest.internal.archive.GzipHead;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.osgi.service.component.annotations.Component;

/**
 * Hands on the pages, texts, documents and feeds of a web archive, each under its address. Requests, pictures, scripts, failures and
 * repetitions (revisits) are passed over.
 */
@Component
@ReaderInfo(id = "dateline.warc", label = "Web archives (WARC, ARC)", fills = {"reader:application/warc", "reader:application/x-arc"})
public final class WarcReader implements StoryReader {

    private static final Set<String> TYPES = Set.of(
            "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf", "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
            "application/xml", "text/xml", "application/rtf", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text");

    private static final int LONGEST_ADDRESS = 2_000;

    @Override
    public Match probe(SourceHead head) {
        byte[] bytes = GzipHead.isGzip(head.bytes()) ? GzipHead.unpacked(head.bytes()) : head.bytes();
        return GzipHead.isWebArchive(bytes) ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Bounds bounds = new Bounds(source, context);
        boolean packed = GzipHead.isGzip(source.head().bytes());
        try (ArchiveRecords records = new ArchiveRecords(new BufferedInputStream(source.open(), 1 << 16), packed)) {
            for (ArchiveRecord record = records.next(); record != null && !context.cancelled(); record = records.next()) {
                read(record, records, bounds, out);
            }
            if (records.isDamaged()) {
                bounds.breakOff();
            }
        }
        if (!context.cancelled()) {
            bounds.finish();
        }
    }

    private static void read(ArchiveRecord record, ArchiveRecords records, Bounds bounds, StorySink out) throws IOException, PluginException {
        try {
            hand(record, bounds, out);
            bounds.pass(record.block());
        } catch (ZipException | EOFException e) {
            records.broken();
        }
    }

    private static void hand(ArchiveRecord record, Bounds bounds, StorySink out) throws IOException, PluginException {
        try {
            if (record.type().equals("response") && record.contentType().equals("application/http")) {
                response(record, bounds, out);
            } else if (record.type().equals("resource") || record.type().equals("conversion")) {
                content(record.address(), record.contentType(), "", record.block(), bounds, out);
            }
        } catch (PackedMembers.BrokenException e) {
            bounds.lose(name(record.address()), "damaged");
            throw e;
        } catch (ZipException | EOFException e) {
            bounds.lose(name(record.address()), "damaged");
        }
    }

    private static void response(ArchiveRecord record, Bounds bounds, StorySink out) throws IOException, PluginException {
        HttpResponse response = HttpResponse.read(record.block());
        if (!response.isPage() || !TYPES.contains(response.type())) {
            return;
        }
        if (!response.unknownCoding().isEmpty()) {
            bounds.lose(name(record.address()), "packed in a way that is not read here (" + response.unknownCoding() + ")");
            return;
        }
        try (InputStream body = response.body()) {
            content(record.address(), response.type(), response.charset(), body, bounds, out);
        }
    }

    private static void content(String address, String type, String charset, InputStream body, Bounds bounds, StorySink out) throws IOException, PluginException {
        if (!TYPES.contains(type) || address.endsWith("/robots.txt") || !bounds.takes(address)) {
            return;
        }
        byte[] content = bounds.read(body, name(address));
        if (content != null && content.length > 0) {
            out.source(name(address), type, charset.isEmpty() ? content : inUtf8(content, charset));
        }
    }

    /** The server's word for the charset goes before the page's own, and is lost with the header. */
    private static byte[] inUtf8(byte[] content, String charset) {
        try {
            return TextDecoder.decode(content, charset).getBytes(StandardCharsets.UTF_8);
        } catch (PluginException e) {
            return content;
        }
    }

    private static String name(String address) {
        StringBuilder name = new StringBuilder();
        address.codePoints().limit(LONGEST_ADDRESS).forEach(c -> name.appendCodePoint(Character.isISOControl(c) ? '_' : c));
        return name.isEmpty() ? "unnamed" : name.toString();
    }
}
