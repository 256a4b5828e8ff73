package org.dateline.worker.outlook;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** Outlook's mailbox (PST, OST), message by message, so that it may be larger than memory. */
public final class MailboxReading implements Reading {

    private static final int DEEPEST = 40;
    private static final int LARGEST = 64 << 20;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf");

    private boolean damaged;

    @Override
    public void read(Request request, Replies out) throws Exception {
        PSTFile file = new PSTFile(request.file().toFile());
        try {
            folder(file.getRootFolder(), "", 0, out);
        } finally {
            file.close();
        }
        if (damaged) {
            out.warning("damaged");
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.NO_TEXT, "");
        }
    }

    private void folder(PSTFolder folder, String path, int depth, Replies out) throws IOException, Refusal {
        if (depth > DEEPEST) {
            return;
        }
        try {
            if (folder.getContentCount() > 0) {
                for (PSTObject child = folder.getNextChild(); child != null; child = folder.getNextChild()) {
                    if (child instanceof PSTMessage message) {
                        message(message, path, out);
                    }
                }
            }
            for (PSTFolder inner : folder.getSubFolders()) {
                folder(inner, path.isEmpty() ? inner.getDisplayName() : path + "/" + inner.getDisplayName(), depth + 1, out);
            }
        } catch (PSTException | RuntimeException e) {
            damaged = true;
        }
    }

    private void message(PSTMessage message, String path, Replies out) throws IOException, Refusal {
        String part = path + "/" + message.getDescriptorNodeId();
        try {
            String sender = message.getSenderName().isBlank() ? message.getSenderEmailAddress() : message.getSenderName();
            new Letter(part, message.getSubject(), sender, message.getDisplayTo(), message.getClientSubmitTime() == null ? message.getMessageDeliveryTime() : message.getClientSubmitTime(),
                    message.getBodyHTML(), message.getBody(), rtf(message)).tell(out);
            for (int i = 0; i < message.getNumberOfAttachments(); i++) {
                attachment(message.getAttachment(i), part, i + 1, out);
            }
        } catch (PSTException | RuntimeException e) {
            damaged = true;
        }
    }

    private static String rtf(PSTMessage message) throws IOException {
        try {
            return message.getBody().isBlank() && message.getBodyHTML().isBlank() ? message.getRTFBody() : "";
        } catch (PSTException | RuntimeException e) {
            return "";
        }
    }

    private void attachment(PSTAttachment attachment, String part, int number, Replies out) throws IOException, Refusal, PSTException {
        PSTMessage inner = attachment.getEmbeddedPSTMessage();
        if (inner != null) {
            new Letter(part + "/message-" + number, inner.getSubject(), inner.getSenderName(), inner.getDisplayTo(), inner.getClientSubmitTime(), inner.getBodyHTML(), inner.getBody(), rtf(inner)).tell(out);
            return;
        }
        String name = attachment.getLongFilename().isBlank() ? attachment.getFilename() : attachment.getLongFilename();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(ending) || attachment.getMimeTag().startsWith("image/")) {
            return;
        }
        if (attachment.getFilesize() > LARGEST) {
            out.warning("inner-too-large");
            return;
        }
        try (InputStream in = attachment.getFileInputStream()) {
            out.attachment(part + "/" + (name.isBlank() ? "attachment-" + number : name), attachment.getMimeTag(), in);
        }
    }
}
