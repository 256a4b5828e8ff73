package org.dateline.api;

/**
 * A provider could not do its work. The message is shown to a person: what happened, to which thing, what to do now.
 * The cause is for the log alone.
 */
public class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
