package org.dateline.api.analysis;

import org.dateline.api.Span;

/**
 * A name in the text, bare: who it is stands in the cast.
 *
 * @param type {@link #PERSON}, {@link #ORG}, {@link #PLACE}, or a kind of the provider's own in capitals
 */
public record Mention(String id, Span span, String type, double confidence) implements Finding {

    public static final String PERSON = "PERSON";
    public static final String ORG = "ORG";
    public static final String PLACE = "PLACE";
    /** A nationality, religious or political group: "South Korean", "Democrats". */
    public static final String NORP = "NORP";
}
