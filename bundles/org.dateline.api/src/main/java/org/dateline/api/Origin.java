package org.dateline.api;

/**
 * Who found something: a provider and its version, or {@link #PERSON}. Set by the host, never by the provider itself.
 *
 * @param id the provider's id, such as {@code dateline.times}
 * @param version the provider's version
 */
public record Origin(String id, String version) {

    /** What a person added or changed. */
    public static final Origin PERSON = new Origin("person", "");

    @Override
    public String toString() {
        return version.isEmpty() ? id : id + "/" + version;
    }
}
