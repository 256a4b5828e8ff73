package org.dateline.worker.rtf;

import java.nio.charset.Charset;

/** What holds until the end of a group, and is then as it was before it. */
final class RtfState {

    /** Where the text of a group goes. */
    enum Place { TEXT, NOWHERE, FONTS, STYLES, INFO, OBJECT }

    Place place = Place.TEXT;
    String field = "";
    /** Where the text went before two ways of writing it began, of which only the one in Unicode is taken. */
    Place before = Place.TEXT;
    Charset charset;
    boolean symbols;
    boolean hidden;
    /** How many pieces after a letter in Unicode stand for it where Unicode is not known. */
    int fallback = 1;
    int style;
    int outline = -1;
    boolean listed;
    boolean inTable;
    /** The group began a text of its own: a note, a head, a box. */
    boolean own;

    RtfState(Charset charset) {
        this.charset = charset;
    }

    RtfState copy() {
        RtfState copy = new RtfState(charset);
        copy.place = place;
        copy.before = before;
        copy.symbols = symbols;
        copy.hidden = hidden;
        copy.fallback = fallback;
        copy.style = style;
        copy.outline = outline;
        copy.listed = listed;
        copy.inTable = inTable;
        return copy;
    }

    /** {@code \pard}: nothing holds of the paragraph before. */
    void freshParagraph() {
        style = 0;
        outline = -1;
        listed = false;
        inTable = false;
    }
}
