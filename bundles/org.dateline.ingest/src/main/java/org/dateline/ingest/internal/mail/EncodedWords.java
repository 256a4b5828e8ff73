package org.dateline.ingest.internal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.encoding.TextDecoder;

/** Encoded words of RFC 2047. Words in a row are put together before they are read, since careless mailers cut characters in two. */
final class EncodedWords {

    private static final int LONGEST_CHARSET = 60;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords(String text) {
        this.text = text;
    }

    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decode() : text;
    }

    private String decode() {
        int plain = 0;
        int at = text.indexOf("=?");
        while (at >= 0) {
            int end = wordEnd(at);
            if (end > 0) {
                String between = text.substring(plain, at);
                if (bytes.size() == 0 || !between.isBlank()) {
                    flush();
                    out.append(between);
                }
                word(at, end);
                plain = end;
            }
            at = text.indexOf("=?", end > 0 ? end : at + 2);
        }
        flush();
        return out.append(text, plain, text.length()).toString();
    }

    /** Index after the word that starts there, or 0 where none does. */
    private int wordEnd(int at) {
        int kind = text.indexOf('?', at + 2);
        boolean word = kind > at + 2 && kind < at + LONGEST_CHARSET && kind + 2 < text.length() && text.charAt(kind + 2) == '?' && "BbQq".indexOf(text.charAt(kind + 1)) >= 0;
        int end = word ? text.indexOf("?=", kind + 3) : -1;
        return end < 0 ? 0 : end + 2;
    }

    private void word(int at, int end) {
        int kind = text.indexOf('?', at + 2);
        String named = text.substring(at + 2, kind).toLowerCase(Locale.ROOT);
        int star = named.indexOf('*');
        String plain = star < 0 ? named : named.substring(0, star);
        if (!plain.equals(charset)) {
            flush();
            charset = plain;
        }
        byte[] encoded = text.substring(kind + 3, end - 2).getBytes(StandardCharsets.ISO_8859_1);
        boolean base64 = Character.toLowerCase(text.charAt(kind + 1)) == 'b';
        bytes.writeBytes(base64 ? TransferCoding.base64(encoded, 0, encoded.length) : TransferCoding.quoted(underlined(encoded)));
    }

    private static byte[] underlined(byte[] encoded) {
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = encoded[i] == '_' ? (byte) ' ' : encoded[i];
        }
        return encoded;
    }

    private void flush() {
        if (bytes.size() > 0) {
            out.append(string(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    /** Bytes in the charset that is named; where that is none, in the one that they fit. */
    static String string(byte[] bytes, String charset) {
        Charset named = TextDecoder.known(charset);
        String read = named == null ? "\ufffd" : new String(bytes, named);
        if (read.indexOf('\ufffd') < 0) {
            return read;
        }
        try {
            return TextDecoder.decode(bytes, charset);
        } catch (PluginException e) {
            return named == null ? new String(bytes, StandardCharsets.UTF_8) : read;
        }
    }
}
