package org.dateline.worker.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.Teller;
import org.dateline.worker.rtf.RtfState.Place;

/** Reads RTF (Rich Text Format 1.9.1). What is hidden, deleted or an instruction to a program is not text. */
final class RtfText {

    /** Groups that are no text, though no star says so. */
    private static final Set<String> NO_TEXT = Set.of("colortbl", "filetbl", "pict", "objdata", "fldinst", "listtable", "listoverridetable", "sn", "sv", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "nonesttables",
            "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "pgdsctbl", "revtbl", "datafield", "atnid", "atnauthor", "atndate", "annotationref");

    /** Groups that are text, though a star says that old programs may pass over them. */
    private static final Set<String> TEXT = Set.of("shpinst", "ud", "moMath", "moMathPara");

    private final RtfHead head = new RtfHead();
    private final RtfLetters letters = new RtfLetters();
    private final RtfParagraphs paragraphs;
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private RtfState state = new RtfState(RtfCharsets.WESTERN);
    private Charset usual = RtfCharsets.WESTERN;
    private int usualFont = -1;
    private int toPassOver;
    private boolean starred;
    private boolean pictures;
    private boolean objects;

    RtfText(Teller out) {
        this.paragraphs = new RtfParagraphs(head, out);
    }

    void read(InputStream in) throws IOException, Refusal {
        RtfTokens tokens = new RtfTokens(in);
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> {
                    flush();
                    groups.push(state);
                    state = state.copy();
                }
                case CLOSE -> close();
                case BYTE -> octet(tokens.octet());
                case SYMBOL -> symbol(tokens.word());
                default -> word(tokens.word(), tokens);
            }
            starred &= kind == RtfTokens.Kind.SYMBOL;
        }
        flush();
        paragraphs.finish(state);
    }

    private void close() throws IOException, Refusal {
        flush();
        toPassOver = 0;
        head.end(state);
        if (state.own) {
            paragraphs.end(state);
        }
        state = groups.isEmpty() ? state : groups.pop();
    }

    private void octet(int octet) {
        if (toPassOver > 0) {
            toPassOver--;
        } else if (!letters.add(octet, state)) {
            flush();
            letters.add(octet, state);
        }
    }

    private void flush() {
        write(letters.take());
    }

    private void write(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (state.place == Place.TEXT && !state.hidden) {
            paragraphs.add(words);
        } else if (state.place == Place.STYLES || state.place == Place.INFO) {
            head.text(words);
        }
    }

    private void symbol(String sign) throws IOException, Refusal {
        if (toPassOver > 0) {
            toPassOver--;
            return;
        }
        flush();
        starred = sign.equals("*");
        if (sign.equals("\n") || sign.equals("\r")) {
            endParagraph();
            return;
        }
        String letter = RtfLetters.of(sign);
        write(letter == null ? "" : letter);
    }

    private void word(String word, RtfTokens tokens) throws IOException, Refusal {
        if (toPassOver > 0) {
            toPassOver--;
            return;
        }
        flush();
        if (starred && !TEXT.contains(word) && !word.equals("annotation") && !word.equals("footnote")) {
            state.place = Place.NOWHERE;
            objects |= word.equals("objdata");
            pictures |= word.equals("shppict");
            return;
        }
        String letter = RtfLetters.of(word);
        if (letter != null) {
            write(letter);
        } else if (word.equals("u")) {
            write(RtfLetters.unicode(tokens.value(0)));
            toPassOver = state.fallback;
        } else if (word.equals("upr")) {
            state.before = state.place;
            state.place = Place.NOWHERE;
        } else if (word.equals("ud")) {
            state.place = state.before;
        } else if (state.place == Place.TEXT) {
            inText(word, tokens);
        } else if (word.equals("result") && state.place == Place.OBJECT) {
            state.place = Place.TEXT;
        } else {
            objects |= word.equals("objdata");
            state.place = NO_TEXT.contains(word) ? Place.NOWHERE : state.place;
            head.word(state, word, tokens.value(0), usual);
        }
    }

    private void inText(String word, RtfTokens tokens) throws IOException, Refusal {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "cell" -> paragraphs.cell();
            case "nestcell" -> paragraphs.innerCell();
            case "row" -> paragraphs.row();
            case "page", "column" -> write("\n");
            case "pard" -> state.freshParagraph();
            case "intbl" -> state.inTable = true;
            case "s" -> state.style = tokens.value(0);
            case "outlinelevel" -> state.outline = tokens.value(-1);
            case "ls" -> state.listed = tokens.value(0) > 0;
            case "plain" -> {
                state.hidden = false;
                head.use(usualFont, state, usual);
            }
            case "v", "deleted", "htmlrtf" -> state.hidden = tokens.value(1) != 0;
            case "f" -> head.use(tokens.value(0), state, usual);
            case "uc" -> state.fallback = Math.clamp(tokens.value(1), 0, 16);
            case "mac" -> charset(RtfCharsets.ofPage(10000, usual));
            case "pc" -> charset(RtfCharsets.ofPage(437, usual));
            case "pca" -> charset(RtfCharsets.ofPage(850, usual));
            case "ansicpg" -> charset(RtfCharsets.ofPage(tokens.value(1252), usual));
            case "deff" -> usualFont = tokens.value(0);
            default -> destination(word);
        }
    }

    private void charset(Charset charset) {
        usual = charset;
        state.charset = charset;
    }

    private void destination(String word) {
        switch (word) {
            case "fonttbl" -> state.place = Place.FONTS;
            case "stylesheet" -> state.place = Place.STYLES;
            case "info" -> state.place = Place.INFO;
            case "object" -> state.place = Place.OBJECT;
            case "listtext", "pntext" -> {
                state.place = Place.NOWHERE;
                paragraphs.point();
            }
            case "header", "headerl", "headerr", "headerf" -> own(Block.FURNITURE, "header");
            case "footer", "footerl", "footerr", "footerf" -> own(Block.FURNITURE, "footer");
            case "annotation" -> own(Block.FURNITURE, "comment");
            case "footnote" -> own(Block.PARAGRAPH, "note");
            case "shptxt", "dptxbxtext" -> own(Block.PARAGRAPH, "");
            default -> {
                pictures |= word.equals("pict");
                state.place = NO_TEXT.contains(word) ? Place.NOWHERE : state.place;
            }
        }
    }

    private void own(Block kind, String place) {
        state.own = true;
        state.freshParagraph();
        paragraphs.begin(kind, place);
    }

    private void endParagraph() throws IOException, Refusal {
        if (state.place == Place.TEXT) {
            paragraphs.paragraph(state);
        }
    }

    Map<String, String> fields() {
        return head.fields();
    }

    /** Whether the file ended before its groups did. */
    boolean isCut() {
        return !groups.isEmpty();
    }

    boolean hasPictures() {
        return pictures;
    }

    /** Whether files are inside it. */
    boolean hasObjects() {
        return objects;
    }
}
