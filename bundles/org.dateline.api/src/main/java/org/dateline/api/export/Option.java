package org.dateline.api.export;

import java.util.List;

/**
 * A choice that an exporter offers. The host draws the form and the command-line flag; the exporter sees the value.
 *
 * @param id the flag's name
 * @param label for a person
 * @param choices the values it may have; empty for any text
 * @param initial the value where nothing is chosen
 */
public record Option(String id, String label, List<String> choices, String initial) {

    public Option {
        choices = List.copyOf(choices);
        if (!choices.isEmpty() && !choices.contains(initial)) {
            throw new IllegalArgumentException("The initial value is one of the choices: " + id);
        }
    }

    /** A choice of yes or no. */
    public static Option yesNo(String id, String label, boolean initial) {
        return new Option(id, label, List.of("yes", "no"), initial ? "yes" : "no");
    }
}
