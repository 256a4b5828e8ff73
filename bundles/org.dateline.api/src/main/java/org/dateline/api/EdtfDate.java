package org.dateline.api;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source, in EDTF (ISO 8601-2:2019, levels 0 to 2 as far as news writes them): {@code 2025-07-08},
 * {@code 2025-05}, {@code 1953~}, {@code 2024-33} (first quarter), {@code 2024-22} (summer), {@code 195X}, {@code 19XX},
 * {@code 2025-07-08T14:30+09:00}, {@code 2025-07-07/2025-07-09}, {@code ../2025-06-24}. Immutable, any thread.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

    /** How exact the date is, from the finest to the coarsest. */
    public enum Precision {
        TIME, DAY, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY, INTERVAL
    }

    private final String text;
    private final @Nullable LocalDateTime earliest;
    private final @Nullable LocalDateTime latest;
    private final Precision precision;
    private final boolean approximate;
    private final boolean uncertain;
    private final @Nullable String zone;

    EdtfDate(String text, @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest, Precision precision,
            boolean approximate, boolean uncertain, @Nullable String zone) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
        this.approximate = approximate;
        this.uncertain = uncertain;
        this.zone = zone;
    }

    /** @throws IllegalArgumentException where the text is no EDTF date or names a day that does not exist; the message says so */
    public static EdtfDate of(String edtf) {
        return EdtfParser.parse(edtf);
    }

    /** Empty where {@link #of} would throw. */
    public static Optional<EdtfDate> parse(String edtf) {
        try {
            return Optional.of(EdtfParser.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first local instant it may mean, inclusive; null where the beginning is open or unknown. */
    public @Nullable LocalDateTime earliest() {
        return earliest;
    }

    /** The last local instant it may mean, inclusive, to the second; null where the end is open or unknown. */
    public @Nullable LocalDateTime latest() {
        return latest;
    }

    public Precision precision() {
        return precision;
    }

    /** Marked {@code ~} or {@code %}: "about". */
    public boolean approximate() {
        return approximate;
    }

    /** Marked {@code ?} or {@code %}. */
    public boolean uncertain() {
        return uncertain;
    }

    /** {@code Z} or {@code +09:00}, where the date states one. */
    public @Nullable String zone() {
        return zone;
    }

    /** For a person, in English: "8 July 2025", "July 2025", "about 1953", "7 to 9 July 2025", "before 24 June 2025". */
    public String inWords() {
        return EdtfWords.of(text);
    }

    /** By the earliest instant, an open beginning first; then by the latest, an open end last; then as written. */
    @Override
    public int compareTo(EdtfDate other) {
        int c = compare(earliest, other.earliest, LocalDateTime.MIN);
        if (c == 0) {
            c = compare(latest, other.latest, LocalDateTime.MAX);
        }
        return c != 0 ? c : text.compareTo(other.text);
    }

    private static int compare(@Nullable LocalDateTime a, @Nullable LocalDateTime b, LocalDateTime open) {
        return (a == null ? open : a).compareTo(b == null ? open : b);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EdtfDate e && text.equals(e.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
