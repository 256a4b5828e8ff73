package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Main events that the text does not date, known by the story's own date and no more: what somebody of the cast said, and what
 * somebody of the cast did in the story's first sentences.
 */
final class UndatedEvents {

    /** So many body sentences at the beginning tell the news; later ones are mostly background. */
    private static final int LEAD = 6;

    private final StoryView view;
    private final @Nullable EdtfDate publication;
    private int quotationCursor;
    private @Nullable Candidate statement;
    private @Nullable String lastSpeaker;

    UndatedEvents(StoryView view) {
        this.view = view;
        this.publication = view.story.published() == null ? null : view.story.published().value();
    }

    /** To be called for each sentence in text order; {@code dated} are the sentence's dated events. */
    @Nullable Candidate in(int sentence, int from, int to, BlockKind kind, int bodySentence, List<Candidate> dated) {
        List<Quotation> said = quotationsIn(sentence);
        for (Candidate candidate : dated) {
            attach(candidate, said);
        }
        if (kind == BlockKind.TITLE || kind == BlockKind.CAPTION || kind == BlockKind.HEADING || kind == BlockKind.TABLE) {
            return null;
        }
        Candidate datedStatement = dated.stream().filter(c -> c.status == Event.Status.SAID).findFirst().orElse(null);
        Quotation first = said.stream().filter(this::isStatement).findFirst().orElse(null);
        if (datedStatement != null || first == null && !said.isEmpty()) {
            statement = datedStatement != null && !datedStatement.quotations.isEmpty() ? datedStatement : null;
            return null;
        }
        if (first != null) {
            return isTold(dated, first) ? null : said(sentence, said, first);
        }
        statement = null;
        return dated.isEmpty() && bodySentence < LEAD ? happened(sentence, from, to) : null;
    }

    /** Somebody said it aloud or did it: a thought, a hope or a plan is no event, nor what nobody known "indicates". */
    private boolean isStatement(Quotation quotation) {
        if (quotation.speaker() == null || quotation.inside() != null) {
            return false;
        }
        if (quotation.kind() == Quotation.Kind.DIRECT || quotation.cue() == null) {
            return quotation.kind() == Quotation.Kind.DIRECT;
        }
        int verb = view.firstAt(quotation.cue().end() - 1);
        boolean aloud = view.is(verb, EventWords.REPORT) || view.word(view.firstAt(quotation.cue().start()), "according");
        return aloud || view.castIndex(quotation.speakerCast()) >= 0 && !view.is(verb, EventWords.STATE | EventWords.PLAN)
                && view.is(verb, EventWords.PAST | EventWords.ED);
    }

    /** The sentence's dated events tell of the saying itself. */
    private boolean isTold(List<Candidate> dated, Quotation quotation) {
        return quotation.cue() != null && dated.stream().anyMatch(c -> c.trigger >= 0 && quotation.cue().contains(view.start[c.trigger]));
    }

    private List<Quotation> quotationsIn(int sentence) {
        List<Quotation> result = new ArrayList<>();
        int end = view.sentences.get(sentence).span().end();
        while (quotationCursor < view.quotations.size() && view.quotations.get(quotationCursor).span().start() < end) {
            result.add(view.quotations.get(quotationCursor++));
        }
        return result;
    }

    private static void attach(Candidate candidate, List<Quotation> said) {
        if (candidate.status == Event.Status.SAID || candidate.trigger < 0) {
            said.forEach(q -> candidate.quotations.add(q.id()));
        }
    }

    /** A statement; one that follows a statement of the same speaker is told by that one. */
    private @Nullable Candidate said(int sentence, List<Quotation> said, Quotation first) {
        Candidate before = statement;
        if (before != null && Objects.equals(first.speaker(), lastSpeaker)) {
            before.also.add(view.sentences.get(sentence).span());
            said.forEach(q -> before.quotations.add(q.id()));
            return null;
        }
        int speaker = view.castIndex(first.speakerCast());
        int verb = first.cue() == null ? -1 : view.firstAt(first.cue().end() - 1);
        boolean act = first.kind() == Quotation.Kind.INDIRECT && !view.is(verb, EventWords.REPORT) && view.is(verb, EventWords.ED);
        Candidate made = undated(sentence, act ? Event.Status.HAPPENED : Event.Status.SAID, speaker < 0 ? 0.6 : 0.7);
        if (speaker >= 0) {
            made.members.add(speaker);
        }
        said.forEach(q -> made.quotations.add(q.id()));
        made.trigger = verb;
        statement = made;
        lastSpeaker = first.speaker();
        return made;
    }

    private @Nullable Candidate happened(int sentence, int from, int to) {
        Clause clause = new Clause(view, from, to);
        boolean acts = false;
        for (int i = from; i < to && !acts; i++) {
            acts = view.member[i] >= 0 && !view.metonym[i] && isActor(view.member[i]);
        }
        for (int i = from; i < to && acts; i++) {
            if (clause.isVerb(i) && clause.isPastAct(i) && !clause.isHypothetical(i)) {
                Candidate made = undated(sentence, clause.statusOf(i, false), 0.55);
                made.trigger = i;
                return made;
            }
        }
        return null;
    }

    private boolean isActor(int member) {
        CastMember who = view.cast.get(member);
        return who.type().equals(Mention.PERSON) || who.type().equals(Mention.ORG);
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
