package org.dateline.api.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.Span;

/**
 * A finding of a plugin's own layer.
 *
 * @param label what it is, for a person
 * @param fields the values of the fields that the {@link LayerSpec} declares, by field id, in the field's written form; sorted
 */
public record Note(String id, Span span, String label, Map<String, String> fields, double confidence) implements Finding {

    public Note {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
