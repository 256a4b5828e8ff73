package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;

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

    UndatedEvents(StoryView view) {
        this.view = view;
        this.publication = view.story.published() == null ? null : view.story.published().value();
    }

    /** To be called for each sentence in text order; {@code dated} are the sentence's dated events. */
    @Nullable Candidate in(int sentence, int from, int to, BlockKind kind, int bodySentence, List<Candidate> dated) {
        List<Quotation> said = quotationsIn(sentence);
        if (!dated.isEmpty()) {
            for (Candidate candidate : dated) {
                attach(candidate, said);
            }
            statement = dated.stream().filter(c -> c.status == Event.Status.SAID && !c.quotations.isEmpty()).findFirst().orElse(null);
            return null;
        }
        if (kind == BlockKind.TITLE || kind == BlockKind.CAPTION || kind == BlockKind.HEADING || kind == BlockKind.TABLE) {
            return null;
        }
        int speaker = speaker(said);
        if (speaker >= 0) {
            return said(sentence, from, to, said, speaker);
        }
        if (!said.isEmpty()) {
            return null;
        }
        statement = null;
        return bodySentence < LEAD ? happened(sentence, from, to) : null;
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

    /** The member of the cast who says the first attributed quotation; -1 where nobody of the cast does. */
    private int speaker(List<Quotation> said) {
        for (Quotation quotation : said) {
            int speaker = view.castIndex(quotation.speakerCast());
            if (speaker >= 0) {
                return speaker;
            }
        }
        return -1;
    }

    /** A statement; one that follows a statement of the same speaker is told by that one. */
    private @Nullable Candidate said(int sentence, int from, int to, List<Quotation> said, int speaker) {
        Candidate before = statement;
        if (before != null && !before.members.isEmpty() && before.members.get(0) == speaker) {
            before.also.add(view.sentences.get(sentence).span());
            said.forEach(q -> before.quotations.add(q.id()));
            return null;
        }
        Candidate made = undated(sentence, Event.Status.SAID, 0.7);
        made.members.add(speaker);
        said.forEach(q -> made.quotations.add(q.id()));
        made.trigger = said.get(0).cue() == null ? -1 : view.firstAt(said.get(0).cue().start());
        statement = made;
        return made;
    }

    private @Nullable Candidate happened(int sentence, int from, int to) {
        Clause clause = new Clause(view, from, to);
        int subject = -1;
        for (int i = from; i < to; i++) {
            if (view.member[i] >= 0 && !view.metonym[i] && isActor(view.member[i])) {
                subject = view.member[i];
            }
            if (subject >= 0 && clause.isVerb(i) && clause.isPastAct(i) && !clause.isHypothetical(i)) {
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
