package org.dateline.views.internal.reader;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.story.Block;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;

/**
 * The text that the reader shows: each block a paragraph, a thin line between two, the byline after the title. Offsets are told
 * apart: those of the story and those of the document.
 */
final class ReaderDocument {

    /** What stands between two paragraphs: a line of its own that is drawn thin. */
    static final String GAP = "\n \n";

    /**
     * A paragraph.
     *
     * @param storyStart where it stands in the story; -1 for one that is not of the story's text
     * @param number counted from 1 as people count; 0 for none
     */
    record Paragraph(int docStart, int length, int storyStart, BlockKind kind, int number) {
        int docEnd() {
            return docStart + length;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> ofStory = new ArrayList<>();
    private int counted;

    private ReaderDocument() {
    }

    static ReaderDocument of(Story story, String byline) {
        ReaderDocument document = new ReaderDocument();
        List<Block> blocks = story.blocks();
        boolean titled = !blocks.isEmpty() && blocks.get(0).kind() == BlockKind.TITLE;
        if (!titled && story.title() != null) {
            document.add(story.title().value(), -1, BlockKind.TITLE);
        }
        int first = 0;
        if (titled) {
            document.add(blocks.get(0).span().of(story.text()), blocks.get(0).span().start(), BlockKind.TITLE);
            first = 1;
        }
        if (!byline.isEmpty()) {
            document.add(byline, -1, BlockKind.STANDFIRST);
        }
        for (Block block : blocks.subList(first, blocks.size())) {
            document.add(block.span().of(story.text()), block.span().start(), block.kind());
        }
        return document;
    }

    private void add(String words, int storyStart, BlockKind kind) {
        if (!paragraphs.isEmpty()) {
            text.append(GAP);
        }
        int number = storyStart < 0 ? 0 : ++counted;
        Paragraph paragraph = new Paragraph(text.length(), words.length(), storyStart, kind, number);
        text.append(words);
        paragraphs.add(paragraph);
        if (storyStart >= 0) {
            ofStory.add(paragraph);
        }
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** How many paragraphs the story has. */
    int count() {
        return counted;
    }

    /** The paragraph that begins at this place of the document or holds it; null for a gap. */
    @org.jspecify.annotations.Nullable Paragraph at(int docOffset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Paragraph p = paragraphs.get(middle);
            if (docOffset < p.docStart()) {
                high = middle - 1;
            } else if (docOffset > p.docEnd()) {
                low = middle + 1;
            } else {
                return p;
            }
        }
        return null;
    }

    /** The line below the title that the reader adds. */
    boolean isByline(int docOffset) {
        Paragraph p = at(docOffset);
        return p != null && p.storyStart() < 0 && p.kind() == BlockKind.STANDFIRST;
    }

    /** The paragraph of the story that holds this place, else the one before it. */
    private @org.jspecify.annotations.Nullable Paragraph holding(int storyOffset) {
        int low = 0;
        int high = ofStory.size() - 1;
        Paragraph best = null;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Paragraph p = ofStory.get(middle);
            if (p.storyStart() <= storyOffset) {
                best = p;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    int toDoc(int storyOffset) {
        Paragraph p = holding(storyOffset);
        return p == null ? 0 : p.docStart() + Math.min(p.length(), storyOffset - p.storyStart());
    }

    /** -1 where the place is not of the story's text. */
    int toStory(int docOffset) {
        Paragraph p = at(docOffset);
        return p == null || p.storyStart() < 0 ? -1 : p.storyStart() + docOffset - p.docStart();
    }

    /** The number of the paragraph where this span begins; 0 for none. */
    int paragraph(Span span) {
        Paragraph p = holding(span.start());
        return p == null ? 0 : p.number();
    }
}
