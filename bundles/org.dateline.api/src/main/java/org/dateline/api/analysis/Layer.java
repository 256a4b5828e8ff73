package org.dateline.api.analysis;

/**
 * A named kind of findings.
 *
 * @param id the name that providers fill and corrections name: {@code events}, or {@code org.example.figures}
 * @param type the findings' class
 */
public record Layer<T extends Finding>(String id, Class<T> type) {

    public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);
    public static final Layer<Token> TOKENS = new Layer<>("tokens", Token.class);
    public static final Layer<Mention> MENTIONS = new Layer<>("mentions", Mention.class);
    public static final Layer<CastMember> CAST = new Layer<>("cast", CastMember.class);
    public static final Layer<TimeExpression> TIMES = new Layer<>("times", TimeExpression.class);
    public static final Layer<Amount> AMOUNTS = new Layer<>("amounts", Amount.class);
    public static final Layer<Quotation> QUOTATIONS = new Layer<>("quotations", Quotation.class);
    public static final Layer<Event> EVENTS = new Layer<>("events", Event.class);

    /** A plugin's own layer, which holds notes. */
    public static Layer<Note> notes(String id) {
        return new Layer<>(id, Note.class);
    }
}
