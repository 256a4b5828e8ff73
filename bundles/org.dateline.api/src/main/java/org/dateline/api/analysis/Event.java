package org.dateline.api.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** An item of the chronology: who did or said what, when, where, and the sentence that says so. */
public final class Event implements Finding {

    /** {@code STATED}: the text dates it; {@code PUBLICATION}: known by the story's own date, no more. */
    public enum Basis {
        STATED, PUBLICATION;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Status {
        HAPPENED, SAID, PLANNED, CANCELLED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String id;
    private final Span span;
    private final @Nullable EdtfDate date;
    private final Basis basis;
    private final Status status;
    private final String label;
    private final List<Span> also;
    private final List<String> participants;
    private final @Nullable String place;
    private final @Nullable Span trigger;
    private final @Nullable String time;
    private final List<String> quotations;
    private final String why;
    private final double confidence;

    private Event(Builder b) {
        this.id = b.id;
        this.span = b.span;
        this.date = b.date;
        this.basis = b.basis;
        this.status = b.status;
        this.label = b.label;
        this.also = List.copyOf(b.also);
        this.participants = List.copyOf(b.participants);
        this.place = b.place;
        this.trigger = b.trigger;
        this.time = b.time;
        this.quotations = List.copyOf(b.quotations);
        this.why = b.why;
        this.confidence = b.confidence;
    }

    /** @param span the sentence that dates the event best */
    public static Builder builder(String id, Span span) {
        return new Builder(id, span);
    }

    public Builder toBuilder() {
        Builder b = new Builder(id, span);
        b.date = date;
        b.basis = basis;
        b.status = status;
        b.label = label;
        b.also.addAll(also);
        b.participants.addAll(participants);
        b.place = place;
        b.trigger = trigger;
        b.time = time;
        b.quotations.addAll(quotations);
        b.why = why;
        b.confidence = confidence;
        return b;
    }

    @Override
    public String id() {
        return id;
    }

    /** The sentence that dates the event best. */
    @Override
    public Span span() {
        return span;
    }

    /** Null only where the story itself has no date and the text states none. */
    public @Nullable EdtfDate date() {
        return date;
    }

    public Basis basis() {
        return basis;
    }

    public Status status() {
        return status;
    }

    /** A short line for a list: "Donald Trump: Seoul pays “very little”". */
    public String label() {
        return label;
    }

    /** Other sentences that tell it. */
    public List<Span> also() {
        return also;
    }

    /** Ids in the cast, the one who acts or speaks first. */
    public List<String> participants() {
        return participants;
    }

    /** The id in the cast of the place where it happened. */
    public @Nullable String place() {
        return place;
    }

    /** The word that tells what happened: "declared", "election". */
    public @Nullable Span trigger() {
        return trigger;
    }

    /** The id of the time expression that dates it. */
    public @Nullable String time() {
        return time;
    }

    /** The ids of the quotations it holds, where something was said. */
    public List<String> quotations() {
        return quotations;
    }

    /** Why it bears its date, in short sentences for a person. */
    public String why() {
        return why;
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Event e && id.equals(e.id) && span.equals(e.span) && Objects.equals(date, e.date)
                && basis == e.basis && status == e.status && label.equals(e.label) && also.equals(e.also)
                && participants.equals(e.participants) && Objects.equals(place, e.place) && Objects.equals(trigger, e.trigger)
                && Objects.equals(time, e.time) && quotations.equals(e.quotations) && why.equals(e.why)
                && confidence == e.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, span, date);
    }

    @Override
    public String toString() {
        return id + " " + date + " " + status + " " + label;
    }

    /** Not for several threads. */
    public static final class Builder {
        private final String id;
        private final Span span;
        private @Nullable EdtfDate date;
        private Basis basis = Basis.PUBLICATION;
        private Status status = Status.HAPPENED;
        private String label = "";
        private final List<Span> also = new ArrayList<>();
        private final List<String> participants = new ArrayList<>();
        private @Nullable String place;
        private @Nullable Span trigger;
        private @Nullable String time;
        private final List<String> quotations = new ArrayList<>();
        private String why = "";
        private double confidence = 1;

        private Builder(String id, Span span) {
            this.id = id;
            this.span = span;
        }

        /** @param timeId the time expression that says so; null with {@link Basis#PUBLICATION} */
        public Builder date(@Nullable EdtfDate value, Basis how, @Nullable String timeId) {
            this.date = value;
            this.basis = how;
            this.time = timeId;
            return this;
        }

        public Builder status(Status value) {
            this.status = value;
            return this;
        }

        public Builder label(String line) {
            this.label = line;
            return this;
        }

        public Builder also(Span sentence) {
            also.add(sentence);
            return this;
        }

        public Builder participant(String castId) {
            if (!participants.contains(castId)) {
                participants.add(castId);
            }
            return this;
        }

        public Builder participants(List<String> castIds) {
            participants.clear();
            participants.addAll(castIds);
            return this;
        }

        public Builder place(@Nullable String castId) {
            this.place = castId;
            return this;
        }

        public Builder trigger(@Nullable Span word) {
            this.trigger = word;
            return this;
        }

        public Builder quotation(String quotationId) {
            quotations.add(quotationId);
            return this;
        }

        public Builder why(String reason) {
            this.why = reason;
            return this;
        }

        public Builder confidence(double c) {
            this.confidence = c;
            return this;
        }

        public Event build() {
            return new Event(this);
        }
    }
}
