package org.dateline.ingest.internal.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.encoding.Mojibake;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.StoryParts;
import org.dateline.ingest.internal.prose.StoryShape;
import org.dateline.ingest.internal.prose.WrittenText;
import org.osgi.service.component.annotations.Component;

/** Reads plain text and Markdown, as people paste it and programs scrape it, as one story. */
@Component
@ReaderInfo(id = "dateline.text", label = "Text and Markdown", fills = {"reader:text/plain", "reader:text/markdown"})
public final class TextReader implements StoryReader {

    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "mdown", "rst", "asc", "log");
    private static final Set<String> TYPES = Set.of("text/plain", "text/markdown", "text/x-markdown");

    @Override
    public Match probe(SourceHead head) {
        boolean text = Bytes.looksLikeText(head.bytes());
        boolean named = ENDINGS.contains(head.ending());
        boolean declared = head.declaredType() != null && TYPES.contains(head.declaredType());
        if (!text || isOtherFormat(head.bytes())) {
            return named || declared ? Match.MAYBE : Match.NO;
        }
        return (named || declared) && !Bytes.startsWithMarkup(head.bytes()) ? Match.YES : Match.MAYBE;
    }

    /** Formats that are text to a machine only. */
    private static boolean isOtherFormat(byte[] bytes) {
        String start = Bytes.start(bytes);
        return start.startsWith("{\\rtf") || start.startsWith("%pdf-") || start.startsWith("%!ps") || start.startsWith("<?xml");
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        String text = Mojibake.mended(TextDecoder.decode(Bytes.ofText(source), null), message -> context.warn(source.name(), message));
        StoryDraft draft = new StoryDraft("");
        FrontMatter front = FrontMatter.of(text);
        StoryParts parts = parts(source, front.rest());
        String title = front.first("title");
        draft.title(title.isEmpty() ? Drafts.text(parts.title(), "text", 0.9) : Drafts.text(title, "metadata", 0.95));
        Drafts.fill(draft, parts.title().isEmpty() ? parts.titled(title) : parts);
        Drafts.fill(draft, parts.evidence());
        tell(front, draft);
        if (draft.textLength() == 0) {
            draft.verbatim(text);
        }
        out.story(draft);
    }

    private static StoryParts parts(Source source, String text) {
        List<Passage> chat = Conversation.in(text);
        if (!chat.isEmpty()) {
            return StoryParts.of("", chat);
        }
        boolean markdown = source.head().ending().startsWith("m") || "text/markdown".equals(source.head().declaredType());
        boolean restructured = source.head().ending().equals("rst");
        String plain = restructured ? Restructured.asMarkdown(text) : WireMarks.without(text);
        List<Passage> passages = MarkdownBlocks.read(plain, markdown || restructured);
        MailHeads mail = MailHeads.in(passages);
        if (mail.passages() != passages) {
            return StoryParts.of(mail.subject(), mail.passages()).knowing(mail.evidence());
        }
        return WrittenText.is(passages) ? WrittenText.of(passages) : StoryShape.of(passages);
    }

    /** What the file says of itself counts before what its text looks like. */
    private static void tell(FrontMatter front, StoryDraft draft) {
        front.lines().forEach(line -> draft.leftOut(line.text(), line.at()));
        front.date().ifPresent(date -> draft.published(Drafts.found(date, "metadata", 0.95)));
        if (!front.authors().isEmpty()) {
            draft.authors(Drafts.authors(front.authors(), "metadata", 0.95));
        }
        String address = front.first("url", "canonical", "canonical_url", "source", "link");
        draft.url(Drafts.text(address.startsWith("http") ? address : "", "metadata", 0.9));
        String language = front.first("lang", "language");
        draft.language(Drafts.text(language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : "", "metadata", 0.9));
    }
}
