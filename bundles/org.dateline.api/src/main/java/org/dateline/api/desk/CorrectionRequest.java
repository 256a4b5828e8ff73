package org.dateline.api.desk;

import java.util.Map;

import org.dateline.api.cases.Correction;
import org.dateline.api.cases.FindingRef;

/**
 * A correction that a person wants made.
 *
 * @param target the finding; for {@code ADD} its finding id is {@code START-END}, UTF-16 code units of the story's text
 * @param action what to do
 * @param fields the new values, as {@link Correction} lists them; for {@code JOIN} and {@code CUT} {@code story} and {@code cast}
 *        name the other member by story id and cast id; for {@code CUT} of {@link Correction#STORY} {@code story} is the id of the other
 *        story; without it all are meant that are one text with this one
 * @param author who; may be empty
 * @param note why; may be empty
 */
public record CorrectionRequest(FindingRef target, Correction.Action action, Map<String, String> fields, String author,
        String note) {

    public CorrectionRequest {
        fields = Map.copyOf(fields);
    }
}
