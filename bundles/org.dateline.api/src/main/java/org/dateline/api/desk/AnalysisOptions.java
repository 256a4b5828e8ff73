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
 * @param pictureLanguages in which languages words in pictures are recognised, empty for none: see
 *     {@link org.dateline.api.ingest.Source#pictureLanguages()}
 */
public record AnalysisOptions(@Nullable EdtfDate published, Map<String, String> use, int maxCharacters, Map<String, String> columns,
        String pictureLanguages) {

    public static final AnalysisOptions USUAL = new AnalysisOptions(null, Map.of(), 20_000_000);

    /** @throws IllegalArgumentException where the languages are none */
    public AnalysisOptions {
        if (!pictureLanguages.isEmpty() && !arePictureLanguages(pictureLanguages)) {
            throw new IllegalArgumentException("Not languages of Tesseract: " + pictureLanguages);
        }
        use = Map.copyOf(use);
        columns = Map.copyOf(columns);
    }

    /** Nothing is said of columns, and nothing is recognised in pictures. */
    public AnalysisOptions(@Nullable EdtfDate published, Map<String, String> use, int maxCharacters) {
        this(published, use, maxCharacters, Map.of(), "");
    }

    public AnalysisOptions withColumns(Map<String, String> said) {
        return new AnalysisOptions(published, use, maxCharacters, said, pictureLanguages);
    }

    public AnalysisOptions withPictures(String languages) {
        return new AnalysisOptions(published, use, maxCharacters, columns, languages);
    }

    /** Whether these can be languages as Tesseract names them, joined by {@code +}. */
    public static boolean arePictureLanguages(String languages) {
        if (languages.length() > 200) {
            return false;
        }
        for (String each : languages.split("\\+", -1)) {
            boolean word = each.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
            if (each.isEmpty() || !word) {
                return false;
            }
        }
        return true;
    }
}
