package org.dateline.ingest.internal.prose;

import java.util.Optional;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;

/** The place and day that lead a story of an agency: "KELSO ISLAND, 3 March 2025 — ". */
final class Datelines {

    private static final int LONGEST = 60;

    private Datelines() {}

    /** The day in the dateline of a first paragraph. */
    static Optional<WrittenDate> day(String lead, DateScanner.Order order) {
        int dash = -1;
        for (int i = 1; i < Math.min(lead.length() - 1, LONGEST) && dash < 0; i++) {
            boolean spaced = lead.charAt(i - 1) == ' ' && (lead.charAt(i + 1) == ' ' || lead.charAt(i + 1) == '-');
            dash = spaced && "-\u2013\u2014".indexOf(lead.charAt(i)) >= 0 ? i : -1;
        }
        boolean place = dash > 0 && Character.isUpperCase(lead.charAt(0)) && lead.indexOf(',') > 0 && lead.indexOf(',') < dash;
        return place ? DateScanner.firstDay(lead.substring(0, dash), order) : Optional.empty();
    }
}
