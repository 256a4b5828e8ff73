package org.dateline.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.Origin;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.jspecify.annotations.Nullable;

/** Findings put together by a test. Immutable once built. */
public final class GivenFindings implements Findings {

    private final Map<String, List<? extends Finding>> layers;
    private final Map<String, Origin> origins;
    private final Map<String, Review> reviews;

    private GivenFindings(Builder b) {
        this.layers = Collections.unmodifiableMap(new LinkedHashMap<>(b.layers));
        this.origins = Map.copyOf(b.origins);
        this.reviews = Map.copyOf(b.reviews);
    }

    /** No layer at all. */
    public static GivenFindings none() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Everything that is given, to put more to it. */
    public static Builder builder(Findings given, Iterable<Layer<?>> of) {
        Builder b = new Builder();
        for (Layer<?> layer : of) {
            if (given.layers().contains(layer.id())) {
                b.take(layer, given);
            }
        }
        return b;
    }

    @Override
    public <T extends Finding> List<T> of(Layer<T> layer) {
        List<T> typed = new ArrayList<>();
        layers.getOrDefault(layer.id(), List.of()).forEach(finding -> typed.add(layer.type().cast(finding)));
        return Collections.unmodifiableList(typed);
    }

    @Override
    public Set<String> layers() {
        return layers.keySet();
    }

    @Override
    public @Nullable Origin origin(String layerId) {
        return origins.get(layerId);
    }

    @Override
    public Review review(String layerId, String findingId) {
        return reviews.getOrDefault(layerId + "\n" + findingId, Review.FOUND);
    }

    /** Not for several threads. */
    public static final class Builder {
        private final Map<String, List<? extends Finding>> layers = new LinkedHashMap<>();
        private final Map<String, Origin> origins = new HashMap<>();
        private final Map<String, Review> reviews = new HashMap<>();

        private Builder() {
        }

        private <T extends Finding> void take(Layer<T> layer, Findings given) {
            layer(layer, given.of(layer), given.origin(layer.id()));
            for (T finding : given.of(layer)) {
                review(layer, finding.id(), given.review(layer.id(), finding.id()));
            }
        }

        /** The layer, found by the provider {@code test} in version 1; sorted into text order. */
        public <T extends Finding> Builder layer(Layer<T> layer, List<T> findings) {
            return layer(layer, findings, new Origin("test." + layer.id(), "1"));
        }

        public <T extends Finding> Builder layer(Layer<T> layer, List<T> findings, @Nullable Origin origin) {
            List<T> sorted = new ArrayList<>(findings);
            sorted.sort((a, b) -> a.span().compareTo(b.span()));
            layers.put(layer.id(), List.copyOf(sorted));
            if (origin == null) {
                origins.remove(layer.id());
            } else {
                origins.put(layer.id(), origin);
            }
            return this;
        }

        public Builder review(Layer<?> layer, String findingId, Review review) {
            if (review == Review.FOUND) {
                reviews.remove(layer.id() + "\n" + findingId);
            } else {
                reviews.put(layer.id() + "\n" + findingId, review);
            }
            return this;
        }

        public GivenFindings build() {
            return new GivenFindings(this);
        }
    }
}
