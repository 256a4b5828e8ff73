package org.dateline.worker.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.worker.Block;
import org.dateline.worker.StyleName;

/** What the head of an RTF file declares: fonts, styles, and what it says of the document. */
final class RtfHead {

    private static final int LONGEST = 2_000;

    private static final Map<String, String> FIELDS = Map.of("title", "title", "author", "author", "creatim", "created", "revtim", "modified");

    private record Font(Charset charset, boolean symbols) {}

    private static final class Style {
        private Block kind = Block.PARAGRAPH;
        private int level;
        private int outline = -1;
        private boolean listed;
    }

    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Integer, Style> styles = new HashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int font;
    private int style;
    private String time = "";

    /** A control word inside the tables of fonts and styles, and the document's properties. */
    void word(RtfState state, String word, int number, Charset usual) {
        switch (state.place) {
            case FONTS -> {
                switch (word) {
                    case "f" -> font = number;
                    case "fcharset" -> fonts.put(font, new Font(RtfCharsets.ofFont(number, usual), number == 2));
                    case "cpg" -> fonts.put(font, new Font(RtfCharsets.ofPage(number, usual), false));
                    default -> { }
                }
            }
            case STYLES -> style(word, number);
            case INFO -> {
                if (FIELDS.containsKey(word)) {
                    state.field = word;
                    text.setLength(0);
                    time = "";
                } else if (word.equals("yr") || word.equals("mo") || word.equals("dy")) {
                    time += (time.isEmpty() ? "" : "-") + String.format(Locale.ROOT, word.equals("yr") ? "%04d" : "%02d", number);
                }
            }
            default -> { }
        }
    }

    private void style(String word, int number) {
        switch (word) {
            case "s" -> style = number;
            case "cs", "ds", "ts" -> style = -1;
            case "outlinelevel" -> styles.computeIfAbsent(style, each -> new Style()).outline = number;
            case "ls" -> styles.computeIfAbsent(style, each -> new Style()).listed = number > 0;
            default -> { }
        }
    }

    /** Letters of a style's name or of a property. */
    void text(String letters) {
        if (text.length() < LONGEST) {
            text.append(letters);
        }
    }

    /** A group in the head ends, and with it what its letters named. */
    void end(RtfState state) {
        if (state.place == RtfState.Place.STYLES && !text.isEmpty()) {
            Style named = styles.computeIfAbsent(style, each -> new Style());
            int semicolon = text.indexOf(";");
            String name = (semicolon < 0 ? text.toString() : text.substring(0, semicolon)).strip();
            named.kind = StyleName.kind(name).orElse(Block.PARAGRAPH);
            named.level = StyleName.level(name);
            text.setLength(0);
            style = 0;
        } else if (state.place == RtfState.Place.INFO && FIELDS.containsKey(state.field)) {
            String value = time.isEmpty() ? text.toString().strip() : time;
            if (!value.isEmpty()) {
                fields.putIfAbsent(FIELDS.get(state.field), value);
            }
            text.setLength(0);
            time = "";
        }
    }

    /** A font begins to be used. */
    void use(int number, RtfState state, Charset usual) {
        Font used = fonts.get(number);
        state.charset = used == null ? usual : used.charset();
        state.symbols = used != null && used.symbols();
    }

    Block kind(RtfState paragraph) {
        Style used = styles.get(paragraph.style);
        if (paragraph.outline >= 0 && paragraph.outline < 9) {
            return used != null && used.kind == Block.TITLE ? Block.TITLE : Block.HEADING;
        }
        boolean plain = used == null || used.kind == Block.PARAGRAPH;
        if (plain && used != null && used.outline >= 0 && used.outline < 9) {
            return Block.HEADING;
        }
        return !plain ? used.kind : paragraph.listed || used != null && used.listed ? Block.LIST : Block.PARAGRAPH;
    }

    /** Of a heading 1 to 6. */
    int level(RtfState paragraph) {
        Style used = styles.get(paragraph.style);
        int outline = paragraph.outline >= 0 ? paragraph.outline : used == null ? -1 : used.outline;
        return outline >= 0 ? Math.min(6, outline + 1) : used == null || used.level == 0 ? 1 : used.level;
    }

    Map<String, String> fields() {
        return fields;
    }
}
