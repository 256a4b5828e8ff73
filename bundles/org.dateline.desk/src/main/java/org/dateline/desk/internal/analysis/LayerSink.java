package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Quotation;
import org.jspecify.annotations.Nullable;

/** Takes one layer's findings of one story and refuses what cannot be one. */
final class LayerSink implements FindingSink {

    private final String layer;
    private final Class<? extends Finding> type;
    private final int length;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean closed;
    private @Nullable String fault;

    LayerSink(String layer, int textLength) {
        this.layer = layer;
        this.type = Layers.of(layer).type();
        this.length = textLength;
    }

    @Override
    public void add(Finding finding) {
        if (closed) {
            throw new IllegalStateException("The call is over");
        }
        if (!type.isInstance(finding)) {
            refuse("a " + finding.getClass().getSimpleName() + " is no finding of the layer " + layer);
        }
        check(finding.span(), finding);
        checkParts(finding);
        if (!ids.add(finding.id())) {
            refuse("two findings have the id " + finding.id());
        }
        if (!(finding.confidence() >= 0 && finding.confidence() <= 1)) {
            refuse(finding.id() + " has the confidence " + finding.confidence());
        }
        findings.add(finding);
    }

    private void checkParts(Finding finding) {
        if (finding instanceof CastMember member) {
            for (CastMember.Link link : member.links()) {
                check(link.span(), member);
            }
            for (CastMember.Role role : member.roles()) {
                check(role.span(), member);
            }
        } else if (finding instanceof Quotation quotation) {
            for (Span span : quotation.fragments()) {
                check(span, quotation);
            }
            check(quotation.speakerSpan(), quotation);
            check(quotation.cue(), quotation);
        } else if (finding instanceof Event event) {
            for (Span span : event.also()) {
                check(span, event);
            }
            check(event.trigger(), event);
        }
    }

    private void check(@Nullable Span span, Finding finding) {
        if (span != null && span.end() > length) {
            refuse(finding.id() + " reaches to " + span.end() + " in a text of " + length + " characters");
        }
    }

    private void refuse(String why) {
        fault = why;
        throw new IllegalArgumentException(why);
    }

    /** Why a finding was refused; null where none was, even where the analyzer caught the refusal. */
    @Nullable String fault() {
        return fault;
    }

    /** In text order; the sink takes nothing more. */
    List<Finding> close() {
        closed = true;
        findings.sort((one, other) -> one.span().compareTo(other.span()));
        return findings;
    }
}
