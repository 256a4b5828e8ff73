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
import org.dateline.ingest.internal.archive.EntryNames;
import org.dateline.ingest.internal.page.Markup;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.text.PlainBlocks;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** One message as a story: its subject the title, its sender the author; attachments go back as sources of their own. */
final class Message {

    private static final int SMALL_PICTURE = 8 << 10;

    private static final String SEALED = "-----BEGIN PGP MESSAGE-----";

    private final MailPart root;
    private final String part;
    private final String where;
    private final String subject;
    private final boolean pictures;

    /**
     * @param part which message of a mailbox; empty for the only one
     * @param where for warnings
     * @param pictures whether the words in pictures are asked for
     */
    Message(MailPart root, String part, String where, boolean pictures) {
        this.root = root;
        this.part = part;
        this.where = where;
        this.pictures = pictures;
        this.subject = Spaces.collapse(root.headers.text("subject"));
    }

    /** @return false where there is nothing in it to hand over */
    boolean emit(StorySink out, TaskContext context) throws IOException, PluginException {
        if (root.headers.isEmpty() && part.isEmpty()) {
            throw new PluginException("This is no message: it has no header.");
        }
        MailPart page = SavedPage.in(root);
        if (page != null) {
            out.source(inside(SavedPage.address(root, page)), "text/html", page.text().getBytes(StandardCharsets.UTF_8));
            return true;
        }
        MailBody body = MailBody.of(root);
        StoryDraft draft = draft(context);
        boolean sealed = false;
        for (MailPart text : body.texts) {
            sealed |= fill(draft, text, out);
        }
        boolean bare = draft.textLength() <= subject.length() && !body.attached.isEmpty();
        if (draft.textLength() > 0 && !sealed && !bare) {
            out.story(draft);
        }
        int handed = attachments(body.attached, out, context);
        if (root.isCut()) {
            throw new PluginException("This message has more than 5,000 parts; the first of them were read.");
        }
        return draft.textLength() > 0 || handed > 0 || sealed;
    }

    private StoryDraft draft(TaskContext context) {
        StoryDraft draft = new StoryDraft(part);
        draft.title(Drafts.text(subject, "mail-header", 1));
        draft.block(BlockKind.TITLE, subject);
        String from = sender(root.headers.text("from"));
        draft.authors(from.isEmpty() ? null : new Found<>(List.of(from), "mail-header", 0.9));
        draft.published(MailDate.of(root.headers, where, context));
        for (String field : new String[] {"from", "to", "cc", "date"}) {
            draft.leftOut(root.headers.text(field), "mail header " + field);
        }
        return draft;
    }

    /** True where the text is encrypted, and handed on as such. */
    private boolean fill(StoryDraft draft, MailPart text, StorySink out) throws IOException, PluginException {
        String content = text.text();
        if (text.type().equals("text/html")) {
            Element body = Jsoup.parse(content).body();
            HtmlReplies.takeOff(body, Replies.isForward(subject), draft);
            Markup.fill(draft, subject, body);
            return false;
        }
        if (content.stripLeading().startsWith(SEALED)) {
            out.source(inside("message.asc"), "application/pgp-encrypted", text.content());
            return true;
        }
        boolean flowed = text.headers.parameter("content-type", "format").equalsIgnoreCase("flowed");
        boolean deleteSpace = text.headers.parameter("content-type", "delsp").equalsIgnoreCase("yes");
        plain(draft, ClearSigned.text(flowed ? Flowed.unfold(content, deleteSpace) : content));
        return false;
    }

    private void plain(StoryDraft draft, String text) {
        boolean answers = !root.headers.raw("in-reply-to").isEmpty() || !root.headers.raw("references").isEmpty();
        Replies replies = new Replies(text, subject, answers);
        for (Passage passage : PlainBlocks.read(replies.own())) {
            if (passage.kind() != Passage.Kind.IMAGE && passage.kind() != Passage.Kind.RULE) {
                draft.block(Drafts.kind(passage.kind()), passage.text());
            }
        }
        replies.taken().forEach(taken -> draft.leftOut(taken.text(), taken.what()));
    }

    private int attachments(List<MailPart> attached, StorySink out, TaskContext context) throws IOException {
        int handed = 0;
        int number = 0;
        for (MailPart inner : attached) {
            number++;
            if (!context.cancelled() && (isWanted(inner.type()) || pictures && isPicture(inner))) {
                String name = inner.fileName();
                boolean message = inner.type().equals("message/rfc822");
                out.source(inside(name == null ? "attachment-" + number + (message ? ".eml" : "") : EntryNames.safe(name)), inner.type(), inner.content());
                handed++;
            }
        }
        return handed;
    }

    /** A picture that was attached; the small ones are logos and signs that mail programs leave. */
    private static boolean isPicture(MailPart inner) {
        return inner.type().startsWith("image/") && inner.content().length >= SMALL_PICTURE;
    }

    private static boolean isWanted(String type) {
        return !type.startsWith("image/") && !type.endsWith("-signature") && !type.endsWith("vcard") && !type.equals("application/pgp-keys") && !type.equals("message/delivery-status")
                && !type.equals("message/disposition-notification") && !type.equals("text/rfc822-headers");
    }

    /** The name of something inside this message. */
    private String inside(String name) {
        return part.isEmpty() ? name : part + "/" + name;
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
