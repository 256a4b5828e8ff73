package org.dateline.ingest.internal.dates;

import java.util.ArrayList;
import java.util.List;

/** A date of a line with what the words beside it say that it is the date of. */
public record LabelledDate(WrittenDate date, DateLabel label) {

    /** The dates of a line, each with its own words: {@code Published 5 March 2024, updated 6 March 2024}. */
    public static List<LabelledDate> in(String line, DateScanner.Order order) {
        List<WrittenDate> dates = DateScanner.days(line, order);
        List<LabelledDate> labelled = new ArrayList<>(dates.size());
        int from = 0;
        for (WrittenDate date : dates) {
            String after = dates.size() == 1 ? line.substring(date.end()) : "";
            labelled.add(new LabelledDate(date, DateLabel.of(line.substring(from, date.end()), after)));
            from = date.end();
        }
        return labelled;
    }

    /** Whether the line has dates, and says of each that the text came out or was changed then. */
    public static boolean allSaid(String line, DateScanner.Order order) {
        List<LabelledDate> dates = in(line, order);
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.label() == DateLabel.PUBLISHED || date.label() == DateLabel.CHANGED);
    }
}
