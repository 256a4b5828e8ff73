package org.dateline.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the worker's half of the protocol. For one thread. */
public final class Replies {

    /** The protocol's version: the other side starts no conversation with any other. */
    static final int VERSION = 2;

    /** Longer texts are told in pieces. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** The other side is gone. */
    public static final class BrokenPipe extends IOException {
        private static final long serialVersionUID = 1L;

        private BrokenPipe(IOException cause) {
            super(cause);
        }
    }

    private final DataOutputStream out;
    private int most;
    private int left;
    private int documents;
    private boolean words;

    Replies(OutputStream pipe) {
        this.out = new DataOutputStream(new BufferedOutputStream(pipe, 1 << 16));
    }

    void hello() throws IOException {
        frame('H', Integer.BYTES);
        out.writeInt(VERSION);
        out.flush();
    }

    void begin(int mostCharacters) {
        most = mostCharacters;
        left = mostCharacters;
        documents = 0;
        words = false;
    }

    /** Whether anything with words in it was told of this file. */
    public boolean hasWords() {
        return words;
    }

    /** How many documents this file has shown so far. */
    public int documents() {
        return documents;
    }

    /**
     * A document begins; its blocks and fields follow.
     *
     * @param part which document of its file; empty where it is the only one
     */
    public void document(String part) throws IOException {
        byte[][] strings = {bytes(part)};
        frame('D', length(strings));
        write(strings);
        left = most;
        documents++;
    }

    /** What the file says about the document. */
    public void fields(Map<String, String> fields) throws IOException {
        byte[][] strings = new byte[2 * fields.size()][];
        int at = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            strings[at++] = bytes(field.getKey());
            strings[at++] = bytes(field.getValue());
        }
        frame('M', length(strings));
        write(strings);
    }

    /**
     * A block of the document.
     *
     * @param level of a heading 1 to 6, else 0
     * @param at the place in the file, for people: {@code page 3}
     * @throws Refusal where the text grows too long
     */
    public void block(Block kind, int level, String at, String text) throws IOException, Refusal {
        left -= text.length();
        if (left < 0) {
            throw new Refusal(Refusal.TOO_LONG, "");
        }
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + LONGEST_TEXT);
            boolean split = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
            to -= split ? 1 : 0;
            piece(kind, level, at, text.substring(from, to));
            from = to;
        }
    }

    private void piece(Block kind, int level, String at, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        words |= kind != Block.FURNITURE;
        byte[][] strings = {bytes(at), bytes(text)};
        frame('B', 2 + length(strings));
        write(new byte[] {(byte) kind.code(), (byte) level}, 2);
        write(strings);
    }

    /** A file inside the file; its content is read to its end and not closed. */
    public void attachment(String name, String type, InputStream content) throws IOException {
        byte[][] strings = {bytes(name), bytes(type)};
        frame('A', length(strings));
        write(strings);
        byte[] buffer = new byte[1 << 16];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            frame('C', n);
            write(buffer, n);
        }
        frame('Z', 0);
        words = true;
    }

    /** Something that a person should know and that does not stop the reading. */
    public void warning(String message) throws IOException {
        byte[][] strings = {bytes(message)};
        frame('W', length(strings));
        write(strings);
    }

    /** A page of pictures is done: the time counts anew. */
    public void page() throws IOException {
        frame('P', 0);
        flush();
    }

    void finished() throws IOException {
        frame('F', 0);
        flush();
    }

    void refused(String reason, String detail) throws IOException {
        byte[][] strings = {bytes(reason), bytes(detail)};
        frame('X', length(strings));
        write(strings);
        flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int length(byte[][] strings) {
        int sum = 0;
        for (byte[] string : strings) {
            sum += Integer.BYTES + string.length;
        }
        return sum;
    }

    private void frame(char type, int length) throws IOException {
        try {
            out.writeInt(length);
            out.writeByte(type);
        } catch (IOException e) {
            throw new BrokenPipe(e);
        }
    }

    private void write(byte[][] strings) throws IOException {
        try {
            for (byte[] string : strings) {
                out.writeInt(string.length);
                out.write(string);
            }
        } catch (IOException e) {
            throw new BrokenPipe(e);
        }
    }

    private void write(byte[] bytes, int length) throws IOException {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new BrokenPipe(e);
        }
    }

    private void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new BrokenPipe(e);
        }
    }
}
