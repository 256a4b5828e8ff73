package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dateline.api.cases.Problem;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.desk.internal.Switches;
import org.dateline.desk.internal.choice.ProviderChoice;
import org.jspecify.annotations.Nullable;

/**
 * Which analyzers are asked for a language, each after the layers that it requires. Layers that require each other in a circle, or one
 * that nobody finds, are an error with the names in it: their providers are switched off, and the others go on.
 *
 * @param steps in order
 * @param missing layers that cannot be found, and why
 */
record Plan(List<Step> steps, List<Problem> missing) {

    /** One layer and who finds it. */
    record Step(String layer, ProviderDescription provider) {
    }

    static Plan of(ProviderChoice choice, @Nullable String language, Switches switches) {
        Set<String> known = choice.layers();
        Map<String, Step> open = new TreeMap<>(Layers.ORDER);
        List<Problem> missing = new ArrayList<>();
        for (String layer : known) {
            ProviderDescription provider = choice.analyzer(layer, language);
            if (provider != null) {
                open.put(layer, new Step(layer, provider));
            }
        }
        dropUnfillable(open, known, language, switches, missing);
        return new Plan(order(open, switches, missing), missing);
    }

    private static void dropUnfillable(Map<String, Step> open, Set<String> known, @Nullable String language, Switches switches,
            List<Problem> missing) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Step step : List.copyOf(open.values())) {
                for (String layer : step.provider.requires()) {
                    if (!open.containsKey(layer) && open.remove(step.layer) != null) {
                        missing.add(new Problem(step.layer, lacks(step, layer, known, language, switches)));
                        changed = true;
                    }
                }
            }
        }
    }

    private static String lacks(Step step, String layer, Set<String> known, @Nullable String language, Switches switches) {
        if (!known.contains(layer)) {
            return switches.off(step.provider, "requires the layer " + layer + ", and no provider finds it.");
        }
        return "Not looked for: " + step.provider.id() + " requires " + layer + ", and nobody finds that in "
                + (language == null ? "a text of unknown language." : "the language " + language + ".");
    }

    private static List<Step> order(Map<String, Step> open, Switches switches, List<Problem> missing) {
        List<Step> steps = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Step next = ready(open, done); next != null; next = ready(open, done)) {
            steps.add(next);
            done.add(next.layer);
        }
        if (steps.size() < open.size()) {
            String circle = circle(open, done);
            for (Step step : open.values()) {
                if (!done.contains(step.layer)) {
                    missing.add(new Problem(step.layer, switches.off(step.provider, circle)));
                }
            }
        }
        return steps;
    }

    /** The first layer that is not found yet and has all it requires. */
    private static @Nullable Step ready(Map<String, Step> open, Set<String> done) {
        for (Step step : open.values()) {
            if (!done.contains(step.layer) && done.containsAll(step.provider.requires())) {
                return step;
            }
        }
        return null;
    }

    private static String circle(Map<String, Step> open, Set<String> done) {
        List<String> names = new ArrayList<>();
        for (Step step : open.values()) {
            if (!done.contains(step.layer)) {
                names.add(step.provider.id() + " finds " + step.layer + " and requires " + String.join(", ", step.provider.requires()));
            }
        }
        return "waits in a circle: " + String.join("; ", names) + ".";
    }
}
