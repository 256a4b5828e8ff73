package org.dateline.worker.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Code pages by their numbers and by Windows' numbers of fonts' character sets. */
final class RtfCharsets {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(
            Map.entry(0, 1252), Map.entry(77, 10000), Map.entry(128, 932), Map.entry(129, 949), Map.entry(130, 1361), Map.entry(134, 936), Map.entry(136, 950), Map.entry(161, 1253), Map.entry(162, 1254),
            Map.entry(163, 1258), Map.entry(177, 1255), Map.entry(178, 1256), Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250), Map.entry(254, 437), Map.entry(255, 850));

    private static final Map<Integer, String> NAMES = Map.of(932, "windows-31j", 949, "x-windows-949", 936, "GBK", 950, "x-windows-950", 1361, "x-Johab", 874, "x-windows-874", 10000, "x-MacRoman", 65001, "UTF-8", 54936, "GB18030");

    private RtfCharsets() {}

    /** By the number of a code page; the other one where Java has no such charset. */
    static Charset ofPage(int page, Charset otherwise) {
        String name = NAMES.getOrDefault(page, page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page);
        return page == 20127 ? StandardCharsets.US_ASCII : Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }

    /** By the number of a font's character set. */
    static Charset ofFont(int number, Charset otherwise) {
        Integer page = OF_FONTS.get(number);
        return page == null ? otherwise : ofPage(page, otherwise);
    }
}
