package org.dateline.api.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/** What somebody said, wrote or is reported to have said, and who. */
public final class Quotation implements Finding {

    /** {@code DIRECT}: all in quotation marks, or a turn of an interview or transcript; {@code MIXED}: partly; {@code INDIRECT}: not at all. */
    public enum Kind {
        DIRECT, MIXED, INDIRECT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String id;
    private final List<Span> fragments;
    private final Kind kind;
    private final @Nullable String inside;
    private final @Nullable String speaker;
    private final @Nullable Span speakerSpan;
    private final @Nullable String speakerCast;
    private final @Nullable Span cue;
    private final double confidence;

    private Quotation(Builder b) {
        this.id = b.id;
        this.fragments = List.copyOf(b.fragments);
        this.kind = b.kind;
        this.inside = b.inside;
        this.speaker = b.speaker;
        this.speakerSpan = b.speakerSpan;
        this.speakerCast = b.speakerCast;
        this.cue = b.cue;
        this.confidence = b.confidence;
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("A quotation has words");
        }
    }

    public static Builder builder(String id, Kind kind) {
        return new Builder(id, kind);
    }

    public Builder toBuilder() {
        Builder b = new Builder(id, kind);
        b.fragments.addAll(fragments);
        b.inside = inside;
        b.speaker = speaker;
        b.speakerSpan = speakerSpan;
        b.speakerCast = speakerCast;
        b.cue = cue;
        b.confidence = confidence;
        return b;
    }

    @Override
    public String id() {
        return id;
    }

    /** From the first fragment's start to the last one's end. */
    @Override
    public Span span() {
        return new Span(fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
    }

    /** What was said, without the marks around it, in text order; more than one where the attribution interrupts. */
    public List<Span> fragments() {
        return fragments;
    }

    public Kind kind() {
        return kind;
    }

    /** The id of the quotation that this one stands in. */
    public @Nullable String inside() {
        return inside;
    }

    /** The speaker's name as the cast has it, or the words of the text for an unnamed one ("two officials"). */
    public @Nullable String speaker() {
        return speaker;
    }

    /** Where the attribution names the speaker: a name, "he", "the minister". */
    public @Nullable Span speakerSpan() {
        return speakerSpan;
    }

    /** The speaker's id in the cast. */
    public @Nullable String speakerCast() {
        return speakerCast;
    }

    /** The word that attributes: "said", "according to". */
    public @Nullable Span cue() {
        return cue;
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Quotation q && id.equals(q.id) && fragments.equals(q.fragments) && kind == q.kind
                && Objects.equals(inside, q.inside) && Objects.equals(speaker, q.speaker)
                && Objects.equals(speakerSpan, q.speakerSpan) && Objects.equals(speakerCast, q.speakerCast)
                && Objects.equals(cue, q.cue) && confidence == q.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, fragments);
    }

    @Override
    public String toString() {
        return id + " " + kind + " " + speaker + " " + fragments;
    }

    /** Not for several threads. */
    public static final class Builder {
        private final String id;
        private Kind kind;
        private final List<Span> fragments = new ArrayList<>();
        private @Nullable String inside;
        private @Nullable String speaker;
        private @Nullable Span speakerSpan;
        private @Nullable String speakerCast;
        private @Nullable Span cue;
        private double confidence = 1;

        private Builder(String id, Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        public Builder kind(Kind value) {
            this.kind = value;
            return this;
        }

        public Builder fragment(Span span) {
            fragments.add(span);
            return this;
        }

        public Builder inside(@Nullable String outerId) {
            this.inside = outerId;
            return this;
        }

        public Builder speaker(@Nullable String name, @Nullable Span span, @Nullable String castId) {
            this.speaker = name;
            this.speakerSpan = span;
            this.speakerCast = castId;
            return this;
        }

        public Builder cue(@Nullable Span span) {
            this.cue = span;
            return this;
        }

        public Builder confidence(double c) {
            this.confidence = c;
            return this;
        }

        public Quotation build() {
            return new Quotation(this);
        }
    }
}
