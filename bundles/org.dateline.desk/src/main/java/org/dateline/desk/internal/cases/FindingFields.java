package org.dateline.desk.internal.cases;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The values of a finding that a person can change or know it by, by field name. */
final class FindingFields {

    static final String DATE = "date";
    static final String STATUS = "status";
    static final String LABEL = "label";
    static final String SPEAKER = "speaker";
    static final String SPEAKER_CAST = "speakerCast";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String EDTF = "edtf";

    private static final Map<String, Set<String>> BY_LAYER = Map.of(
            "events", Set.of(DATE, STATUS, LABEL),
            "quotations", Set.of(SPEAKER, SPEAKER_CAST),
            "mentions", Set.of(TYPE),
            "times", Set.of(EDTF),
            "cast", Set.of(NAME, TYPE));

    private FindingFields() {
    }

    /** The fields of a built-in layer that can be changed; null where any can, as its plugin declares them. */
    static @Nullable Set<String> changeable(String layer) {
        return switch (layer) {
            case "sentences", "tokens", "amounts" -> Set.of();
            default -> BY_LAYER.get(layer);
        };
    }

    static Map<String, String> of(Finding finding) {
        Map<String, String> fields = new TreeMap<>();
        switch (finding) {
            case Event event -> {
                put(fields, DATE, event.date());
                fields.put(STATUS, event.status().id());
                fields.put(LABEL, event.label());
            }
            case Quotation quotation -> {
                put(fields, SPEAKER, quotation.speaker());
                put(fields, SPEAKER_CAST, quotation.speakerCast());
            }
            case Mention mention -> fields.put(TYPE, mention.type());
            case TimeExpression time -> put(fields, EDTF, time.edtf());
            case CastMember member -> {
                fields.put(NAME, member.name());
                fields.put(TYPE, member.type());
            }
            case Amount amount -> put(fields, "value", amount.value());
            case Note note -> {
                fields.putAll(note.fields());
                fields.put(LABEL, note.label());
            }
            default -> {
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
