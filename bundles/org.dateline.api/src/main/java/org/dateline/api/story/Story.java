package org.dateline.api.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was read. Immutable, any thread. {@link #text()} never changes for a {@link #textVersion()}; it is title,
 * standfirst, body, captions and tables in reading order. Spans everywhere count its UTF-16 code units.
 */
public final class Story {

    private final StoryId id;
    private final SourceId source;
    private final String path;
    private final @Nullable String callerId;
    private final @Nullable Found<String> title;
    private final Found<List<String>> authors;
    private final @Nullable Found<String> publisher;
    private final @Nullable Found<EdtfDate> published;
    private final @Nullable Found<String> language;
    private final @Nullable Found<String> rights;
    private final @Nullable Found<String> url;
    private final @Nullable Found<EdtfDate> embargo;
    private final String text;
    private final List<Block> blocks;
    private final List<LeftOut> leftOut;
    private volatile @Nullable String textVersion;

    Story(StoryDraft draft, SourceId source, String path) {
        this(StoryId.of(source, draft.part), source, path, draft, draft.published, draft.language);
    }

    private Story(StoryId id, SourceId source, String path, StoryDraft draft, @Nullable Found<EdtfDate> published,
            @Nullable Found<String> language) {
        this.id = id;
        this.source = source;
        this.path = path;
        this.callerId = draft.callerId;
        this.title = draft.title;
        this.authors = draft.authors == null ? Found.sure(List.of(), "none") : copyOf(draft.authors);
        this.publisher = draft.publisher;
        this.published = published;
        this.language = language;
        this.rights = draft.rights;
        this.url = draft.url;
        this.embargo = draft.embargo;
        this.text = draft.text.toString();
        this.blocks = List.copyOf(draft.blocks);
        this.leftOut = List.copyOf(draft.leftOut);
    }

    private static Found<List<String>> copyOf(Found<List<String>> found) {
        return new Found<>(List.copyOf(found.value()), found.basis(), found.confidence(), found.before());
    }

    /** A draft with everything this story holds, to make a changed one from. */
    public StoryDraft toDraft() {
        int bang = id.value().indexOf('!');
        StoryDraft draft = new StoryDraft(bang < 0 ? "" : id.value().substring(bang + 1));
        draft.callerId(callerId).title(title).publisher(publisher).published(published).language(language).rights(rights)
                .url(url).embargo(embargo);
        draft.authors(authors.value().isEmpty() && !authors.basis().equals(Found.PERSON) ? null : authors);
        draft.text.append(text);
        draft.blocks.addAll(blocks);
        draft.leftOut.addAll(leftOut);
        return draft;
    }

    /** The same story in this language, as the host found it where its reader did not say. */
    public Story inLanguage(Found<String> found) {
        return new Story(id, source, path, toDraft(), published, found);
    }

    /** The same story with this publication date, where its source carries none. */
    public Story publishedOn(Found<EdtfDate> found) {
        return new Story(id, source, path, toDraft(), found, language);
    }

    public StoryId id() {
        return id;
    }

    public SourceId source() {
        return source;
    }

    /** The file or address as it was given, {@code path!part} for a part of it. */
    public String path() {
        return path;
    }

    public @Nullable String callerId() {
        return callerId;
    }

    public @Nullable Found<String> title() {
        return title;
    }

    /** Empty where none is known. */
    public Found<List<String>> authors() {
        return authors;
    }

    public @Nullable Found<String> publisher() {
        return publisher;
    }

    public @Nullable Found<EdtfDate> published() {
        return published;
    }

    /** A BCP 47 tag; {@code und} where it could not be told. */
    public @Nullable Found<String> language() {
        return language;
    }

    public @Nullable Found<String> rights() {
        return rights;
    }

    public @Nullable Found<String> url() {
        return url;
    }

    public @Nullable Found<EdtfDate> embargo() {
        return embargo;
    }

    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    public String textVersion() {
        String version = textVersion;
        if (version == null) {
            version = HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
            textVersion = version;
        }
        return version;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The title, or the beginning of the text, or the path: what a list shows. */
    public String headline() {
        if (title != null) {
            return title.value();
        }
        if (!blocks.isEmpty()) {
            String first = blocks.get(0).span().of(text);
            return first.length() <= 80 ? first : first.substring(0, 79).strip() + "…";
        }
        return path;
    }
}
