package org.dateline.api.analysis;

import java.util.List;
import java.util.Set;

import org.dateline.api.Origin;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The findings of one story so far, as the person corrected them. Immutable, any thread. */
@ProviderType
public interface Findings {

    /** In text order; empty where the layer is not there. */
    <T extends Finding> List<T> of(Layer<T> layer);

    /** The layers that are there, by id, in the order they were found. */
    Set<String> layers();

    /** Who filled the layer; null where it is not there. */
    @Nullable Origin origin(String layerId);

    /** What a person did to this finding. */
    Review review(String layerId, String findingId);

    /** What a person has done to a finding. */
    enum Review {
        /** Nobody has looked at it. */
        FOUND,
        /** A person says it is right. */
        ACCEPTED,
        /** A person changed it; what was found is kept beside it. */
        CHANGED,
        /** A person added it. */
        ADDED
    }
}
