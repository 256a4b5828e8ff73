package org.dateline.ingest.internal.office;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.api.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * The near end's half of the protocol. A worker may be in the hands of the file it reads: every length is checked against a limit before
 * a byte is taken.
 */
final class Frames {

    /** The protocol's version. */
    static final int VERSION = 2;

    private static final int LONGEST_FRAME = 16 << 20;
    private static final int LONGEST_ATTACHMENT = 256 << 20;
    private static final int MOST_FIELDS = 64;

    /** A worker says what no worker of ours says. */
    static final class NonsenseException extends IOException {
        private static final long serialVersionUID = 1L;

        NonsenseException() {
            super("The worker does not keep to the protocol");
        }
    }

    /** How an answer ends: a refusal has a reason. */
    record End(boolean finished, String reason, String detail) {}

    /** A file inside, while its content comes. */
    private record Attached(String name, String type, ByteArrayOutputStream content) {}

    private final DataInputStream in;
    private final DataOutputStream out;
    private final int mostCharacters;
    private long characters;
    private @Nullable Attached attached;

    Frames(InputStream in, OutputStream out, int mostCharacters) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(out);
        this.mostCharacters = mostCharacters;
    }

    /** Waits for the worker to say which protocol it speaks. */
    void hello() throws IOException {
        if (in.readInt() != Integer.BYTES || in.readByte() != 'H' || in.readInt() != VERSION) {
            throw new NonsenseException();
        }
    }

    /**
     * Asks for a file.
     *
     * @param languages in which words in pictures are to be recognised; empty for none
     */
    void ask(Path file, String name, String languages) throws IOException {
        byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
        byte[] called = name.substring(Math.max(0, name.length() - 500)).getBytes(StandardCharsets.UTF_8);
        byte[] asked = languages.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream frame = new DataOutputStream(bytes);
        frame.writeInt(4 * Integer.BYTES + path.length + called.length + asked.length);
        frame.writeByte('R');
        frame.writeInt(path.length);
        frame.write(path);
        frame.writeInt(called.length);
        frame.write(called);
        frame.writeInt(mostCharacters);
        frame.writeInt(asked.length);
        frame.write(asked);
        out.write(bytes.toByteArray());
        out.flush();
        characters = 0;
    }

    /** Passes on everything up to the end of the answer. */
    End take(Answer answer) throws IOException, PluginException {
        attached = null;
        while (true) {
            int length = in.readInt();
            char type = (char) in.readByte();
            ByteBuffer frame = frame(length);
            switch (type) {
                case 'D' -> {
                    characters = 0;
                    answer.document(string(frame));
                }
                case 'M' -> answer.fields(fields(frame));
                case 'B' -> block(frame, answer);
                case 'A' -> attached = new Attached(string(frame), string(frame), new ByteArrayOutputStream());
                case 'C', 'Z' -> attachment(type, frame, answer);
                case 'P' -> answer.page();
                case 'W' -> answer.warning(string(frame));
                case 'F' -> {
                    return new End(true, "", "");
                }
                case 'X' -> {
                    return new End(false, string(frame), string(frame));
                }
                default -> throw new NonsenseException();
            }
        }
    }

    private ByteBuffer frame(int length) throws IOException {
        if (length < 0 || length > LONGEST_FRAME) {
            throw new NonsenseException();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes);
    }

    private void block(ByteBuffer frame, Answer answer) throws IOException {
        if (frame.remaining() < 2) {
            throw new NonsenseException();
        }
        char kind = (char) frame.get();
        int level = frame.get();
        String at = string(frame);
        String text = string(frame);
        characters += text.length();
        if (characters > mostCharacters || level < 0 || level > 6) {
            throw new NonsenseException();
        }
        answer.block(kind, level, at, text);
    }

    private static Map<String, String> fields(ByteBuffer frame) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (frame.hasRemaining() && fields.size() < MOST_FIELDS) {
            fields.put(string(frame), string(frame));
        }
        return fields;
    }

    private void attachment(char type, ByteBuffer frame, Answer answer) throws IOException, PluginException {
        Attached open = attached;
        if (open == null || open.content().size() + frame.remaining() > LONGEST_ATTACHMENT) {
            throw new NonsenseException();
        } else if (type == 'C') {
            open.content().write(frame.array());
        } else {
            attached = null;
            answer.attachment(open.name(), open.type(), open.content().toByteArray());
        }
    }

    private static String string(ByteBuffer frame) throws IOException {
        int length = frame.remaining() < Integer.BYTES ? -1 : frame.getInt();
        if (length < 0 || length > frame.remaining()) {
            throw new NonsenseException();
        }
        String text = new String(frame.array(), frame.position(), length, StandardCharsets.UTF_8);
        frame.position(frame.position() + length);
        return text;
    }
}
