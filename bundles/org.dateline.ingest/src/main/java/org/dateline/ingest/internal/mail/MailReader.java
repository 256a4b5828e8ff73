package org.dateline.ingest.internal.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
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

    /** A larger message is passed over. */
    private static final int LARGEST = 64 << 20;

    private static final String[] FIELDS = {
        "from:", "received:", "date:", "subject:", "message-id:", "to:", "return-path:", "mime-version:", "delivered-to:", "x-", "content-type:", "reply-to:", "dkim-signature:"
    };

    @Override
    public Match probe(SourceHead head) {
        if (!Bytes.looksLikeText(head.bytes())) {
            return Match.NO;
        }
        String start = Bytes.start(head.bytes());
        boolean declared = "message/rfc822".equals(head.declaredType()) || "application/mbox".equals(head.declaredType());
        boolean named = head.ending().equals("eml") || head.ending().equals("mbox") || head.ending().equals("mbx") || head.ending().equals("mht") || head.ending().equals("mhtml");
        int fields = fields(start);
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
        } else if (source.size() > LARGEST) {
            throw new PluginException("This message is larger than 64 MB.");
        } else {
            new Message(MailPart.parse(source.bytes()), "").emit(out, context);
        }
    }

    private static void mailbox(Source source, StorySink out, TaskContext context) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        boolean blankBefore = true;
        boolean open = false;
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            while (readLine(in, line) && !context.cancelled()) {
                byte[] bytes = line.toByteArray();
                if (blankBefore && startsWith(bytes, "From ")) {
                    number += open ? emit(message, number, source, out, context) : 0;
                    message.reset();
                    open = true;
                } else if (message.size() <= LARGEST) {
                    int quoted = startsWith(bytes, ">From ") ? 1 : 0;
                    message.write(bytes, quoted, bytes.length - quoted);
                }
                blankBefore = bytes.length <= 2 && (bytes[0] == '\n' || bytes[0] == '\r');
            }
        }
        emit(message, number, source, out, context);
    }

    private static int emit(ByteArrayOutputStream message, int number, Source source, StorySink out, TaskContext context) throws IOException {
        if (message.size() > LARGEST) {
            context.warn(source.name(), "Message " + (number + 1) + " is larger than 64 MB and was passed over.");
        } else if (message.size() > 0) {
            try {
                new Message(MailPart.parse(message.toByteArray()), "message-" + (number + 1)).emit(out, context);
            } catch (PluginException e) {
                context.warn(source.name(), "Message " + (number + 1) + ": " + e.getMessage());
            }
        }
        return 1;
    }

    /** The next line with its break; of an endless line no more than a message may have. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int b = in.read();
        while (b >= 0) {
            if (line.size() <= LARGEST) {
                line.write(b);
            }
            if (b == '\n') {
                return true;
            }
            b = in.read();
        }
        return line.size() > 0;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || bytes[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

}
