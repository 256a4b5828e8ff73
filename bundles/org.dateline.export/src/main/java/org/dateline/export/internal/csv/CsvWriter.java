package org.dateline.export.internal.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** Cells and rows as RFC 4180 has them, in UTF-8. The stream stays the caller's. */
final class CsvWriter {

    /** What makes a spreadsheet calculate, also in the wide form that Japanese Excel takes for the same. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;
    private final char separator;
    private final boolean guard;
    private boolean first = true;

    CsvWriter(OutputStream out, char separator, boolean guard) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.separator = separator;
        this.guard = guard;
    }

    static String seconds(LocalDateTime local) {
        return local + (local.getSecond() == 0 && local.getNano() == 0 ? ":00" : "");
    }

    void byteOrderMark() throws IOException {
        out.write('\ufeff');
    }

    void row(List<String> cells) throws IOException {
        for (String cell : cells) {
            cell(cell);
        }
        endRow();
    }

    /** A date of ours: never a formula, also where a year before year 0 begins with a minus. */
    void date(String edtf) throws IOException {
        put(edtf);
    }

    void cell(String text) throws IOException {
        put(guard && startsFormula(text) ? "'" + text : text);
    }

    private static boolean startsFormula(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
    }

    private void put(String text) throws IOException {
        if (!first) {
            out.write(separator);
        }
        first = false;
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\r' || c == '\n' || c == separator) {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    void endRow() throws IOException {
        out.write("\r\n");
        first = true;
    }

    void flush() throws IOException {
        out.flush();
    }
}
