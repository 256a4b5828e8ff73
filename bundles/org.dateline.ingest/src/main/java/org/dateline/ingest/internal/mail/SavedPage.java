package org.dateline.ingest.internal.mail;

import org.jspecify.annotations.Nullable;

/**
 * A web page that a browser saved in the form of a message (MHTML, RFC 2557). Chrome, Edge, Internet Explorer and Firefox's extensions
 * say who saved it; Opera and others give no more than the address it was saved from.
 */
final class SavedPage {

    private SavedPage() {}

    /** The page's own part, or null where this is a message that somebody sent. */
    static @Nullable MailPart in(MailPart root) {
        MailHeaders headers = root.headers;
        boolean saved = !headers.raw("snapshot-content-location").isEmpty() || headers.raw("from").startsWith("<Saved by");
        boolean located = headers.raw("to").isEmpty() && headers.raw("received").isEmpty() && !headers.raw("content-location").isEmpty();
        boolean related = root.type().equals("multipart/related") || root.type().equals("text/html");
        if (!saved && !(related && (located || headers.raw("from").isEmpty() && headers.raw("to").isEmpty()))) {
            return null;
        }
        String start = headers.parameter("content-type", "start");
        MailPart named = start.isEmpty() ? null : root.parts.stream().filter(part -> part.headers.raw("content-id").equals(start)).findFirst().orElse(null);
        return named != null && isPage(named) ? named : firstPage(root);
    }

    private static @Nullable MailPart firstPage(MailPart at) {
        if (isPage(at)) {
            return at;
        }
        for (MailPart inner : at.parts) {
            MailPart found = firstPage(inner);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isPage(MailPart part) {
        return part.parts.isEmpty() && (part.type().equals("text/html") || part.type().equals("application/xhtml+xml"));
    }

    /** The address it was saved from, else {@code page.html}. */
    static String address(MailPart root, MailPart page) {
        for (String address : new String[] {root.headers.text("snapshot-content-location"), page.headers.text("content-location"), root.headers.text("content-location")}) {
            String clean = address.replace(" ", "").strip();
            if (clean.startsWith("http://") || clean.startsWith("https://")) {
                return clean;
            }
        }
        return "page.html";
    }
}
