package org.dateline.api.analysis;

import java.util.List;

/**
 * What a plugin's own layer is: stored in the case with the findings, so that the reader, the timeline's filter, search and every
 * export carry them without the plugin's classes, and after it is gone.
 *
 * @param id the layer's id
 * @param label its name for a person
 * @param mark how the reader marks it: {@code squiggle}, {@code dotted-box}, {@code solid-box}
 * @param fields the fields of its notes, in the order to show them
 */
public record LayerSpec(String id, String label, String mark, List<Field> fields) {

    /** @param type {@code text}, {@code number}, {@code date} (EDTF), {@code cast} (a cast id), {@code address} */
    public record Field(String id, String label, String type) {
    }

    public LayerSpec {
        fields = List.copyOf(fields);
    }
}
