package org.dateline.extract.internal.grammar;

/** The classes that a word may have, a bit each; a word may have several. */
public final class WordClass {

    public static final long DETERMINER = 1L;
    public static final long PREPOSITION = 1L << 1;
    public static final long SUBORDINATOR = 1L << 2;
    public static final long COORDINATOR = 1L << 3;
    public static final long THAT = 1L << 4;
    public static final long WH = 1L << 5;
    public static final long AUXILIARY = 1L << 6;
    public static final long BE = 1L << 7;
    public static final long NEGATION = 1L << 8;
    public static final long ADVERB = 1L << 9;
    public static final long TIME = 1L << 10;
    public static final long PRONOUN = 1L << 11;
    public static final long SUBJECT_PRONOUN = 1L << 12;
    public static final long POSSESSIVE = 1L << 13;
    public static final long MALE = 1L << 14;
    public static final long FEMALE = 1L << 15;
    public static final long PLURAL = 1L << 16;
    /** Verbs that report a clause: "said that ...", "..., he noted". */
    public static final long SAY = 1L << 17;
    /** Verbs that may name who is spoken to: "told reporters". */
    public static final long TELL = 1L << 18;
    /** Verbs whose object is what was said or thought: "criticized the plan". */
    public static final long OBJECT = 1L << 19;
    /** Verbs of will and demand: "promised to go". */
    public static final long INFINITIVE = 1L << 20;
    public static final long NOUN_SENSE = 1L << 21;
    /** Nouns that report: "the claim that". */
    public static final long SPEECH_NOUN = 1L << 22;
    public static final long VERB = 1L << 23;
    /** Nouns of those who speak: "officials", "the report". */
    public static final long AGENT = 1L << 24;
    /** Where something was said: "in an interview". */
    public static final long PLACE_NOUN = 1L << 25;

    /** Verbs of thinking rather than speaking. */
    public static final long THOUGHT = 1L << 26;

    public static final long BASE_FORM = 1L << 32;
    public static final long S_FORM = 1L << 33;
    public static final long PAST_FORM = 1L << 34;
    public static final long PARTICIPLE = 1L << 35;
    public static final long ING_FORM = 1L << 36;
    /** A lower-case word that ends like a past form, unknown otherwise. */
    public static final long LIKE_PAST = 1L << 37;
    public static final long LIKE_ING = 1L << 38;
    /** "'s": of a name, or "is", "has". */
    public static final long APOSTROPHE_S = 1L << 39;

    public static final long CAPITAL = 1L << 48;
    public static final long NUMBER = 1L << 49;
    public static final long MARK = 1L << 50;
    /** The first token of a paragraph or heading. */
    public static final long PARAGRAPH = 1L << 51;
    public static final long SENTENCE = 1L << 52;
    /** Inside the mention of a name. */
    public static final long NAME = 1L << 53;

    /** Any verb that can bring a quotation. */
    public static final long CUE = SAY | TELL | OBJECT | INFINITIVE;
    public static final long FORMS = BASE_FORM | S_FORM | PAST_FORM | PARTICIPLE | ING_FORM;

    private WordClass() {
    }
}
