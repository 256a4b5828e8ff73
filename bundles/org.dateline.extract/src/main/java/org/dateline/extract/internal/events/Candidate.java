package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.jspecify.annotations.Nullable;

/** An event in the making. */
final class Candidate {

    final int sentence;
    final Span span;
    final @Nullable EdtfDate date;
    final Event.Basis basis;
    final @Nullable String timeId;
    final @Nullable Span dateWords;
    Event.Status status = Event.Status.HAPPENED;
    /** The token of the trigger, -1 for none. */
    int trigger = -1;
    int place = -1;
    /** The date stands before its noun: "the 1953 treaty". */
    boolean attributive;
    /** One of several dates of one act, each with who stands by it. */
    boolean listed;
    double confidence;
    String why = "";
    /** Who takes part, the one who acts first. */
    final List<Integer> members = new ArrayList<>();
    /** Whoever the sentence names, beside those who take part. */
    final List<Integer> named = new ArrayList<>();
    final List<Span> also = new ArrayList<>();
    final List<String> quotations = new ArrayList<>();

    Candidate(int sentence, Span span, @Nullable EdtfDate date, Event.Basis basis, @Nullable String timeId,
            @Nullable Span dateWords) {
        this.sentence = sentence;
        this.span = span;
        this.date = date;
        this.basis = basis;
        this.timeId = timeId;
        this.dateWords = dateWords;
    }
}
