package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Follows who speaks from sentence to sentence: what one speaker says in a row is one event over several sentences.
 */
final class Statements {

    /** What a sentence says: a new statement, or (no first words) one that another event tells already. */
    record Said(@Nullable Quotation first, List<Quotation> all) {
        boolean isNew() {
            return first != null;
        }
    }

    /** No sentence that a person wrote holds more quotations. */
    private static final int MOST = 20;
    /** Whoever speaks stands among the first words. */
    private static final int LONGEST = 40;
    private static final Said TOLD = new Said(null, List.of());

    private final StoryView view;
    private final Subjects subjects;
    private int cursor;
    private @Nullable Quotation open;
    private @Nullable Candidate current;
    private @Nullable Quotation speech;

    Statements(StoryView view) {
        this.view = view;
        this.subjects = new Subjects(view);
    }

    /**
     * What is said in this sentence, null for nothing. To be called for each sentence in text order. Where the text dates what is said,
     * that is the event, and not the saying.
     */
    @Nullable Said in(int sentence, List<Candidate> dated) {
        Span span = view.sentences.get(sentence).span();
        Quotation going = open != null && open.span().end() > span.start() ? open : null;
        List<Quotation> begun = begun(span);
        dated.forEach(candidate -> attach(candidate, begun));
        Candidate datedStatement = dated.stream().filter(c -> c.status == Event.Status.SAID).findFirst().orElse(null);
        Quotation first = first(begun);
        if (datedStatement != null) {
            follow(datedStatement.quotations.isEmpty() ? null : datedStatement, first);
            return TOLD;
        }
        if (first == null) {
            return going == null && !begun.isEmpty() && begun.stream().allMatch(Statements::isUnnamedAct) ? null : goesOn(span, going, begun);
        }
        if (isOfThen(first)) {
            return TOLD;
        }
        if (dated.stream().anyMatch(candidate -> !candidate.attributive)) {
            return TOLD;
        }
        if (current != null && isSame(first)) {
            tell(span, begun);
            speech = first;
            return TOLD;
        }
        return new Said(first, begun);
    }

    /** The reporter's own words end a row of statements; an open quotation and one without a speaker go on with it. */
    private @Nullable Said goesOn(Span span, @Nullable Quotation going, List<Quotation> begun) {
        if (going == null && begun.isEmpty() && !isClosing(span)) {
            current = null;
            return null;
        }
        if (current != null && (going == speech || going == null && (begun.isEmpty() || begun.get(0).speaker() == null))) {
            tell(span, begun);
        }
        return TOLD;
    }

    /** The sentence ends a quotation that it did not begin. */
    private boolean isClosing(Span span) {
        boolean closes = false;
        for (int i = view.firstAt(span.start()); i < view.start.length && view.start[i] < span.end(); i++) {
            char c = view.text.charAt(view.start[i]);
            closes = c == '”' || c == '"' && !closes;
            if (c == '“') {
                return false;
            }
        }
        return closes;
    }

    private void tell(Span span, List<Quotation> begun) {
        if (current != null) {
            current.also.add(span);
            begun.forEach(q -> current.quotations.add(q.id()));
        }
    }

    private void follow(@Nullable Candidate statement, @Nullable Quotation first) {
        current = statement;
        speech = first;
    }

    /** Makes the candidate of a new statement whole and follows it from here on. */
    Candidate begin(Candidate made, Said said) {
        Quotation first = said.first();
        int speaker = speaker(first);
        int verb = first.cue() == null ? -1 : cueWord(first.cue());
        boolean act = first.kind() == Quotation.Kind.INDIRECT && !view.is(verb, EventWords.REPORT) && view.is(verb, EventWords.ED);
        made.status = act ? Event.Status.HAPPENED : Event.Status.SAID;
        made.trigger = verb;
        int person = isAccordingTo(first) && !view.isPerson(speaker) ? sayer(made, first) : speaker;
        if (person >= 0 || speaker >= 0) {
            made.members.add(person >= 0 ? person : speaker);
        } else {
            made.confidence = 0.6;
        }
        said.all().forEach(q -> made.quotations.add(q.id()));
        follow(made, first);
        return made;
    }

    /** The member that speaks; "U.S. officials" are no member, "Washington said" is one. */
    private int speaker(Quotation quotation) {
        int speaker = view.castIndex(quotation.speakerCast());
        boolean acts = view.isActor(speaker) || speaker >= 0 && quotation.speaker() != null && (view.cast.get(speaker).name().equals(quotation.speaker())
                || view.cast.get(speaker).aliases().contains(quotation.speaker()));
        return acts ? speaker : -1;
    }

