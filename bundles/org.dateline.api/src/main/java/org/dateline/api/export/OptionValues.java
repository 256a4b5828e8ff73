package org.dateline.api.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of an exporter's options: what was chosen, else the initial ones. */
public final class OptionValues {

    private final Map<String, String> values = new TreeMap<>();

    private OptionValues() {
    }

    /** @throws IllegalArgumentException where an unknown option or value is chosen; the message names what there is */
    public static OptionValues of(List<Option> options, Map<String, String> chosen) {
        OptionValues result = new OptionValues();
        for (Option option : options) {
            String value = chosen.getOrDefault(option.id(), option.initial());
            if (!option.choices().isEmpty() && !option.choices().contains(value)) {
                throw new IllegalArgumentException(option.id() + " may be " + String.join(", ", option.choices()) + ", not " + value);
            }
            result.values.put(option.id(), value);
        }
        for (String id : chosen.keySet()) {
            if (!result.values.containsKey(id)) {
                throw new IllegalArgumentException("There is no option " + id + ". There are: " + String.join(", ", result.values.keySet()));
            }
        }
        return result;
    }

    public String get(Option option) {
        String value = values.get(option.id());
        if (value == null) {
            throw new IllegalArgumentException("The exporter does not offer this option: " + option.id());
        }
        return value;
    }

    public boolean isYes(Option option) {
        return get(option).equals("yes");
    }
}
