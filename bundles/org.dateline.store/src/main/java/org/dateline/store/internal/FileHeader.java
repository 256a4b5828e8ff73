package org.dateline.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What the first hundred bytes of an SQLite file say (https://www.sqlite.org/fileformat.html). They are read here and not by SQLite: after
 * a crash, or on a full disk, the file by itself may be half of the old and half of the new, and only whole with the journal beside it.
 */
record FileHeader(int version, int application) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int VERSION = 60;
    private static final int APPLICATION = 68;

    /** Null where the file is none of SQLite's. */
    static @Nullable FileHeader read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        try (FileChannel in = FileChannel.open(file)) {
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {
                // as much as there is
            }
        }
        boolean whole = !bytes.hasRemaining() && ByteBuffer.wrap(MAGIC).equals(bytes.slice(0, MAGIC.length));
        return whole ? new FileHeader(bytes.getInt(VERSION), bytes.getInt(APPLICATION)) : null;
    }

    /** Whether changes stand beside the file that are not all in it yet. */
    static boolean hasJournal(Path file) throws IOException {
        Path journal = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(journal) && Files.size(journal) > 0;
    }
}
