package org.dateline.extract.internal.names;

import java.nio.ByteBuffer;

/** Numbers of two bytes that are read where they stand in a file's bytes: copying them out would cost more than reading the file does. */
final class ShortsView {
    private final byte[] file;
    private final int first;
    private final int count;

    private ShortsView(byte[] file, int first, int count) {
        this.file = file;
        this.first = first;
        this.count = count;
    }

    /** @param in backed by an array, which is kept; stands behind the numbers afterwards */
    static ShortsView read(ByteBuffer in, int count) {
        ShortsView view = new ShortsView(in.array(), in.arrayOffset() + in.position(), count);
        in.position(in.position() + 2 * count);
        return view;
    }

    int size() {
        return count;
    }

    short get(int i) {
        int at = first + 2 * i;
        return (short) (file[at] << 8 | file[at + 1] & 0xff);
    }
}
