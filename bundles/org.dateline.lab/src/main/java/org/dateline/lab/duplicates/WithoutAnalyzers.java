package org.dateline.lab.duplicates;

import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.desk.Providers;

/** The same providers but those that analyze. */
record WithoutAnalyzers(Providers providers) implements Providers {

    @Override
    public List<ProviderDescription> all() {
        return providers.all().stream().filter(each -> !each.contract().equals(Analyzer.class.getName())).toList();
    }

    @Override
    public <T> T get(ProviderDescription description, Class<T> contract) throws PluginException {
        return providers.get(description, contract);
    }

    @Override
    public Handle listen(Runnable listener) {
        return providers.listen(listener);
    }
}
