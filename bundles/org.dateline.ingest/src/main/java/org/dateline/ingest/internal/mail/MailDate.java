package org.dateline.ingest.internal.mail;

import java.util.List;
import java.util.Optional;
import org.dateline.api.EdtfDate;
import org.dateline.api.TaskContext;
import org.dateline.api.story.Found;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * When a message was sent: by its own word, unless the servers that passed it on say otherwise. The sender writes the Date field and
 * can write anything; each server writes its Received field above those before.
 */
final class MailDate {

    /** A server's clock and zone may be off by so much. */
    private static final int MOST_DAYS_EARLY = 1;

    /** A message may lie in an outbox or a queue for so long. */
    private static final int MOST_DAYS_LATE = 7;

    private MailDate() {}

    /** Null where none is known. A date that cannot be right is said to be so. */
    static @Nullable Found<EdtfDate> of(MailHeaders headers, String where, TaskContext context) {
        String written = headers.raw("date");
        Optional<WrittenDate> date = day(written);
        List<WrittenDate> received = headers.all("received").stream().map(MailDate::stamp).flatMap(Optional::stream).toList();
        if (received.isEmpty()) {
            if (date.isEmpty() && !written.isBlank()) {
                context.warn(where, "Its Date field, “" + written + "”, names no day of the calendar, so its date is not known.");
            }
            return Drafts.found(date.orElse(null), "mail-header", 0.9);
        }
        WrittenDate last = received.get(0);
        WrittenDate first = received.get(received.size() - 1);
        if (date.isPresent() && fits(date.get(), first, last)) {
            return Drafts.found(date.get(), "mail-header", 0.9);
        }
        if (!written.isBlank()) {
            context.warn(where, "Its Date field says “" + written + "”, but a mail server received it on " + last.day10() + ". The server's date is taken.");
        }
        return Drafts.found(last, "mail-received", 0.7);
    }

    private static boolean fits(WrittenDate date, WrittenDate first, WrittenDate last) {
        long earliest = Math.min(first.epochDay(), last.epochDay());
        return date.epochDay() >= earliest - MOST_DAYS_LATE && date.epochDay() <= last.epochDay() + MOST_DAYS_EARLY;
    }

    /** What follows the last semicolon of a Received field. */
    private static Optional<WrittenDate> stamp(String received) {
        int semicolon = received.lastIndexOf(';');
        return semicolon < 0 ? Optional.empty() : day(received.substring(semicolon + 1));
    }

    private static Optional<WrittenDate> day(String written) {
        return written.isBlank() ? Optional.empty() : DateScanner.firstDay(fullYear(written), Order.DAY_FIRST);
    }

    /** The year of two figures of old messages, as RFC 5322, section 4.3, reads it. */
    private static String fullYear(String written) {
        String[] words = written.strip().split(" +");
        int month = words.length > 0 && words[0].endsWith(",") ? 2 : 1;
        boolean old = words.length > month + 1 && words[month + 1].length() == 2 && words[month].length() == 3 && words[month + 1].chars().allMatch(c -> c >= '0' && c <= '9');
        if (!old) {
            return written;
        }
        words[month + 1] = (words[month + 1].charAt(0) < '5' ? "20" : "19") + words[month + 1];
        return String.join(" ", words);
    }
}
