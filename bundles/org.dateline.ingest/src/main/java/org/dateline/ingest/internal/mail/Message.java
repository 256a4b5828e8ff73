package org.dateline.ingest.internal.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.page.Markup;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.text.PlainBlocks;
import org.dateline.ingest.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/** One message as a story: its subject the title, its sender the author; attachments go back as sources of their own. */
final class Message {

    private final MailPart root;
    private final String part;

    Message(MailPart root, String part) {
        this.root = root;
        this.part = part;
    }

    void emit(StorySink out, TaskContext context) throws IOException, PluginException {
        if (root.headers.isEmpty()) {
            throw new PluginException("This is no message: it has no header.");
        }
        MailPart page = savedPage();
        if (page != null) {
            out.source("page.html", "text/html", string(page).getBytes(StandardCharsets.UTF_8));
            return;
        }
        out.story(draft());
        attachments(root, out, context);
    }

    /** The page that a browser saved in the form of a message (MHTML), or null. */
    private @Nullable MailPart savedPage() {
        boolean saved = !root.headers.raw("snapshot-content-location").isEmpty() || root.headers.raw("from").startsWith("<Saved by");
        return saved ? find(root, "text/html") : null;
    }

    private StoryDraft draft() throws PluginException {
        StoryDraft draft = new StoryDraft(part);
        String subject = Spaces.collapse(root.headers.text("subject"));
        draft.title(Drafts.text(subject, "mail-header", 1));
        draft.block(BlockKind.TITLE, subject);
        String from = sender(root.headers.text("from"));
        draft.authors(from.isEmpty() ? null : new Found<>(List.of(from), "mail-header", 0.9));
        draft.published(Drafts.found(DateScanner.firstDay(root.headers.text("date"), Order.DAY_FIRST).orElse(null), "mail-header", 0.9));
        for (String field : new String[] {"from", "to", "cc", "date"}) {
            draft.leftOut(root.headers.text(field), "mail header " + field);
        }
        MailPart text = find(root, "text/plain");
        MailPart html = find(root, "text/html");
        if (text != null && text.content().length > 0) {
            plain(draft, string(text));
        } else if (html != null) {
            Markup.fill(draft, subject, string(html));
        }
        return draft;
    }

    private static void plain(StoryDraft draft, String text) {
        int signature = text.indexOf("\n-- \n");
        String body = signature < 0 ? text : text.substring(0, signature);
        for (Passage passage : PlainBlocks.read(body)) {
            if (passage.kind() != Passage.Kind.IMAGE && passage.kind() != Passage.Kind.RULE) {
                draft.block(Drafts.kind(passage.kind()), passage.text());
            }
        }
        if (signature >= 0) {
            draft.leftOut(text.substring(signature + 5), "signature");
        }
    }

    private static String string(MailPart part) throws PluginException {
        byte[] content = part.content();
        return content.length == 0 || new String(content, StandardCharsets.ISO_8859_1).isBlank()
                ? ""
                : TextDecoder.decode(content, part.headers.parameter("content-type", "charset"));
    }

    private static @Nullable MailPart find(MailPart at, String type) {
        if (at.parts.isEmpty()) {
            return at.type().equals(type) && !at.isAttachment() ? at : null;
        }
        for (MailPart inner : at.parts) {
            MailPart found = find(inner, type);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void attachments(MailPart at, StorySink out, TaskContext context) throws IOException {
        int number = 0;
        for (MailPart inner : at.parts) {
            number++;
            if (!inner.parts.isEmpty()) {
                attachments(inner, out, context);
            } else if (inner.isAttachment() && !inner.type().startsWith("image/") && !context.cancelled()) {
                String name = inner.fileName();
                boolean message = inner.type().equals("message/rfc822");
                out.source(name == null ? "attachment-" + number + (message ? ".eml" : "") : name, inner.type(), inner.content());
            }
        }
    }

    /** {@code "Ada Holm" <ada@post.example>} is Ada Holm. */
    private static String sender(String from) {
        int angle = from.indexOf('<');
        String name = (angle > 0 ? from.substring(0, angle) : from).replace("\"", "").strip();
        int bracket = name.indexOf('(');
        boolean address = name.indexOf('@') >= 0 && bracket > 0 && name.endsWith(")");
        return address ? name.substring(bracket + 1, name.length() - 1) : name;
    }
}
