package org.dateline.desk.internal.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.jspecify.annotations.Nullable;

/**
 * Who fills which role: the provider that the person named, else the one with the highest ranking, else the one with the lower id.
 * Immutable, any thread.
 */
public final class ProviderChoice {

    private final Map<String, ProviderDescription> active = new TreeMap<>();
    private final Set<String> chosen = new HashSet<>();

    private ProviderChoice() {
    }

    /**
     * @param preferred the person's standing choices; one whose provider is gone counts for nothing
     * @param use the choices for this run
     * @throws PluginException where a choice for this run names a provider that is not there or does not fill the role
     */
    public static ProviderChoice of(List<ProviderDescription> all, Map<String, String> preferred, Map<String, String> use)
            throws PluginException {
        ProviderChoice result = new ProviderChoice();
        for (ProviderDescription each : all) {
            for (String role : each.fills()) {
                result.active.merge(role, each, ProviderChoice::better);
            }
        }
        for (Map.Entry<String, String> each : preferred.entrySet()) {
            result.choose(all, each.getKey(), each.getValue());
        }
        for (Map.Entry<String, String> each : new TreeMap<>(use).entrySet()) {
            if (!result.choose(all, each.getKey(), each.getValue())) {
                throw new PluginException(unknown(all, each.getKey(), each.getValue()));
            }
        }
        return result;
    }

    private static ProviderDescription better(ProviderDescription one, ProviderDescription other) {
        int order = Integer.compare(other.ranking(), one.ranking());
        return (order == 0 ? one.id().compareTo(other.id()) : order) <= 0 ? one : other;
    }

    private boolean choose(List<ProviderDescription> all, String role, String id) {
        boolean found = false;
        for (ProviderDescription each : all) {
            for (String filled : each.fills()) {
                if (each.id().equals(id) && (filled.equals(role) || filled.startsWith(role + "@"))) {
                    active.put(filled, each);
                    chosen.add(filled);
                    found = true;
                }
            }
        }
        return found;
    }

    private static String unknown(List<ProviderDescription> all, String role, String id) {
        Set<String> there = new TreeSet<>();
        for (ProviderDescription each : all) {
            if (each.fills().stream().anyMatch(f -> f.equals(role) || f.startsWith(role + "@"))) {
                there.add(each.id());
            }
        }
        return there.isEmpty() ? "There is no role " + role + ", so " + id + " cannot fill it."
                : "No provider " + id + " fills " + role + ". There is: " + String.join(", ", there) + ".";
    }

    /** The one who fills each role, by role, sorted. */
    public Map<String, ProviderDescription> active() {
        return Collections.unmodifiableMap(active);
    }

    public @Nullable ProviderDescription winner(String role) {
        return active.get(role);
    }

    /** Those who fill a role of this kind ({@code checker}), each once, sorted by role. */
    public List<ProviderDescription> all(String kind) {
        List<ProviderDescription> result = new ArrayList<>();
        active.forEach((role, provider) -> {
            if (role.startsWith(kind + ":") && result.stream().noneMatch(each -> each == provider)) {
                result.add(provider);
            }
        });
        return result;
    }

    /** What is filled under this kind: the formats of {@code exporter}, sorted. */
    public Map<String, ProviderDescription> named(String kind) {
        Map<String, ProviderDescription> result = new TreeMap<>();
        active.forEach((role, provider) -> {
            if (role.startsWith(kind + ":")) {
                result.put(role.substring(kind.length() + 1), provider);
            }
        });
        return result;
    }

    /** True where the person named this provider for the role. */
    public boolean isChosen(String role, ProviderDescription provider) {
        return chosen.contains(role) && provider.equals(active.get(role));
    }

    /**
     * The analyzer of a layer for a language: the language's own before the general one, but what the person named before both.
     *
     * @param language a BCP 47 tag; null where it is not known
     */
    public @Nullable ProviderDescription analyzer(String layer, @Nullable String language) {
        String role = "analyzer:" + layer;
        ProviderDescription own = null;
        for (String tag = language; tag != null && own == null; tag = shorter(tag)) {
            String special = role + "@" + tag;
            own = active.get(special);
            if (own != null && chosen.contains(special)) {
                return own;
            }
        }
        ProviderDescription general = active.get(role);
        return own == null || general != null && chosen.contains(role) ? general : own;
    }

    private static @Nullable String shorter(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? null : tag.substring(0, dash);
    }

    /** The layers that anybody finds in any language. */
    public Set<String> layers() {
        Set<String> layers = new TreeSet<>();
        for (String role : active.keySet()) {
            if (role.startsWith("analyzer:")) {
                int at = role.indexOf('@');
                layers.add(role.substring("analyzer:".length(), at < 0 ? role.length() : at));
            }
        }
        return layers;
    }
}
