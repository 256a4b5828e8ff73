package org.dateline.ingest.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table one by one, as RFC 4180 writes them and spreadsheets save them: a cell in double quotes holds separators, line
 * ends and doubled quotes; a quote inside a bare cell is a letter. The separator is the one that parts the first row into most cells.
 */
final class Rows implements AutoCloseable {

    /** A quote that is never closed would make one cell of the rest of a file. */
    static final int LONGEST_CELL = 20_000_000;
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LOOK_AHEAD = 1 << 16;

    private final BufferedReader in;
    private final char separator;
    private boolean ended;

    Rows(Reader text) throws IOException {
        this.in = new BufferedReader(text, LOOK_AHEAD);
        in.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD - 1];
        int length = Math.max(0, in.read(start));
        in.reset();
        this.separator = separator(start, length);
    }

    private static char separator(char[] start, int length) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char each : SEPARATORS) {
            int cells = 0;
            boolean quoted = false;
            for (int i = 0; i < length && (quoted || start[i] != '\n' && start[i] != '\r'); i++) {
                quoted ^= start[i] == '"';
                cells += !quoted && start[i] == each ? 1 : 0;
            }
            if (cells > most) {
                most = cells;
                best = each;
            }
        }
        return best;
    }

    /** Null at the end. A row without anything in it is a list of one empty cell. */
    @Nullable List<String> next() throws IOException {
        if (ended) {
            return null;
        }
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int c = in.read();
            if (c < 0) {
                ended = true;
                return row.isEmpty() && cell.isEmpty() ? null : with(row, cell);
            }
            if (quoted && c == '"') {
                quoted = isDoubled();
                if (quoted) {
                    cell.append('"');
                }
            } else if (!quoted && c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (!quoted && c == separator) {
                with(row, cell);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                skipLineFeed(c);
                return with(row, cell);
            } else if (cell.length() < LONGEST_CELL) {
                cell.append((char) c);
            } else {
                throw new IOException("a cell has more than 20 million characters; is a quotation mark not closed");
            }
        }
    }

    private static List<String> with(List<String> row, StringBuilder cell) {
        row.add(cell.toString());
        cell.setLength(0);
        return row;
    }

    private boolean isDoubled() throws IOException {
        in.mark(1);
        if (in.read() == '"') {
            return true;
        }
        in.reset();
        return false;
    }

    private void skipLineFeed(int end) throws IOException {
        if (end == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
