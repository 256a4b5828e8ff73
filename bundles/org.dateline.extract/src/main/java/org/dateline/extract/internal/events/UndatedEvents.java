package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.DETERMINER;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.SUBORDINATE;

import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Main events that the text does not date, known by the story's own date and no more: what somebody said, what somebody of the cast
 * did, and what the story's first sentence tells.
 */
final class UndatedEvents {

    /** An act stands among the first words of its sentence. */
    private static final int LONGEST = 60;

    /** So many sentences at the beginning tell the news itself. */
    private static final int LEAD = 2;

    private final StoryView view;
    private final Statements statements;
    private final Subjects subjects;
    private final @Nullable EdtfDate publication;

    UndatedEvents(StoryView view) {
        this.view = view;
        this.statements = new Statements(view);
        this.subjects = new Subjects(view);
        this.publication = view.story.published() == null ? null : view.story.published().value();
    }

    /**
     * The undated event of this sentence, or null. To be called for each sentence in text order.
     *
     * @param dated the sentence's dated events
     * @param body how many sentences of running text stand before it
     */
    @Nullable Candidate in(int sentence, int from, int to, BlockKind kind, int body, List<Candidate> dated) {
        Statements.Said said = statements.in(sentence, dated);
        if (kind == BlockKind.TITLE || kind == BlockKind.CAPTION || kind == BlockKind.HEADING || kind == BlockKind.TABLE) {
            return null;
        }
        if (said != null) {
            return said.isNew() ? statements.begin(undated(sentence, Event.Status.SAID, 0.7), said) : null;
        }
        boolean asks = view.text.charAt(view.sentences.get(sentence).span().end() - 1) == '?';
        return dated.isEmpty() && !asks ? happened(sentence, from, to, body) : null;
    }

    /** The first act of the sentence whose subject is of the cast; in the first sentence anybody's. */
    private @Nullable Candidate happened(int sentence, int from, int to, int body) {
        Clause clause = new Clause(view, from, to);
        int end = Math.min(to, from + LONGEST);
        for (int i = from; i < end; i++) {
            if (isAside(i, from)) {
                i = behindComma(i, end);
            } else if (clause.isVerb(i) && clause.isPastAct(i) && !clause.outlook().isHypothetical(i)) {
                boolean known = body == 0 || !subjects.before(i, clause).isEmpty() || body < LEAD && names(from, to);
                if (known) {
                    Candidate made = undated(sentence, clause.outlook().statusOf(i, false), 0.55);
                    made.trigger = i;
                    return made;
                }
            }
        }
        return null;
    }

    /** A clause that only says when, why or who: "when the case opened, ...", ", which the court ruled on, ...". */
    private boolean isAside(int token, int from) {
        return view.is(token, SUBORDINATE) && (token == from ? !view.is(token, DETERMINER) : !view.is(token, PREPOSITION));
    }

    private int behindComma(int token, int end) {
        for (int i = token + 1; i < end; i++) {
            if (view.is(i, EventWords.COMMA)) {
                return i;
            }
        }
        return end;
    }

    private boolean names(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!view.metonym[i] && view.isActor(view.member[i])) {
                return true;
            }
        }
        return false;
    }

    private Candidate undated(int sentence, Event.Status status, double confidence) {
        Candidate made = new Candidate(sentence, view.sentences.get(sentence).span(), publication, Event.Basis.PUBLICATION, null, null);
        made.status = status;
        made.confidence = confidence;
        made.why = publication == null ? "The sentence names no date, and the story has none."
                : "The sentence names no date. The story came out on " + publication.inWords() + ". It was known by then.";
        return made;
    }
}
