package org.dateline.worker.rtf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The pieces of an RTF file, one after the other (Rich Text Format 1.9.1, "RTF syntax"). */
final class RtfTokens {

    enum Kind { OPEN, CLOSE, WORD, SYMBOL, BYTE, END }

    private static final int LONGEST_WORD = 32;

    private final InputStream in;
    private final StringBuilder word = new StringBuilder();
    private int pushed = -2;
    private int value;
    private boolean valued;

    /** @param in buffered */
    RtfTokens(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next piece. */
    Kind next() throws IOException {
        int b = read();
        while (b == '\r' || b == '\n' || b == 0) {
            b = read();
        }
        return switch (b) {
            case -1 -> Kind.END;
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> {
                value = b;
                yield Kind.BYTE;
            }
        };
    }

    /** The letters of a control word, or the sign of a control symbol. */
    String word() {
        return word.toString();
    }

    /** A byte of text, or the number after a control word; the other one where that has none. */
    int value(int otherwise) {
        return valued ? value : otherwise;
    }

    /** The byte of text. */
    int octet() {
        return value;
    }

    private Kind control() throws IOException {
        word.setLength(0);
        valued = false;
        int b = read();
        if (b < 0) {
            return Kind.END;
        }
        if (b == '\'') {
            value = hex(read()) << 4 | hex(read());
            return Kind.BYTE;
        }
        if (!isLetter(b)) {
            word.append((char) b);
            return Kind.SYMBOL;
        }
        for (; isLetter(b) && word.length() < LONGEST_WORD; b = read()) {
            word.append((char) b);
        }
        boolean negative = b == '-';
        b = negative ? read() : b;
        long number = 0;
        for (; b >= '0' && b <= '9'; b = read()) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + b - '0');
            valued = true;
        }
        value = (int) (negative ? -number : number);
        if (b != ' ') {
            pushed = b;
        }
        if (valued && word.toString().equals("bin")) {
            skip(value - (pushed == -2 ? 0 : 1));
            pushed = -2;
        }
        return Kind.WORD;
    }

    private void skip(int bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
        } catch (EOFException e) {
            // The file is cut off: what came before is told.
        }
    }

    private int read() throws IOException {
        int b = pushed == -2 ? in.read() : pushed;
        pushed = -2;
        return b;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static int hex(int digit) {
        return Math.max(0, Character.digit(digit, 16));
    }
}
