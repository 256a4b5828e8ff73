package org.dateline.store.internal;

import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Event.Status;
import org.dateline.api.cases.TimelineItem.Kind;

/**
 * What an item is drawn as. A quote where something was said or is quoted; a document where the word that tells what happened is a
 * paper, or the label has a word that means nothing but a paper; else an event. "Report" alone in a label is no proof, since
 * people report losses.
 */
final class ItemKind {

    private static final Set<String> PAPERS = Set.of("document", "documents", "memo", "memos", "memorandum", "dossier", "affidavit",
            "communique");
    private static final Set<String> PAPERS_AS_TRIGGER = Set.of("report", "reports", "letter", "letters", "filing", "filings",
            "transcript", "audit");
    /** In Korean a word carries its particle, so these are looked for inside. */
    private static final List<String> KOREAN_PAPERS = List.of("문서", "문건", "보고서", "서한");

    private ItemKind() {
    }

    static Kind of(Event event, String text) {
        if (event.status() == Status.SAID || !event.quotations().isEmpty()) {
            return Kind.QUOTE;
        }
        String trigger = event.trigger() == null ? "" : event.trigger().of(text);
        for (String word : Words.of(trigger)) {
            if (PAPERS_AS_TRIGGER.contains(word)) {
                return Kind.DOCUMENT;
            }
        }
        return namesPaper(trigger) || namesPaper(event.label()) ? Kind.DOCUMENT : Kind.EVENT;
    }

    private static boolean namesPaper(String words) {
        return Words.of(words).stream().anyMatch(PAPERS::contains) || KOREAN_PAPERS.stream().anyMatch(words::contains);
    }
}
