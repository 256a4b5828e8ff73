package org.dateline.desk.internal;

import java.time.Duration;

/**
 * How long a provider may take and how much is held in memory.
 *
 * @param perCall the time that one call has for a short text or source
 * @param perMillion more time for each million characters or bytes
 * @param grace how long a provider has to return after it was told that its time is up
 * @param charactersInFlight how many characters of stories are held at once between reading and writing
 * @param depth how deep sources may stand inside sources
 * @param parts how many sources may stand inside one input
 * @param unpacked how many bytes one input may unpack to
 */
public record Limits(Duration perCall, Duration perMillion, Duration grace, int charactersInFlight, int depth, int parts,
        long unpacked) {

    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(5),
            4_000_000, 8, 100_000, 2L << 30);

    /** In nanoseconds. */
    public long forSize(long charactersOrBytes) {
        return perCall.toNanos() + (long) (perMillion.toNanos() * (charactersOrBytes / 1e6));
    }
}
