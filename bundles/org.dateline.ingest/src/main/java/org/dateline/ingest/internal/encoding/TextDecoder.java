package org.dateline.ingest.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.dateline.api.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by byte-order mark, else strictly as UTF-8, else as UTF-16 where every other byte is zero, else as the source
 * declares, else by what the bytes can be.
 */
public final class TextDecoder {

    /** A story of more characters is set aside. */
    public static final int LONGEST_TEXT = 20_000_000;

    private TextDecoder() {}

    /**
     * @param declared a charset's name from the source's own declaration; null where there is none
     * @throws PluginException where the bytes are no text, with the reason for a person
     */
    public static String decode(byte[] bytes, @Nullable String declared) throws PluginException {
        if (bytes.length == 0) {
            throw new PluginException("This file is empty.");
        }
        Charset mark = byteOrderMark(bytes);
        String text = mark != null ? lenient(bytes, mark) : withoutMark(bytes, declared);
        if (text.length() > LONGEST_TEXT) {
            throw tooLong();
        }
        if (text.isBlank()) {
            throw new PluginException("This file has no text, only white space.");
        }
        refuseBinary(text);
        return text.indexOf('\0') < 0 ? text : Surrogates.mended(text);
    }

    /** The refusal of a text over the limit. */
    public static PluginException tooLong() {
        return new PluginException("This text is longer than 20 million characters, the most that one story may have.");
    }

    /** The charset that the byte-order mark names, or null. */
    static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32");
        }
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16 : null;
    }

    private static String withoutMark(byte[] bytes, @Nullable String declared) throws PluginException {
        Charset wide = zeroPattern(bytes);
        if (wide != null) {
            return lenient(bytes, wide);
        }
        Charset named = known(declared);
        boolean escapes = named != null && named.name().startsWith("ISO-2022");
        String text = escapes ? strict(bytes, named) : strict(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        text = named == null ? null : strict(bytes, named);
        return text != null ? text : LegacyCharsets.decode(bytes);
    }

    /** UTF-16 without a mark: ASCII in it leaves every other byte zero. */
    private static @Nullable Charset zeroPattern(byte[] bytes) {
        int sample = Math.min(bytes.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = 1 + sample / 5;
        if (sample < 4 || even < enough && odd < enough || even > 0 && odd > 0 && Math.min(even, odd) * 20 > Math.max(even, odd)) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The decoded text, or null where a byte does not fit. */
    static @Nullable String strict(byte[] bytes, Charset charset) {
        String quick = new String(bytes, charset);
        if (quick.indexOf('\ufffd') < 0) {
            return quick;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
    }

    /** The charset of that name as browsers understand it, or null. */
    public static @Nullable Charset known(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                case "iso-8859-9" -> Charset.forName("windows-1254");
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                case "euc-kr", "ks_c_5601-1987", "ksc5601" -> Charset.forName("x-windows-949");
                case "shift_jis", "x-sjis", "shift-jis" -> Charset.forName("windows-31j");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static void refuseBinary(String text) throws PluginException {
        int sample = Math.min(text.length(), 100_000);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == '\ufffd' ? 1 : 0;
        }
        if (controls * 50 > sample) {
            throw new PluginException("This file is not text: it holds binary data that no reader here knows.");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
