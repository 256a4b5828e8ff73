package org.dateline.ingest.internal.mail;

import java.util.ArrayList;
import java.util.List;
import org.dateline.api.PluginException;

/** Which parts of a message are its text, and which are attached to it. */
final class MailBody {

    private static final int THIN = 200;

    /** Signatures around signatures; what is deeper stays wrapped. */
    private static final int MOST_WRAPS = 3;

    /** Plain or HTML, in reading order. */
    final List<MailPart> texts = new ArrayList<>();

    final List<MailPart> attached = new ArrayList<>();

    private int wraps;

    private MailBody(int wraps) {
        this.wraps = wraps;
    }

    static MailBody of(MailPart root) throws PluginException {
        return of(root, 0);
    }

    private static MailBody of(MailPart root, int wraps) throws PluginException {
        MailBody body = new MailBody(wraps);
        body.add(root);
        return body;
    }

    private void add(MailPart part) throws PluginException {
        switch (part.type()) {
            case "multipart/alternative" -> alternative(part);
            case "multipart/related" -> related(part);
            case "multipart/signed" -> add(part.parts.get(0));
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> wrapped(part);
            default -> {
                if (part.parts.isEmpty()) {
                    leaf(part);
                }
                for (MailPart inner : part.parts) {
                    add(inner);
                }
            }
        }
    }

    private void wrapped(MailPart part) throws PluginException {
        byte[] inside = ++wraps > MOST_WRAPS ? null : OpaqueSigned.content(part.content());
        if (inside == null) {
            leaf(part);
        } else {
            add(MailPart.parse(inside, 0, inside.length));
        }
    }

    private void leaf(MailPart part) {
        boolean later = part.fileName() != null && !texts.isEmpty();
        (part.isAttachment() || later ? attached : texts).add(part);
    }

    /** The plain form, which its author's program made, unless it only says that there is another one. */
    private void alternative(MailPart part) throws PluginException {
        MailBody best = null;
        int plainLength = -1;
        for (MailPart inner : part.parts) {
            MailBody form = of(inner, wraps);
            if (form.texts.isEmpty()) {
                attached.addAll(form.attached);
                continue;
            }
            String type = form.texts.get(0).type();
            String text = form.texts.get(0).text();
            if (type.equals("text/plain") && plainLength < 0) {
                plainLength = text.strip().length();
            }
            boolean thin = plainLength >= 0 && plainLength < THIN && type.equals("text/html") && !text.isBlank() && saysMore(text, plainLength);
            if (best == null || plainLength == 0 || thin) {
                best = form;
            }
        }
        if (best != null) {
            texts.addAll(best.texts);
            attached.addAll(best.attached);
        }
    }

    private static boolean saysMore(String html, int plainLength) {
        return org.jsoup.Jsoup.parseBodyFragment(html).text().length() > 2 * plainLength + 40;
    }

    /** The root is the text; what it is related to are its pictures and styles. */
    private void related(MailPart part) throws PluginException {
        String start = part.headers.parameter("content-type", "start");
        MailPart root = part.parts.get(0);
        for (MailPart inner : part.parts) {
            root = !start.isEmpty() && inner.headers.raw("content-id").equals(start) ? inner : root;
        }
        add(root);
        for (MailPart inner : part.parts) {
            boolean named = inner != root && inner.headers.value("content-disposition").equals("attachment");
            if (named || inner != root && !inner.type().startsWith("text/") && inner.headers.raw("content-id").isEmpty() && inner.fileName() != null) {
                attached.add(inner);
            }
        }
    }
}
