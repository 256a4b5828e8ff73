package org.dateline.worker.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.worker.Replies;

/** Files inside a document of Microsoft's: embedded documents as they are, objects of other programs unwrapped. */
final class InnerParts {

    private static final int LARGEST = 64 << 20;
    private static final int MOST = 1_000;

    private static final Set<String> KINDS = Set.of("package", "oleObject", "aFChunk");

    private final Parts parts;
    private final Replies out;
    private final Set<String> handed = new HashSet<>();
    private boolean pictures;

    InnerParts(Parts parts, Replies out) {
        this.parts = parts;
        this.out = out;
    }

    /** Whether pictures were seen among what the document refers to. */
    boolean hasPictures() {
        return pictures;
    }

    void hand(Collection<Parts.Relation> relations) throws IOException {
        for (Parts.Relation relation : relations) {
            pictures |= relation.type().equals("image");
            if (KINDS.contains(relation.type()) && handed.size() < MOST && handed.add(relation.target())) {
                hand(relation.target());
            }
        }
    }

    private void hand(String part) throws IOException {
        byte[] content;
        try (InputStream in = parts.open(part)) {
            content = in == null ? new byte[0] : in.readNBytes(LARGEST + 1);
        }
        String name = part.substring(part.lastIndexOf('/') + 1);
        if (content.length > LARGEST) {
            out.warning("inner-too-large");
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            unwrap(name, content);
        } else if (content.length > 0) {
            out.attachment(name, "", new ByteArrayInputStream(content));
        }
    }

    /** An object of another program: a file that was dropped on the page, or the program's own file system. */
    private void unwrap(String name, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
                Ole10Native dropped = Ole10Native.createFromEmbeddedOleObject(files);
                String label = dropped.getLabel().replace('\\', '/');
                out.attachment(label.substring(label.lastIndexOf('/') + 1), "", new ByteArrayInputStream(dropped.getDataBuffer()));
            } else if (root.hasEntryCaseInsensitive("Package") || root.hasEntryCaseInsensitive("CONTENTS")) {
                String stream = root.hasEntryCaseInsensitive("Package") ? "Package" : "CONTENTS";
                try (DocumentInputStream in = files.createDocumentInputStream(stream)) {
                    out.attachment(name.substring(0, name.length() - 4), "", in);
                }
            } else if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
                out.attachment(name.substring(0, name.length() - 4), "", new ByteArrayInputStream(content));
            }
        } catch (Ole10NativeException | RuntimeException e) {
            // An object that cannot be unwrapped has no text for us.
        }
    }
}
