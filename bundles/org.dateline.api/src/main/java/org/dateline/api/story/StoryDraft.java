package org.dateline.api.story;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/**
 * A story in the making: what a reader fills and hands to its sink. Not for several threads. The text grows block by block, one
 * blank line between two blocks, so the reader never counts offsets.
 */
public final class StoryDraft {

    final String part;
    @Nullable String callerId;
    @Nullable Found<String> title;
    @Nullable Found<List<String>> authors;
    @Nullable Found<String> publisher;
    @Nullable Found<EdtfDate> published;
    @Nullable Found<String> language;
    @Nullable Found<String> rights;
    @Nullable Found<String> url;
    @Nullable Found<EdtfDate> embargo;
    final StringBuilder text = new StringBuilder();
    final List<Block> blocks = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    /** @param part which story of its source; empty when the source is one story, else unique in the source and stable */
    public StoryDraft(String part) {
        this.part = part;
    }

    /** The id that the caller gave to this story, where it did. */
    public StoryDraft callerId(@Nullable String id) {
        this.callerId = id;
        return this;
    }

    public StoryDraft title(@Nullable Found<String> found) {
        this.title = found;
        return this;
    }

    /** Names as printed, without "by". */
    public StoryDraft authors(@Nullable Found<List<String>> found) {
        this.authors = found;
        return this;
    }

    public StoryDraft publisher(@Nullable Found<String> found) {
        this.publisher = found;
        return this;
    }

    public StoryDraft published(@Nullable Found<EdtfDate> found) {
        this.published = found;
        return this;
    }

    /** A BCP 47 tag, such as {@code en} or {@code ko}. */
    public StoryDraft language(@Nullable Found<String> found) {
        this.language = found;
        return this;
    }

    public StoryDraft rights(@Nullable Found<String> found) {
        this.rights = found;
        return this;
    }

    public StoryDraft url(@Nullable Found<String> found) {
        this.url = found;
        return this;
    }

    public StoryDraft embargo(@Nullable Found<EdtfDate> found) {
        this.embargo = found;
        return this;
    }

    /** Adds a block at the end of the text. Blank text adds nothing; white space around it is dropped. */
    public StoryDraft block(BlockKind kind, String content) {
        String clean = content.strip();
        if (clean.isEmpty()) {
            return this;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(clean);
        blocks.add(new Block(kind, new Span(start, text.length())));
        return this;
    }

    /** Takes the caller's text as it is, whole; its lines become blocks. For a draft without blocks. */
    public StoryDraft verbatim(String whole) {
        if (!text.isEmpty()) {
            throw new IllegalStateException("The draft has text already");
        }
        text.append(whole);
        int start = 0;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || whole.charAt(i) == '\n') {
                addLine(whole, start, i);
                start = i + 1;
            }
        }
        return this;
    }

    /**
     * Takes text and blocks as another story has them, such as one that was stored. For a draft without blocks.
     *
     * @throws IllegalArgumentException where the blocks leave the text, overlap or are out of order
     */
    public StoryDraft whole(String storyText, List<Block> storyBlocks) {
        if (!text.isEmpty()) {
            throw new IllegalStateException("The draft has text already");
        }
        int last = 0;
        for (Block block : storyBlocks) {
            if (block.span().start() < last || block.span().end() > storyText.length()) {
                throw new IllegalArgumentException("Not a block of this text: " + block);
            }
            last = block.span().end();
        }
        text.append(storyText);
        blocks.addAll(storyBlocks);
        return this;
    }

    private void addLine(String whole, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(whole.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            boolean isTitle = blocks.isEmpty() && title != null && whole.substring(start, end).equals(title.value().strip());
            blocks.add(new Block(isTitle ? BlockKind.TITLE : BlockKind.PARAGRAPH, new Span(start, end)));
        }
    }

    /** @param at the place it was taken from, in words */
    public StoryDraft leftOut(String furniture, String at) {
        if (!furniture.isBlank()) {
            leftOut.add(new LeftOut(furniture.strip(), at));
        }
        return this;
    }

    public String part() {
        return part;
    }

    public int textLength() {
        return text.length();
    }

    /** Made by the host, which knows the source. */
    public Story toStory(SourceId source, String path) {
        return new Story(this, source, path);
    }
}
