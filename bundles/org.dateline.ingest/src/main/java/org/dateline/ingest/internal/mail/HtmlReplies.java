package org.dateline.ingest.internal.mail;

import org.dateline.api.story.StoryDraft;
import org.jsoup.nodes.Element;

/** Takes off an HTML message what mail programs mark as not its author's: the message it answers, and a signature. */
final class HtmlReplies {

    private static final String SIGNATURES = ".gmail_signature, .moz-signature, [data-smartmail=gmail_signature], #Signature, #ms-outlook-mobile-signature";

    private static final String QUOTES = "blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote";

    /** Outlook's line above the message that is answered, which goes on to the end. */
    private static final String DIVIDERS = "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";

    private HtmlReplies() {}

    static void takeOff(Element body, boolean forward, StoryDraft draft) {
        body.select(SIGNATURES).forEach(element -> take(body, element, "signature", draft));
        if (forward) {
            return;
        }
        body.select(QUOTES).forEach(element -> {
            if (!element.text().startsWith("---------- Forwarded message")) {
                take(body, element, "quoted message", draft);
            }
        });
        for (Element divider : body.select(DIVIDERS)) {
            for (Element after : divider.nextElementSiblings()) {
                take(body, after, "quoted message", draft);
            }
            take(body, divider, "quoted message", draft);
        }
    }

    /** What stood in something that was taken off already is not taken again. */
    private static void take(Element body, Element element, String what, StoryDraft draft) {
        Element at = element;
        while (at != null && at != body) {
            at = at.parent();
        }
        if (at == body) {
            draft.leftOut(element.text(), what);
            element.remove();
        }
    }
}
