package org.dateline.worker.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.TableRows;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika makes of a document into the document's blocks, as it comes. */
final class DocumentBlocks extends DefaultHandler {

    private static final Set<String> BREAKING = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "div", "table", "tbody", "thead", "tr", "td", "th", "caption", "blockquote", "body", "section", "pre", "figcaption", "hr");

    /** What Tika and writers of styles call that which stands around the text. */
    private static final Set<String> AROUND = Set.of(
            "header", "footer", "slide-master-content", "slide-header", "slide-footer", "slide-comment", "comment", "annotation", "outside", "slide-master", "annotation_text", "comments", "commentText", "annotationText");

    /** Here "header" is the head of a table. */
    private static final Set<String> IN_TABLE = Set.of("table", "thead", "tbody", "tr", "td", "th");

    private static final Set<String> SILENT = Set.of("head", "script", "style");

    /** Enough to keep when the rest of a file is damaged, in characters. */
    private static final int MUCH = 400;

    private final Replies out;
    private final Metadata metadata;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Context> open = new ArrayDeque<>();
    private final TableRows rows;
    private int sheet;
    private int slide;
    private boolean slideNeedsTitle;
    private int told;
    private boolean begun;

    /** An element that is open. */
    private record Context(String tag, Block kind, int level, boolean silent) {}

    DocumentBlocks(Replies out, Metadata metadata) {
        this.out = out;
        this.metadata = metadata;
        this.rows = new TableRows(this::pass);
        open.push(new Context("", Block.PARAGRAPH, 0, false));
    }

    /** Whether enough was told that it should not be lost. */
    boolean hasMuch() {
        return told >= MUCH;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String tag = local.isEmpty() ? qualified : local;
        if (tag.equals("br")) {
            text.append('\n');
            return;
        }
        if (BREAKING.contains(tag)) {
            flush();
        }
        Context outer = open.element();
        String style = String.valueOf(attributes.getValue("class"));
        boolean silent = outer.silent() || SILENT.contains(tag);
        boolean around = outer.kind() == Block.FURNITURE || AROUND.contains(style) && !IN_TABLE.contains(tag);
        open.push(around ? new Context(tag, Block.FURNITURE, 0, silent) : context(tag, style, outer, silent));
        if (tag.equals("table")) {
            rows.open();
        } else if (tag.equals("tr")) {
            rows.row();
        } else if (style.equals("slide-content") || style.equals("slide")) {
            slide += slideNeedsTitle ? 0 : 1;
            slideNeedsTitle = true;
        } else if (style.equals("page")) {
            sheet++;
        }
    }

    private static Context context(String tag, String style, Context outer, boolean silent) {
        Block kind = outer.kind();
        int level = 0;
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            kind = style.equals("title") ? Block.TITLE : Block.HEADING;
            level = tag.charAt(1) - '0';
        } else if (tag.equals("li") || style.startsWith("list_") || style.startsWith("listParagraph")) {
            kind = Block.LIST;
        } else if (tag.equals("blockquote") || style.contains("quote") || style.equals("intense_Quote")) {
            kind = Block.QUOTE;
        } else if (tag.equals("caption") || tag.equals("figcaption") || style.equals("caption")) {
            kind = Block.CAPTION;
        } else if (style.equals("title") || style.equals("Title")) {
            kind = Block.TITLE;
            level = 1;
        }
        return new Context(tag, kind, level, silent);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        String tag = local.isEmpty() ? qualified : local;
        if (tag.equals("br") || open.size() <= 1) {
            return;
        }
        if (BREAKING.contains(tag)) {
            flush();
        }
        try {
            endOfTable(tag);
        } catch (IOException | Refusal e) {
            throw new SAXException(e);
        }
        open.pop();
    }

    private void endOfTable(String tag) throws IOException, Refusal {
        if (tag.equals("td") || tag.equals("th")) {
            rows.cell();
        } else if (tag.equals("tr")) {
            rows.endRow(place());
        } else if (tag.equals("table")) {
            rows.close(place());
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!open.element().silent()) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    private void flush() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        String words = withoutMark(text).strip();
        text.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        Context context = open.element();
        if (rows.isInside() && context.kind() != Block.FURNITURE) {
            rows.words(words);
        } else if (slide > 0 && context.kind() == Block.PARAGRAPH) {
            slideWords(words);
        } else if (sheet > 0 && context.kind() == Block.PARAGRAPH) {
            tell(Block.FURNITURE, 0, place(), words);
        } else {
            Lines.split(words, line -> tell(context.kind(), context.level(), place(), line));
        }
    }

    /** The text of a note of Word's begins with a sign for its number, which XML cannot hold. */
    private static String withoutMark(CharSequence text) {
        return text.charAt(0) == '\ufffd' ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    /** On a slide the first line is its heading and what is short is a point. */
    private void slideWords(String words) throws SAXException {
        boolean first = slideNeedsTitle;
        slideNeedsTitle = false;
        Block kind = words.length() > 160 ? Block.PARAGRAPH : first ? Block.HEADING : Block.LIST;
        tell(kind, kind == Block.HEADING ? 2 : 0, place(), words);
    }

    private String place() {
        return slide > 0 ? "slide " + slide : sheet > 0 ? "sheet " + sheet : "";
    }

    private void tell(Block kind, int level, String place, String words) throws SAXException {
        try {
            pass(kind, level, place, words);
        } catch (IOException | Refusal e) {
            throw new SAXException(e);
        }
    }

    private void pass(Block kind, int level, String place, String words) throws IOException, Refusal {
        if (!begun) {
            begun = true;
            out.document("");
        }
        out.block(kind, level, place, words);
        told += words.length();
    }

    /** The document is read: what it says of itself. */
    void end() throws IOException, SAXException {
        flush();
        if (begun) {
            out.fields(DocumentFields.of(metadata));
        }
    }
}
