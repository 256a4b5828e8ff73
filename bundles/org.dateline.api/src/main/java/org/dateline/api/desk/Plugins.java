package org.dateline.api.desk;

import java.nio.file.Path;
import java.util.List;

import org.dateline.api.PluginException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugins that the person installed: bundles beside the product's own. A running desktop takes up what changes here, within
 * seconds and without a restart; a command at its next start. Any thread, also of another process.
 */
@ProviderType
public interface Plugins {

    /** Sorted by name. */
    List<Plugin> installed() throws PluginException;

    /**
     * Keeps a copy of this jar and its digest; a plugin of the same name is replaced.
     *
     * @throws PluginException where it is no bundle or cannot be copied; the message says so
     */
    Plugin install(Path jar) throws PluginException;

    /** @throws PluginException where there is none of this name */
    void remove(String name) throws PluginException;

    /**
     * An installed plugin.
     *
     * @param name the bundle's symbolic name
     * @param version the bundle's version
     * @param digest SHA-256 of the jar that was installed, in hexadecimal digits
     * @param intact the jar is still the one that was installed; else it is not started
     */
    record Plugin(String name, String version, String digest, boolean intact) {
    }
}
