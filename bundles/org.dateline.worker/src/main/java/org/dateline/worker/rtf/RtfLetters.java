package org.dateline.worker.rtf;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that are written as control words and symbols, and bytes in a font's code page. */
final class RtfLetters {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tab", "\t"), Map.entry("line", "\n"), Map.entry("lbr", "\n"), Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"), Map.entry("bullet", "\u2022"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201c"), Map.entry("rdblquote", "\u201d"),
            Map.entry("zwj", "\u200d"), Map.entry("zwnj", "\u200c"), Map.entry("ltrmark", "\u200e"), Map.entry("rtlmark", "\u200f"), Map.entry("~", "\u00a0"), Map.entry("_", "\u2011"), Map.entry("-", "\u00ad"),
            Map.entry("\\", "\\"), Map.entry("{", "{"), Map.entry("}", "}"), Map.entry("\t", "\t"));

    private final byte[] waiting = new byte[4096];
    private int length;
    private Charset charset = RtfCharsets.WESTERN;
    private boolean symbols;

    /** What a control word or symbol writes; null where it writes nothing. */
    static @Nullable String of(String word) {
        return WORDS.get(word);
    }

    /** Takes a byte; false where {@link #take} must come first. */
    boolean add(int octet, RtfState state) {
        if (length == waiting.length || length > 0 && (state.symbols != symbols || !state.charset.equals(charset))) {
            return false;
        }
        charset = state.charset;
        symbols = state.symbols;
        waiting[length++] = (byte) octet;
        return true;
    }

    /** The letters of the bytes that came. */
    String take() {
        if (length == 0) {
            return "";
        }
        String letters = symbols ? symbols() : new String(waiting, 0, length, charset);
        length = 0;
        return letters;
    }

    /** Fonts of signs have a bullet that is worth telling, and arrows and boxes. */
    private String symbols() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(waiting[i] == (byte) 0xb7 ? "\u2022" : waiting[i] >= ' ' ? String.valueOf((char) waiting[i]) : "");
        }
        return letters.toString();
    }

    /** A letter in Unicode, told as a number that may be negative; letters that only fonts of signs have are none. */
    static String unicode(int number) {
        char letter = (char) number;
        return letter >= '\uf000' && letter <= '\uf0ff' ? letter == '\uf0b7' ? "\u2022" : "" : String.valueOf(letter);
    }
}
