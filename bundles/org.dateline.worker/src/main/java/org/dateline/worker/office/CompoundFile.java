package org.dateline.worker.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;

/** Files that are file systems of their own (OLE2), told apart by the streams in them. */
public final class CompoundFile {

    private CompoundFile() {}

    /** Whether it is a message of Outlook. */
    public static boolean isMessage(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("__properties_version1.0");
        }
    }

    /** Whether it is a document of Hangul Word Processor 5. The file system is left open in the stream, for the parser. */
    static boolean isHangul(TikaInputStream in) throws IOException {
        POIFSFileSystem files = new POIFSFileSystem(in.getFile(), true);
        in.setOpenContainer(files);
        DirectoryEntry root = files.getRoot();
        return root.hasEntryCaseInsensitive("FileHeader") && root.hasEntryCaseInsensitive("DocInfo") && root.hasEntryCaseInsensitive("BodyText");
    }

    /** A file system inside a file system as a file of its own. */
    static byte[] bytes(DirectoryEntry entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntryUtils.copyNodes(entry, files.getRoot());
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
