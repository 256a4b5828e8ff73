package org.dateline.ingest.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.ingest.internal.encoding.Bytes;
import org.osgi.service.component.annotations.Component;

/** Reads messages (eml) and mailboxes (mbox), message by message, so that a mailbox may be larger than memory. */
@Component
@ReaderInfo(id = "dateline.mail", label = "Mail and saved pages (eml, mbox, MHTML)", fills = {"reader:message/rfc822", "reader:application/mbox", "reader:multipart/related"})
public final class MailReader implements StoryReader {

    private static final String[] FIELDS = {
        "from:", "received:", "date:", "subject:", "message-id:", "to:", "return-path:", "mime-version:", "delivered-to:", "x-", "content-type:", "reply-to:", "dkim-signature:"
    };

    @Override
    public Match probe(SourceHead head) {
        String start = Bytes.start(head.bytes());
        boolean declared = "message/rfc822".equals(head.declaredType()) || "application/mbox".equals(head.declaredType());
        boolean named = head.ending().equals("eml") || head.ending().equals("mbox") || head.ending().equals("mbx") || head.ending().equals("emlx") || head.ending().equals("mht") || head.ending().equals("mhtml");
        int fields = fields(start);
        boolean text = Bytes.looksLikeText(head.bytes());
        if (!text && (fields < 2 || !named && !declared)) {
            return Match.NO;
        }
        boolean box = start.startsWith("from ");
        return box && (fields >= 2 || named) || (declared || named) && fields >= 1 || fields >= 4 ? Match.YES : declared || named ? Match.MAYBE : Match.NO;
    }

    private static int fields(String start) {
        int known = 0;
        int lines = 0;
        for (String line : (Iterable<String>) start.lines()::iterator) {
            if (line.isEmpty() || ++lines > 40) {
                break;
            }
            for (String field : FIELDS) {
                known += line.startsWith(field) ? 1 : 0;
            }
        }
        return known;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        if (source.size() == 0) {
            throw new PluginException("This file is empty.");
        }
        if (Bytes.start(source.head().bytes()).startsWith("from ")) {
            mailbox(source, out, context);
        } else if (source.size() > Mailbox.LARGEST) {
            throw new PluginException("This message is larger than 60 MB. Save its attachments from your mail program and import them.");
        } else {
            boolean pictures = !source.pictureLanguages().isEmpty();
            byte[] bytes = source.bytes();
            int start = 0;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            int length = appleLength(bytes, start, source.head().ending());
            start += length < 0 ? 0 : String.valueOf(length).length() + 1;
            int end = length < 0 ? bytes.length : Math.min(bytes.length, start + length);
            if (!new Message(MailPart.parse(bytes, start, end), "", source.name(), pictures).emit(out, context)) {
                throw new PluginException("This message has no text.");
            }
        }
    }

    /** Apple's program writes the length of a message before it and what it knows of it behind; -1 in all other files. */
    private static int appleLength(byte[] bytes, int start, String ending) {
        int at = start;
        int length = 0;
        while (ending.equals("emlx") && at < Math.min(bytes.length, start + 9) && bytes[at] >= '0' && bytes[at] <= '9') {
            length = length * 10 + bytes[at++] - '0';
        }
        return at > start && at < bytes.length && bytes[at] == '\n' && bytes[start] != '0' ? length : -1;
    }

    private static void mailbox(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        int number = 0;
        int lost = 0;
        boolean pictures = !source.pictureLanguages().isEmpty();
        try (InputStream in = source.open()) {
            Mailbox box = new Mailbox(in);
            while (!context.cancelled() && box.next()) {
                number++;
                String where = source.name() + ", message " + number;
                if (box.isTooLarge()) {
                    context.warn(where, "It is larger than 60 MB and was passed over.");
                    lost++;
                    continue;
                }
                try {
                    new Message(MailPart.parse(box.bytes(), box.start(), box.end()), "message-" + number, where, pictures).emit(out, context);
                } catch (PluginException e) {
                    context.warn(where, String.valueOf(e.getMessage()));
                    lost++;
                }
            }
        }
        if (lost > 0) {
            throw new PluginException("Of the " + number + " messages in this mailbox " + lost + " could not be read, or not whole; the others were.");
        }
    }
}
