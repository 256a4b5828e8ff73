package org.dateline.desk.internal.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.Origin;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.jspecify.annotations.Nullable;

/** The findings of one story, layer by layer. Immutable: with another layer it is another value. */
public final class StoryFindings implements Findings {

    public static final StoryFindings NONE = new StoryFindings(Map.of());

    /** A layer's findings in text order, who found them, and what a person did to them, by finding id. */
    public record Found(List<? extends Finding> findings, @Nullable Origin origin, Map<String, Review> reviews) {

        public Found {
            findings = List.copyOf(findings);
            reviews = Map.copyOf(reviews);
        }
    }

    private final Map<String, Found> layers;

    private StoryFindings(Map<String, Found> layers) {
        this.layers = Collections.unmodifiableMap(layers);
    }

    /** These and one more layer, or the layer replaced. */
    public StoryFindings with(String layer, Found found) {
        Map<String, Found> more = new LinkedHashMap<>(layers);
        more.put(layer, found);
        return new StoryFindings(more);
    }

    /** A copy of one layer of findings that are kept elsewhere, without the reviews. */
    public static Found copy(Findings from, String layer) {
        return new Found(from.of(Layers.of(layer)), from.origin(layer), Map.of());
    }

    @Override
    public <T extends Finding> List<T> of(Layer<T> layer) {
        Found found = layers.get(layer.id());
        if (found == null || found.findings.isEmpty()) {
            return List.of();
        }
        layer.type().cast(found.findings.get(0));
        @SuppressWarnings("unchecked") // a layer holds findings of its one type, which its sink has seen to
        List<T> findings = (List<T>) found.findings;
        return findings;
    }

    @Override
    public Set<String> layers() {
        return layers.keySet();
    }

    @Override
    public @Nullable Origin origin(String layerId) {
        Found found = layers.get(layerId);
        return found == null ? null : found.origin;
    }

    @Override
    public Review review(String layerId, String findingId) {
        Found found = layers.get(layerId);
        return found == null ? Review.FOUND : found.reviews.getOrDefault(findingId, Review.FOUND);
    }
}
