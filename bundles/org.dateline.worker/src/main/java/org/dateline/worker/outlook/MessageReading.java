package org.dateline.worker.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Date;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.jspecify.annotations.Nullable;

/** A message as Outlook saves it (msg); messages attached to it are documents of their own. */
public final class MessageReading implements Reading {

    private static final int DEEPEST = 8;

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (MAPIMessage message = new MAPIMessage(request.file().toFile())) {
            tell(message, "", 0, out);
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.NO_TEXT, "");
        }
    }

    private static void tell(MAPIMessage message, String part, int depth, Replies out) throws IOException, Refusal {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        new Letter(part, field(message::getSubject), field(message::getDisplayFrom), field(message::getDisplayTo), sent(message), field(message::getHtmlBody), field(message::getTextBody), field(message::getRtfBody)).tell(out);
        int number = 0;
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            number++;
            if (attachment.isEmbeddedMessage() && depth < DEEPEST) {
                tell(attachment.getEmbeddedMessage(), part + (part.isEmpty() ? "" : "/") + "message-" + number, depth + 1, out);
            } else if (attachment.getAttachData() != null) {
                byte[] content = attachment.getEmbeddedAttachmentObject();
                String type = text(attachment.getAttachMimeTag());
                if (content != null && content.length > 0 && !type.startsWith("image/") && !isPicture(name(attachment, number))) {
                    out.attachment(name(attachment, number), type, new ByteArrayInputStream(content));
                }
            }
        }
    }

    static boolean isPicture(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return java.util.Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf").contains(ending);
    }

    private static String name(AttachmentChunks attachment, int number) {
        String name = text(attachment.getAttachLongFileName());
        name = name.isEmpty() ? text(attachment.getAttachFileName()) : name;
        return name.isEmpty() ? "attachment-" + number : name;
    }

    private static String text(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue().strip();
    }

    private static @Nullable Date sent(MAPIMessage message) {
        try {
            Calendar date = message.getMessageDate();
            return date == null ? null : date.getTime();
        } catch (ChunkNotFoundException | RuntimeException e) {
            return null;
        }
    }

    /** A getter of POI's. */
    private interface Getter {
        @Nullable String get() throws ChunkNotFoundException;
    }

    private static @Nullable String field(Getter getter) {
        try {
            return getter.get();
        } catch (ChunkNotFoundException | RuntimeException e) {
            return null;
        }
    }
}
