package org.dateline.worker.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Date;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFDateAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.jspecify.annotations.Nullable;

/** What Outlook wraps into winmail.dat (TNEF, Microsoft's MS-OXTNEF): the message with its format, and the files that were attached to it. */
public final class WrappedReading implements Reading {

    /** Before a message inside a message stands the name of the interface that reads it. */
    private static final int INTERFACE = 16;

    @Override
    public void read(Request request, Replies out) throws Exception {
        HMEFMessage message;
        try (InputStream in = Files.newInputStream(request.file())) {
            message = new HMEFMessage(in);
        }
        Letter letter = new Letter("", subject(message), sender(message), null, date(message), markup(message), plain(message), message.getBody());
        if (letter.hasWords()) {
            letter.tell(out);
        }
        int number = 0;
        for (Attachment attachment : message.getAttachments()) {
            tell(attachment, ++number, out);
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.NO_TEXT, "");
        }
    }

    private static void tell(Attachment attachment, int number, Replies out) throws IOException {
        byte[] content = content(attachment);
        String name = attachment.getLongFilename();
        name = name == null || name.isBlank() ? attachment.getFilename() : name;
        name = name == null || name.isBlank() ? "attachment-" + number : name;
        if (content.length > 0 && !MessageReading.isPicture(name)) {
            out.attachment(name, "", new ByteArrayInputStream(content));
        }
    }

    private static byte[] content(Attachment attachment) {
        byte[] content = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA) == null ? inProperties(attachment) : attachment.getContents();
        boolean message = content.length > INTERFACE + 4 && isWrapped(content, INTERFACE);
        return message ? Arrays.copyOfRange(content, INTERFACE, content.length) : content;
    }

    private static byte[] inProperties(Attachment attachment) {
        MAPIAttribute data = attachment.getMAPIAttribute(MAPIProperty.ATTACH_DATA);
        return data == null ? new byte[0] : data.getData();
    }

    private static boolean isWrapped(byte[] content, int at) {
        return (content[at] & 0xff) == 0x78 && (content[at + 1] & 0xff) == 0x9f && content[at + 2] == 0x3e && content[at + 3] == 0x22;
    }

    private static @Nullable String subject(HMEFMessage message) {
        String subject = narrow(message, TNEFProperty.ID_SUBJECT);
        return subject.isBlank() ? message.getSubject() : subject;
    }

    /** An attribute of 8-bit text, which POI takes for 16-bit text in part. */
    private static String narrow(HMEFMessage message, TNEFProperty property) {
        TNEFAttribute attribute = message.getMessageAttribute(property);
        return attribute == null ? "" : new String(attribute.getData(), codepage(message)).replace("\0", "");
    }

    /** The wrapping's own field of the sender is a record of addresses; the property is a name. */
    private static @Nullable String sender(HMEFMessage message) {
        return text(message, MAPIProperty.SENDER_NAME);
    }

    private static @Nullable Date date(HMEFMessage message) {
        TNEFAttribute sent = message.getMessageAttribute(TNEFProperty.ID_DATESENT);
        return sent instanceof TNEFDateAttribute date ? date.getDate() : null;
    }

    private static @Nullable String markup(HMEFMessage message) {
        MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        return html == null ? null : new String(html.getData(), codepage(message));
    }

    private static @Nullable String plain(HMEFMessage message) {
        String body = narrow(message, TNEFProperty.ID_BODY);
        return body.isBlank() ? text(message, MAPIProperty.BODY) : body;
    }

    private static @Nullable String text(HMEFMessage message, MAPIProperty property) {
        MAPIAttribute value = message.getMessageMAPIAttribute(property);
        return value instanceof MAPIStringAttribute text ? text.getDataString() : null;
    }

    /** In which the message's narrow strings are written; that of Western Windows where it does not say. */
    private static Charset codepage(HMEFMessage message) {
        TNEFAttribute codepage = message.getMessageAttribute(TNEFProperty.ID_OEMCODEPAGE);
        int number = codepage == null || codepage.getData().length < 2 ? 0 : codepage.getData()[0] & 0xff | (codepage.getData()[1] & 0xff) << 8;
        String name = number == 65001 ? "UTF-8" : "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
