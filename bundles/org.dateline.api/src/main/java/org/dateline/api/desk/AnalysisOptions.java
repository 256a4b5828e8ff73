package org.dateline.api.desk;

import java.util.Map;

import org.dateline.api.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * How to read and analyze.
 *
 * @param published the publication date for stories that carry none; null for none
 * @param use who fills a role for this run, by role: {@code analyzer:times} to a provider's id
 * @param maxCharacters the longest text of a story; a longer one is set aside
 * @param columns which column of a table holds what: see {@link org.dateline.api.ingest.Source#columns()}
 */
public record AnalysisOptions(@Nullable EdtfDate published, Map<String, String> use, int maxCharacters, Map<String, String> columns) {

    public static final AnalysisOptions USUAL = new AnalysisOptions(null, Map.of(), 20_000_000);

    public AnalysisOptions {
        use = Map.copyOf(use);
        columns = Map.copyOf(columns);
    }

    /** Nothing is said of columns. */
    public AnalysisOptions(@Nullable EdtfDate published, Map<String, String> use, int maxCharacters) {
        this(published, use, maxCharacters, Map.of());
    }

    public AnalysisOptions withColumns(Map<String, String> said) {
        return new AnalysisOptions(published, use, maxCharacters, said);
    }
}
