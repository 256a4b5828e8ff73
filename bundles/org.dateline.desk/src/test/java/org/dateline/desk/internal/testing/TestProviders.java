package org.dateline.desk.internal.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.dateline.api.PluginException;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;
import org.dateline.api.export.Exporter;
import org.dateline.api.ingest.StoryReader;

/** Providers that a test puts together. */
public final class TestProviders implements Providers {

    private final List<ProviderDescription> all = new ArrayList<>();
    private final Map<ProviderDescription, Callable<?>> makers = new HashMap<>();

    public TestProviders analyzer(String id, String layer, List<String> requires, Analyzer analyzer) {
        return add(Analyzer.class, id, 0, List.of("analyzer:" + layer), requires, () -> analyzer);
    }

    public TestProviders reader(String id, String mediaType, StoryReader reader) {
        return add(StoryReader.class, id, 0, List.of("reader:" + mediaType), List.of(), () -> reader);
    }

    public TestProviders exporter(String format, Exporter exporter) {
        return add(Exporter.class, "test." + format, 0, List.of("exporter:" + format), List.of(), () -> exporter);
    }

    public TestProviders add(Class<?> contract, String id, int ranking, List<String> fills, List<String> requires, Callable<?> maker) {
        ProviderDescription description = new ProviderDescription(id, "1", id, contract.getName(), fills, ranking, "test", requires, Map.of());
        all.add(description);
        all.sort(Comparator.comparing(ProviderDescription::id));
        makers.put(description, maker);
        return this;
    }

    public void remove(String id) {
        all.removeIf(each -> each.id().equals(id));
    }

    @Override
    public List<ProviderDescription> all() {
        return List.copyOf(all);
    }

    @Override
    public <T> T get(ProviderDescription description, Class<T> contract) throws PluginException {
        try {
            return contract.cast(makers.get(description).call());
        } catch (Exception e) {
            throw new PluginException("It could not be made.", e);
        }
    }

    @Override
    public Handle listen(Runnable listener) {
        return () -> { };
    }
}
