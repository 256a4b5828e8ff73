package org.dateline.api.export;

import java.util.List;

/**
 * What went out, and what the format could not carry.
 *
 * @param stories how many stories
 * @param items how many items
 * @param notCarried what was left out, one reason a line, for a person
 */
public record ExportReport(int stories, int items, List<String> notCarried) {

    public ExportReport {
        notCarried = List.copyOf(notCarried);
    }
}
