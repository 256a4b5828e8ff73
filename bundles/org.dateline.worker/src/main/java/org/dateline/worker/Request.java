package org.dateline.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the worker is asked: to read a file.
 *
 * @param file a copy that is the worker's alone
 * @param name the name under which people know it, for its ending
 * @param mostCharacters where a text grows longer than this, the file is refused
 * @param languages in which words in pictures are to be recognised, as Tesseract names them, joined by {@code +}; empty where that was not asked
 */
public record Request(Path file, String name, int mostCharacters, String languages) {

    private static final int LONGEST = 1 << 16;

    /** The next request, null at the end of the stream. */
    static @Nullable Request read(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return null;
        }
        int type = in.readByte();
        if (type != 'R' || length < 0 || length > LONGEST) {
            throw new IOException("not a request");
        }
        Path file = Path.of(string(in));
        return new Request(file, string(in), in.readInt(), string(in));
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a string");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** The ending of the name in lower case, without the dot; empty where there is none. */
    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
