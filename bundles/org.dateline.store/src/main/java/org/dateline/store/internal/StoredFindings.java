package org.dateline.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.dateline.api.Origin;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.store.internal.codec.LayerCodec;
import org.dateline.store.internal.codec.LayerCodec.Decoded;
import org.jspecify.annotations.Nullable;

/** Findings as the file holds them; a layer is decoded when it is first asked for. */
final class StoredFindings implements Findings {

    private static final Decoded ABSENT = new Decoded(null, List.of(), Map.of());

    private final Path file;
    private final Map<String, byte[]> stored;
    private final Map<String, Decoded> decoded = new ConcurrentHashMap<>();

    /** @param stored packed bytes by layer id, in the order the layers were found */
    StoredFindings(Path file, LinkedHashMap<String, byte[]> stored) {
        this.file = file;
        this.stored = Collections.unmodifiableMap(stored);
    }

    @Override
    public <T extends Finding> List<T> of(Layer<T> layer) {
        List<T> typed = new ArrayList<>();
        decoded(layer.id()).findings().forEach(finding -> typed.add(layer.type().cast(finding)));
        return Collections.unmodifiableList(typed);
    }

    @Override
    public Set<String> layers() {
        return stored.keySet();
    }

    @Override
    public @Nullable Origin origin(String layerId) {
        return decoded(layerId).origin();
    }

    @Override
    public Review review(String layerId, String findingId) {
        return decoded(layerId).reviews().getOrDefault(findingId, Review.FOUND);
    }

    private Decoded decoded(String layerId) {
        byte[] bytes = stored.get(layerId);
        return bytes == null ? ABSENT : decoded.computeIfAbsent(layerId, id -> decode(id, bytes));
    }

    private Decoded decode(String layerId, byte[] bytes) {
        try {
            return LayerCodec.decode(layerId, Packed.unpack(bytes));
        } catch (IOException e) {
            throw Trouble.fault(file, e);
        }
    }
}
