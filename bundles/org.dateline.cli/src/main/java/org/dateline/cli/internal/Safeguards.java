package org.dateline.cli.internal;

import org.dateline.api.PluginException;
import org.dateline.api.desk.Providers;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.ingest.Safeguarded;
import org.dateline.api.ingest.StoryReader;

/** Says what this system cannot do against files made to do harm. */
final class Safeguards {

    private Safeguards() {
    }

    /** A message for each thing that is missing; nothing where all is as it should be. */
    static void tell(Providers providers, Streams streams) {
        for (ProviderDescription each : providers.all()) {
            if (each.contract().equals(StoryReader.class.getName()) && reader(providers, each) instanceof Safeguarded guarded) {
                guarded.missing().forEach(missing -> streams.message(each.id() + ": " + missing));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable StoryReader reader(Providers providers, ProviderDescription description) {
        try {
            return providers.get(description, StoryReader.class);
        } catch (PluginException e) {
            return null;
        }
    }
}
