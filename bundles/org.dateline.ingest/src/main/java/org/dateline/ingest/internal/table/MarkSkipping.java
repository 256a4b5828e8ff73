package org.dateline.ingest.internal.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** A text without the byte-order mark at its beginning. */
final class MarkSkipping extends FilterReader {

    MarkSkipping(Reader text) throws IOException {
        super(new PushbackReader(text));
        int first = in.read();
        if (first >= 0 && first != '\uFEFF') {
            ((PushbackReader) in).unread(first);
        }
    }
}
