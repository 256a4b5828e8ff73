package org.dateline.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.ingest.internal.encoding.Bytes;
import org.osgi.service.component.annotations.Component;

/** Hands on the files of a zip archive, one by one, nothing written to disk. Office files and books, which are zips too, are left to others. */
@Component
@ReaderInfo(id = "dateline.zip", label = "Zip archives", fills = "reader:application/zip")
public final class ZipReader implements StoryReader {

    private static final String[] DOCUMENTS = {"[content_types].xml", "mimetype", "_rels/.rels", "meta-inf/container.xml", "meta-inf/manifest.mf", "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"};

    private static final Set<String> OFFICE = Set.of(
            "docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "xlsb", "pptx", "pptm", "ppsx", "potx", "odt", "ods", "odp", "odg", "ott", "epub", "pages", "numbers", "key", "vsdx", "xps", "jar", "apk");

    @Override
    public Match probe(SourceHead head) {
        byte[] bytes = head.bytes();
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
        if (zip) {
            return OFFICE.contains(head.ending()) || isDocument(bytes) ? Match.NO : Match.YES;
        }
        return head.ending().equals("zip") && !Bytes.looksLikeText(bytes) ? Match.MAYBE : Match.NO;
    }

    /** Whether a name that only documents have stands in one of the first local headers. */
    private static boolean isDocument(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = start.indexOf("PK\3\4"); at >= 0; at = start.indexOf("PK\3\4", at + 4)) {
            int from = at + 30;
            int length = at + 28 <= bytes.length ? (bytes[at + 26] & 0xff) + ((bytes[at + 27] & 0xff) << 8) : 0;
            for (String name : DOCUMENTS) {
                if (length == name.length() && start.regionMatches(true, from, name, 0, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Bounds bounds = new Bounds(source, context);
        ZipDirectory directory = ZipDirectory.of(source);
        if (directory == null) {
            torn(source, bounds, out, context);
        } else {
            EntryNames names = survey(directory);
            try (ZipData data = new ZipData(source)) {
                boolean whole = directory.each(entry -> {
                    hand(entry, EntryNames.safe(ZipDirectory.name(entry, names)), data, bounds, out);
                    return !context.cancelled();
                });
                if (!whole) {
                    bounds.breakOff();
                }
            }
        }
        if (!context.cancelled()) {
            bounds.finish();
        }
    }

    /** Looks through the directory before anything is unpacked. @throws PluginException where files lie over each other */
    private static EntryNames survey(ZipDirectory directory) throws IOException, PluginException {
        long[][] places = new long[Bounds.MOST_FILES][];
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int[] count = {0};
        directory.each(entry -> {
            if (!entry.isFolder()) {
                places[count[0]++] = new long[] {entry.offset(), entry.offset() + entry.name().length + entry.packed()};
            }
            if (!entry.utf8() && sample.size() < 1 << 16) {
                sample.writeBytes(entry.name());
                sample.write('\n');
            }
            return count[0] < places.length;
        });
        Arrays.sort(places, 0, count[0], (a, b) -> Long.compare(a[0], b[0]));
        for (int i = 1; i < count[0]; i++) {
            if (places[i][0] < places[i - 1][1]) {
                throw new PluginException("Files in this archive lie over each other, as only in archives made to do harm. It was not read.");
            }
        }
        return EntryNames.of(sample.toByteArray());
    }

    private static void hand(ZipDirectory.Entry entry, String name, ZipData data, Bounds bounds, StorySink out) throws IOException, PluginException {
        if (entry.isFolder() || !bounds.takes(name) || entry.link()) {
            return;
        }
        if (entry.isEncrypted()) {
            bounds.lose(name, "encrypted");
        } else if (entry.method() != ZipData.STORED && entry.method() != ZipData.DEFLATED) {
            bounds.lose(name, "packed in a way that is not read here (method " + entry.method() + ")");
        } else {
            unpack(entry, name, data, bounds, out);
        }
    }

    private static void unpack(ZipDirectory.Entry entry, String name, ZipData data, Bounds bounds, StorySink out) throws IOException, PluginException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean whole = false;
        try {
            whole = bounds.read(data.open(entry), name, content);
            if (whole) {
                data.check(entry);
            }
        } catch (ZipException | EOFException e) {
            data.forget();
            whole = false;
            bounds.lose(name, "damaged");
        }
        if (whole && content.size() == 0) {
            bounds.lose(name, "empty");
        } else if (whole) {
            out.source(name, null, bounds.taken(content));
        }
    }

    /** An archive without its directory: what its parts say of themselves, as far as they go. */
    private static void torn(Source source, Bounds bounds, StorySink out, TaskContext context) throws IOException, PluginException {
        try (InputStream in = source.open(); ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !context.cancelled(); entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && bounds.takes(entry.getName())) {
                    String name = EntryNames.safe(readAgain(entry.getName()));
                    byte[] content = bounds.read(zip, name);
                    if (content != null) {
                        out.source(name, null, content);
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // said below, whether it came or not
        }
        bounds.breakOff();
    }

    private static String readAgain(String name) {
        boolean bytes = name.chars().allMatch(c -> c < 0x100);
        byte[] raw = name.getBytes(StandardCharsets.ISO_8859_1);
        return bytes ? EntryNames.of(raw).read(raw) : name;
    }
}
