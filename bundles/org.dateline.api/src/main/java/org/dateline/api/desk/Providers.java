package org.dateline.api.desk;

import java.util.List;

import org.dateline.api.PluginException;
import org.osgi.annotation.versioning.ProviderType;

/** The providers that are there now. They come and go while the program runs. Any thread. */
@ProviderType
public interface Providers {

    /** Sorted by id. */
    List<ProviderDescription> all();

    /**
     * The provider itself, made at the first call.
     *
     * @throws PluginException where it is gone or could not be made; the message names it
     */
    <T> T get(ProviderDescription description, Class<T> contract) throws PluginException;

    /** Calls the listener after providers came or went, on any thread, until the handle is closed. */
    Handle listen(Runnable listener);

    /** Ends something. */
    interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
