package org.dateline.ingest.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.osgi.service.component.annotations.Component;

/** Hands on the files of a zip archive, one by one, nothing written to disk. Office files and books, which are zips too, are left to others. */
@Component
@ReaderInfo(id = "dateline.zip", label = "Zip archives", fills = "reader:application/zip")
public final class ZipReader implements StoryReader {

    private static final String[] DOCUMENTS = {"[Content_Types].xml", "mimetypeapplication/", "word/", "xl/", "ppt/", "_rels/.rels", "META-INF/container.xml"};

    private static final Set<String> OFFICE = Set.of(
            "docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "xlsb", "pptx", "pptm", "ppsx", "potx", "odt", "ods", "odp", "odg", "ott", "epub", "pages", "numbers", "key", "vsdx", "xps", "jar", "apk");

    @Override
    public Match probe(SourceHead head) {
        byte[] bytes = head.bytes();
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
        if (!zip) {
            return Match.NO;
        }
        if (OFFICE.contains(head.ending())) {
            return Match.NO;
        }
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String sign : DOCUMENTS) {
            if (start.contains(sign)) {
                return Match.NO;
            }
        }
        return Match.YES;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Bounds bounds = new Bounds(source, context);
        try (InputStream in = source.open(); ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !context.cancelled(); entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && bounds.takes(entry.getName())) {
                    byte[] content = bounds.read(zip, entry.getName());
                    if (content != null) {
                        out.source(bounds.safe(entry.getName()), null, content);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new PluginException("This zip archive is damaged or encrypted; " + bounds.count() + " of its files could be read.", e);
        }
        bounds.requireSome();
    }
}
