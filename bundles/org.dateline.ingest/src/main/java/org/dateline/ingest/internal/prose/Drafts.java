package org.dateline.ingest.internal.prose;

import java.util.List;
import org.dateline.api.EdtfDate;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a story into a draft. */
public final class Drafts {

    private Drafts() {}

    /** The blocks, in order, and what was left out. */
    public static void fill(StoryDraft draft, StoryParts parts) {
        draft.block(BlockKind.TITLE, parts.title());
        draft.block(BlockKind.STANDFIRST, parts.standfirst());
        for (Passage passage : parts.body()) {
            draft.block(kind(passage.kind()), passage.text());
        }
        for (Passage passage : parts.leftOut()) {
            draft.leftOut(passage.text(), passage.at());
        }
    }

    /** Byline, date and owner, as the lines around the story give them. */
    public static void fill(StoryDraft draft, StoryParts.Evidence evidence) {
        if (!evidence.authors().isEmpty()) {
            draft.authors(new Found<>(evidence.authors(), "byline", 0.9));
        }
        draft.published(found(evidence.date(), evidence.dateBasis(), evidence.dateBasis().equals("url") ? 0.8 : 0.85));
        draft.publisher(text(evidence.publisher(), "copyright", 0.8));
        draft.rights(text(evidence.rights(), "copyright", 0.9));
    }

    /** Null for an empty text. */
    public static @Nullable Found<String> text(String value, String basis, double confidence) {
        return value.isBlank() ? null : new Found<>(value.strip(), basis, confidence);
    }

    /** Null for no date and for one that no calendar has. */
    public static @Nullable Found<EdtfDate> found(@Nullable WrittenDate date, String basis, double confidence) {
        if (date == null) {
            return null;
        }
        EdtfDate edtf = EdtfDate.parse(date.edtf()).or(() -> EdtfDate.parse(date.day10())).orElse(null);
        return edtf == null ? null : new Found<>(edtf, basis, confidence);
    }

    /** The block that a passage becomes. */
    public static BlockKind kind(Passage.Kind kind) {
        return switch (kind) {
            case HEADING -> BlockKind.HEADING;
            case CAPTION -> BlockKind.CAPTION;
            case LIST -> BlockKind.LIST;
            case QUOTE -> BlockKind.QUOTE;
            case TABLE -> BlockKind.TABLE;
            case PARAGRAPH, IMAGE, RULE -> BlockKind.PARAGRAPH;
        };
    }

    /** The authors, or null for none. */
    public static @Nullable Found<List<String>> authors(List<String> names, String basis, double confidence) {
        return names.isEmpty() ? null : new Found<>(names, basis, confidence);
    }
}
