package org.dateline.desk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.dateline.api.PluginException;
import org.dateline.api.cases.Problem;
import org.dateline.api.desk.ProviderDescription;
import org.jspecify.annotations.Nullable;

/** The providers that failed in this run and are not asked again, with the reasons in words. Any thread. */
public final class Switches {

    private static final String LOG = "org.dateline.desk";
    private static final String GAP = " ";

    private final Map<String, String> off = new ConcurrentHashMap<>();

    private static String key(ProviderDescription provider) {
        return provider.id() + GAP + provider.contract();
    }

    /** Why the provider is off; null where it is on. */
    public @Nullable String reason(ProviderDescription provider) {
        return off.get(key(provider));
    }

    /** Switches the provider off; the first reason stays. Returns this one. */
    public String off(ProviderDescription provider, String reason) {
        String words = provider.id() + " " + provider.version() + " " + reason;
        off.putIfAbsent(key(provider), words + " It was switched off for this run.");
        return words;
    }

    /** Switches the provider off for what it threw. */
    public String off(ProviderDescription provider, Throwable thrown) {
        System.getLogger(LOG).log(System.Logger.Level.WARNING, provider.id(), thrown);
        return off(provider, inWords(thrown));
    }

    /** Those that are off and why, sorted. */
    public List<Problem> failed() {
        List<Problem> failed = new ArrayList<>();
        new TreeMap<>(off).forEach((key, words) -> failed.add(new Problem(key.substring(0, key.indexOf(GAP)), words)));
        return failed;
    }

    private static String inWords(Throwable thrown) {
        return switch (thrown) {
            case PluginException e -> "could not do it: " + e.getMessage();
            case StackOverflowError e -> "called itself too deeply.";
            case OutOfMemoryError e -> "needed more memory than there is.";
            case LinkageError e -> "does not fit this version of Dateline: " + e + ".";
            default -> "failed: " + name(thrown) + ".";
        };
    }

    private static String name(Throwable thrown) {
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ", " + message.lines().findFirst().orElse("");
    }
}