    /** "According to the Herald, Ortiz said": the person who said it, -1 for none; the trigger is then what that person did. */
    private int sayer(Candidate made, Quotation quotation) {
        int from = view.firstAt(quotation.fragments().get(0).start());
        int to = Math.min(view.firstAt(made.span.end()), from + LONGEST);
        Clause clause = new Clause(view, from, to);
        for (int i = from; i < to; i++) {
            if (view.is(i, EventWords.REPORT) && clause.isVerb(i)) {
                int person = subjects.before(i, clause).stream().filter(view::isPerson).findFirst().orElse(-1);
                made.trigger = person >= 0 ? i : made.trigger;
                return person;
            }
        }
        return -1;
    }

    private int cueWord(Span cue) {
        int first = view.firstAt(cue.start());
        return view.word(first, "according") ? first : view.firstAt(cue.end() - 1);
    }

    /** The quotations that begin in the sentence, and one behind it whose introduction ("Ortiz stated:") stands in it. */
    private List<Quotation> begun(Span sentence) {
        List<Quotation> result = new ArrayList<>();
        while (cursor < view.quotations.size() && belongs(view.quotations.get(cursor), sentence)) {
            Quotation quotation = view.quotations.get(cursor++);
            if (open == null || quotation.span().end() > open.span().end()) {
                open = quotation;
            }
            if (result.size() < MOST) {
                result.add(quotation);
            }
        }
        return result;
    }

    private static boolean belongs(Quotation quotation, Span sentence) {
        return quotation.span().start() < sentence.end() || quotation.cue() != null && quotation.cue().end() <= sentence.end();
    }

    private static void attach(Candidate candidate, List<Quotation> said) {
        if (candidate.status == Event.Status.SAID || candidate.trigger < 0) {
            said.forEach(q -> candidate.quotations.add(q.id()));
        }
    }

    /** Of several statements that of a person: "According to the Herald, Ortiz said". */
    private @Nullable Quotation first(List<Quotation> begun) {
        Quotation first = null;
        for (Quotation quotation : begun) {
            if (isStatement(quotation)) {
                if (view.isPerson(view.castIndex(quotation.speakerCast()))) {
                    return quotation;
                }
                first = first == null ? quotation : first;
            }
        }
        return first;
    }

    /** Somebody said it aloud or did it: a thought, a hope or a plan is no event, nor what nobody known "indicates". */
    private boolean isStatement(Quotation quotation) {
        if (quotation.speaker() == null || quotation.inside() != null && !view.isPerson(view.castIndex(quotation.speakerCast()))) {
            return false;
        }
        if (quotation.kind() == Quotation.Kind.DIRECT || quotation.cue() == null) {
            return quotation.kind() == Quotation.Kind.DIRECT;
        }
        int verb = view.firstAt(quotation.cue().end() - 1);
        return view.is(verb, EventWords.REPORT) || isAccordingTo(quotation) || view.castIndex(quotation.speakerCast()) >= 0
                && !view.is(verb, EventWords.STATE | EventWords.PLAN) && view.is(verb, EventWords.PAST | EventWords.ED);
    }

    /** "A family agreed to sell": the reporter tells what they did. */
    private static boolean isUnnamedAct(Quotation quotation) {
        return quotation.kind() == Quotation.Kind.INDIRECT && quotation.speakerCast() == null;
    }

    /** "Ortiz said then", "at the time": of a day that the text told of before. */
    private boolean isOfThen(Quotation quotation) {
        int behind = quotation.cue() == null ? -1 : view.firstAt(quotation.cue().end());
        return view.word(behind, "then") || view.word(behind, "at") && view.word(behind + 1, "the") && view.word(behind + 2, "time");
    }

    private boolean isAccordingTo(Quotation quotation) {
        return quotation.cue() != null && view.word(view.firstAt(quotation.cue().start()), "according");
    }

    /** Whether the words are of whoever spoke last; an unnamed "they" is. */
    private boolean isSame(Quotation quotation) {
        if (speech == null || speech.speaker() == null || quotation.speaker() == null) {
            return false;
        }
        if (speech.speakerCast() != null || quotation.speakerCast() != null) {
            return speech.speakerCast() != null && speech.speakerCast().equals(quotation.speakerCast());
        }
        return speech.speaker().equalsIgnoreCase(quotation.speaker()) || isPronoun(quotation.speaker());
    }

    private static boolean isPronoun(String speaker) {
        return speaker.equalsIgnoreCase("they") || speaker.equalsIgnoreCase("he") || speaker.equalsIgnoreCase("she")
                || speaker.equalsIgnoreCase("it");
    }
}
