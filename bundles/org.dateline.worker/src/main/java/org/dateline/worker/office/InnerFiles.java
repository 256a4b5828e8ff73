package org.dateline.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.dateline.worker.Replies;
import org.xml.sax.ContentHandler;

/** Files inside a document: kept until the document is told, then handed on as they are. Pictures, sounds, macros and fonts are not. */
final class InnerFiles implements EmbeddedDocumentExtractor {

    private static final Set<String> PASSED_OVER = Set.of(
            "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "emf", "wmf", "pict", "pct", "wdp", "svg", "webp", "heic", "ico", "mp3", "mp4", "m4a", "wav", "avi", "mov", "wmv", "swf",
            "ttf", "otf", "odttf", "fntdata", "woff", "vml", "xml", "rels", "css", "js", "ncx", "opf", "bin", "thmx", "xsl");

    private static final int MOST = 1_000;

    private static final int LARGEST = 64 << 20;

    private static final int LARGEST_SUM = 192 << 20;

    private record Inner(String name, String type, byte[] content) {}

    private final Replies out;
    private final List<Inner> files = new ArrayList<>();
    private int sum;
    private boolean pictures;

    InnerFiles(Replies out) {
        this.out = out;
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = type(metadata);
        String name = name(metadata);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean picture = type.startsWith("image/") || "INLINE".equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE)) && type.isEmpty();
        boolean thumbnail = "THUMBNAIL".equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        boolean macro = "MACRO".equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        pictures |= picture && !thumbnail;
        boolean other = type.equals("application/vnd.ms-graph") || type.startsWith("audio/") || type.startsWith("video/") || type.startsWith("font/");
        return !picture && !thumbnail && !macro && !other && !PASSED_OVER.contains(ending);
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) throws IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        byte[] content = stream instanceof TikaInputStream tika && tika.getOpenContainer() instanceof org.apache.poi.poifs.filesystem.DirectoryEntry entry
                ? CompoundFile.bytes(entry) : stream.readNBytes(LARGEST + 1);
        if (content.length == 0 || isPicture(content)) {
            pictures |= content.length > 0;
            return;
        }
        if (content.length > LARGEST || files.size() >= MOST || sum + content.length > LARGEST_SUM) {
            out.warning("inner-too-large");
            return;
        }
        sum += content.length;
        String name = name(metadata);
        files.add(new Inner(name.isEmpty() ? "embedded-" + (files.size() + 1) : name, type(metadata), content));
    }

    private static boolean isPicture(byte[] content) {
        int first = content[0] & 0xff;
        boolean png = first == 0x89 && content.length > 1 && content[1] == 'P';
        boolean jpeg = first == 0xff && content.length > 2 && (content[1] & 0xff) == 0xd8;
        boolean metafile = first == 0xd7 && content.length > 3 && (content[1] & 0xff) == 0xcd || first == 1 && content.length > 44 && content[40] == ' ' && content[41] == 'E' && content[42] == 'M';
        return png || jpeg || metafile || first == 'G' && content.length > 3 && content[1] == 'I' && content[2] == 'F';
    }

    /** Forgets pages, which in a book are a table of contents once more. */
    void forgetPages() {
        files.removeIf(file -> file.name().toLowerCase(Locale.ROOT).endsWith("html") || file.name().toLowerCase(Locale.ROOT).endsWith(".htm"));
    }

    /** Tells the files, after the document's own blocks. */
    void hand() throws IOException {
        for (Inner file : files) {
            out.attachment(file.name(), file.type(), new ByteArrayInputStream(file.content()));
        }
    }

    private static String type(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null || type.equals("application/octet-stream") ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static String name(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        name = name == null ? metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID) : name;
        name = name == null ? "" : name.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1).strip();
    }
}
