package org.dateline.desk.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dateline.api.PluginException;
import org.dateline.api.cases.Problem;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.desk.internal.choice.ProviderChoice;
import org.jspecify.annotations.Nullable;

/**
 * Which analyzers are asked for a language, each after the layers that it requires.
 *
 * @param steps in order
 * @param missing layers that cannot be found in this language, and why
 */
record Plan(List<Step> steps, List<Problem> missing) {

    /** One layer and who finds it. */
    record Step(String layer, ProviderDescription provider) {
    }

    /** @throws PluginException where layers require each other in a circle, or one that nobody finds in any language */
    static Plan of(ProviderChoice choice, @Nullable String language) throws PluginException {
        Set<String> known = choice.layers();
        Map<String, Step> open = new TreeMap<>(Layers.ORDER);
        for (String layer : known) {
            ProviderDescription provider = choice.analyzer(layer, language);
            if (provider != null) {
                open.put(layer, new Step(layer, provider));
                requireKnown(provider, known);
            }
        }
        List<Problem> missing = dropUnfillable(open, language);
        return new Plan(order(open), missing);
    }

    private static void requireKnown(ProviderDescription provider, Set<String> known) throws PluginException {
        for (String layer : provider.requires()) {
            if (!known.contains(layer)) {
                throw new PluginException(provider.id() + " requires the layer " + layer
                        + ", and no provider finds it. Install one, or remove " + provider.id() + ".");
            }
        }
    }

    private static List<Problem> dropUnfillable(Map<String, Step> open, @Nullable String language) {
        List<Problem> missing = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Step step : List.copyOf(open.values())) {
                for (String layer : step.provider.requires()) {
                    if (!open.containsKey(layer) && open.remove(step.layer) != null) {
                        missing.add(new Problem(step.layer, step.provider.id() + " requires " + layer + ", and nobody finds that in "
                                + (language == null ? "a text of unknown language" : "the language " + language) + "."));
                        changed = true;
                    }
                }
            }
        }
        return missing;
    }

    private static List<Step> order(Map<String, Step> open) throws PluginException {
        List<Step> steps = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        while (done.size() < open.size()) {
            Step next = null;
            for (Step step : open.values()) {
                if (next == null && !done.contains(step.layer) && done.containsAll(step.provider.requires())) {
                    next = step;
                }
            }
            if (next == null) {
                throw new PluginException(circle(open, done));
            }
            steps.add(next);
            done.add(next.layer);
        }
        return steps;
    }

    private static String circle(Map<String, Step> open, Set<String> done) {
        List<String> names = new ArrayList<>();
        for (Step step : open.values()) {
            if (!done.contains(step.layer)) {
                names.add(step.provider.id() + " (finds " + step.layer + ", requires " + String.join(", ", step.provider.requires()) + ")");
            }
        }
        return "These providers wait for each other in a circle: " + String.join("; ", names)
                + ". Remove one, or choose another with --use.";
    }
}
