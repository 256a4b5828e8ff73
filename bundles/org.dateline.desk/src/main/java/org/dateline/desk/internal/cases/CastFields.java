package org.dateline.desk.internal.cases;

/** How a join or a cut names the other member. */
final class CastFields {

    static final String STORY = "story";
    static final String CAST = "cast";
    static final String NAME = "castName";
    static final String TYPE = "castType";

    private CastFields() {
    }
}
