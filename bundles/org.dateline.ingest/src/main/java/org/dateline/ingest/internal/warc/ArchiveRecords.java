package org.dateline.ingest.internal.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, one after the other. After damage it goes on at the next record that can be found: in a packed archive each
 * record is packed alone, so that one which is broken costs no other.
 */
final class ArchiveRecords implements AutoCloseable {

    /** So many breaks an archive may have; one with more was made to take time. */
    private static final int MOST_BREAKS = 1_000;

    private final @Nullable PackedMembers members;
    private InputStream in;
    private int breaks;
    private boolean searching;

    ArchiveRecords(InputStream file, boolean packed) {
        this.members = packed ? new PackedMembers(file) : null;
        this.in = members == null ? file : new BufferedInputStream(members, 1 << 13);
    }

    /** The next one, or null at the end. */
    @Nullable ArchiveRecord next() throws IOException {
        while (breaks < MOST_BREAKS) {
            try {
                ArchiveRecord record = ArchiveRecord.next(in, searching);
                searching = false;
                return record;
            } catch (ArchiveRecord.NoRecordException | ZipException e) {
                broken();
            } catch (EOFException e) {
                breaks++;
                return null;
            }
        }
        return null;
    }

    /** The record that is being read is broken: the next one is searched for. */
    void broken() {
        breaks++;
        searching = true;
        if (members != null) {
            // What was unpacked of the broken one is of no use.
            in = new BufferedInputStream(members, 1 << 13);
        }
    }

    /** Whether anything was passed over. */
    boolean isDamaged() {
        return breaks > 0 || members != null && members.isDamaged();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
