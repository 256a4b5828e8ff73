package org.dateline.worker;

/** What a piece of a document is; the codes are part of the protocol. */
public enum Block {
    TITLE('T'), HEADING('H'), PARAGRAPH('P'), LIST('L'), TABLE('R'), QUOTE('Q'), CAPTION('C'),
    /** Running heads, page numbers and what else is printed around the text. */
    FURNITURE('F'),
    /** A whole body in HTML, as mail carries it. */
    MARKUP('M'),
    /** A whole body in plain lines, as mail carries it. */
    LINES('N');

    private final char code;

    Block(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }
}
