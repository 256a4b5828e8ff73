package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.Quotation;

/** The words that are said in an event, and not by whom: who is named in them takes no part in the saying. */
final class Quoted {

    private final List<Span> spans = new ArrayList<>();

    Quoted(StoryView view, Candidate candidate) {
        for (String id : candidate.quotations) {
            Quotation quotation = view.quotation(id);
            if (quotation != null && quotation.span().overlaps(candidate.span)) {
                spans.addAll(quotation.fragments());
            }
        }
    }

    boolean contains(int offset) {
        for (Span span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
