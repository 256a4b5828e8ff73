package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.COMMA;
import static org.dateline.extract.internal.events.EventWords.DETERMINER;
import static org.dateline.extract.internal.events.EventWords.NOMINAL;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.REPORT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Quotation;

/**
 * Who takes part in an event: the speaker of a statement; of an act its subject, its agent behind "by" and the people it is done to or
 * with. Who is only named in the sentence, in what is said, or as the owner of something, takes no part.
 */
final class Participants {

    /** Who takes part in a treaty or an election that is only mentioned stands close behind it. */
    private static final int NEAR = 10;

    /** Words behind a verb of saying within which it names whom it tells: "told capsule communicator (CAPCOM) Mike Holm". */
    private static final int OBJECT = 10;

    private final StoryView view;
    private final Subjects subjects;

    Participants(StoryView view) {
        this.view = view;
        this.subjects = new Subjects(view);
    }

    /** @param before the events before it in its sentence */
    void fill(Candidate candidate, List<Candidate> before, int from, int to) {
        Clause clause = new Clause(view, from, to);
        Quoted quoted = new Quoted(view, candidate);
        Set<Integer> acting = new LinkedHashSet<>(candidate.members);
        Candidate last = before.isEmpty() ? null : before.get(before.size() - 1);
        Set<Integer> own = last == null || !isSameAct(last, candidate) ? Set.of() : between(last.dateWords, candidate.dateWords);
        if (own.isEmpty() && last != null && last.listed && isSameAct(last, candidate)) {
            candidate.listed = true;
            acting.addAll(last.members);
        } else if (!own.isEmpty()) {
            listed(candidate, before, clause, own, acting);
        } else if (candidate.status == Event.Status.SAID) {
            speaking(candidate, clause, quoted, acting);
        } else if (candidate.trigger < 0 || candidate.attributive || view.is(candidate.trigger, NOMINAL) && !clause.isVerb(candidate.trigger)) {
            near(candidate, from, to, acting);
        } else {
            acting(candidate.trigger, clause, acting);
        }
        if (acting.isEmpty() && candidate.trigger >= 0 && !candidate.attributive && candidate.status != Event.Status.SAID) {
            elsewhere(candidate.trigger, clause, acting);
        }
        candidate.members.clear();
        candidate.members.addAll(acting);
        named(candidate, from, to, quoted);
    }

    private static boolean isSameAct(Candidate one, Candidate other) {
        return one.trigger >= 0 && one.trigger == other.trigger && one.dateWords != null && other.dateWords != null;
    }

    private Set<Integer> between(Span one, Span other) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = view.firstAt(one.end()); i < view.start.length && view.start[i] < other.start(); i++) {
            if (view.isPerson(view.member[i]) && !view.describes(i)) {
                found.add(view.member[i]);
            }
        }
        return found;
    }

    /** "Ortiz won in 2012, Reyes in 2016": each date of one act is that of the names before it; "met Ortiz on Monday, Reyes on Tuesday" too. */
    private void listed(Candidate candidate, List<Candidate> before, Clause clause, Set<Integer> own, Set<Integer> acting) {
        List<Candidate> same = before.stream().filter(c -> isSameAct(c, candidate)).toList();
        boolean objects = !between(view.span(candidate.trigger), same.get(0).dateWords).isEmpty();
        if (objects) {
            acting.addAll(subjects.before(candidate.trigger, clause));
        }
        acting.addAll(own);
        candidate.listed = true;
        same.forEach(c -> c.members.removeAll(own));
    }

    private void speaking(Candidate candidate, Clause clause, Quoted quoted, Set<Integer> acting) {
        for (String id : candidate.quotations) {
            Quotation quotation = view.quotation(id);
            int speaker = quotation == null ? -1 : view.castIndex(quotation.speakerCast());
            if ((acting.isEmpty() || acting.contains(speaker)) && view.isActor(speaker) && quotation.inside() == null) {
                acting.remove(speaker);
                acting.addAll(speakers(quotation, speaker));
            }
        }
        int trigger = candidate.trigger;
        if (acting.isEmpty() && trigger >= 0) {
            acting.addAll(subjects.before(trigger, clause));
        }
        int object = trigger < 0 ? -1 : objectOf(trigger, clause);
        if (object >= 0 && !quoted.contains(view.start[object]) && (acting.isEmpty() || view.isPerson(view.member[object]))) {
            acting.add(view.member[object]);
        }
    }

    /** "Helen Ortiz and Daniel Reyes said": both. */
    private Set<Integer> speakers(Quotation quotation, int speaker) {
        Set<Integer> found = new LinkedHashSet<>();
        Span span = quotation.speakerSpan();
        int end = span == null ? 0 : view.firstAt(span.end());
        for (int i = span == null ? 0 : view.firstAt(span.start()); i < end; i++) {
            int next = i + 1;
            boolean joined = view.word(next, "and") || next == end || view.is(next, COMMA) && view.isPerson(speaker);
            if (joined && view.isPerson(view.member[i]) && !view.describes(i)) {
                found.add(view.member[i]);
            }
        }
        found.add(speaker);
        return found;
    }

    /** "Told Helen Ortiz", "said Helen Ortiz", "accused the mayor Helen Ortiz": the first name right behind the verb; -1 for none. */
    private int objectOf(int trigger, Clause clause) {
        for (int i = trigger + 1; i < Math.min(clause.to(), trigger + OBJECT); i++) {
            boolean aside = !view.isPerson(view.member[i]) && view.mark(i - 1) == '(';
            if (view.isActor(view.member[i]) && !view.describes(i) && !aside) {
                return i;
            }
            if (view.is(i, PREPOSITION | COMMA | EventWords.STOP | EventWords.QUOTE | EventWords.SUBORDINATE)) {
                return -1;
            }
        }
        return -1;
    }

    private void acting(int trigger, Clause clause, Set<Integer> acting) {
        Set<Integer> before = subjects.before(trigger, clause);
        Set<Integer> behind = new LinkedHashSet<>();
        int agent = behind(trigger, clause, behind);
        if (agent >= 0) {
            acting.add(agent);
        }
        acting.addAll(before);
        acting.addAll(behind);
    }

    /** "Fears grew after a paper, circulated by Ortiz, leaked", "they were at work when Ortiz met them": where nobody does the act, who does the next. */
    private void elsewhere(int trigger, Clause clause, Set<Integer> acting) {
        for (int i = trigger + 1; i < clause.to() && acting.isEmpty() && !view.is(i, EventWords.QUOTE) && !view.word(i, "that"); i++) {
            if (view.is(i, EventWords.ED | EventWords.PARTICIPLE) && view.word(i + 1, "by")) {
                agentBehind(i + 2, clause, acting);
            } else if (clause.isVerb(i) && !view.is(i, REPORT) && view.isPerson(view.member[i - 1])) {
                subjects.before(i, clause).stream().filter(view::isPerson).forEach(acting::add);
            }
        }
    }

    private void agentBehind(int token, Clause clause, Set<Integer> acting) {
        for (int i = token; i < Math.min(clause.to(), token + OBJECT) && !view.is(i, PREPOSITION | COMMA | EventWords.STOP); i++) {
            if (view.isPerson(view.member[i]) && !view.describes(i)) {
                acting.add(view.member[i]);
                return;
            }
        }
    }

    /** Adds whom the act is done to or with; returns the agent behind "by", -1 for none. */
    private int behind(int trigger, Clause clause, Set<Integer> found) {
        Set<Integer> sinceComma = new LinkedHashSet<>();
        int agent = -1;
        for (int i = trigger + 1; i < clause.to(); i++) {
            if (view.is(i, COMMA)) {
                found.addAll(sinceComma);
                sinceComma.clear();
            } else if (clause.isVerb(i) && view.is(i, REPORT)) {
                return agent;
            } else if (view.is(i, EventWords.STOP | EventWords.QUOTE | EventWords.SUBORDINATE) || view.word(i, "according")
                    || isMadeBy(i)) {
                break;
            }
            int member = view.member[i];
            boolean begins = view.isActor(member) && view.member[i - 1] != member && !view.describes(i);
            if (begins && (view.isPerson(member) || isParty(i, trigger))) {
                sinceComma.add(member);
                agent = agent < 0 && view.word(i - 1, "by") ? member : agent;
            }
        }
        found.addAll(sinceComma);
        return agent;
    }

    /** "A blog written by Ortiz": who made the object takes no part. */
    private boolean isMadeBy(int verb) {
        return view.word(verb + 1, "by") && view.is(verb, EventWords.ED | EventWords.PARTICIPLE)
                && !view.is(verb - 1, EventWords.BE | EventWords.HAVE) && !view.word(verb - 1, "and");
    }

    /** An organisation takes part as the object itself, as the agent, or where the act is done with it or against it. */
    private boolean isParty(int token, int trigger) {
        int before = view.is(token - 1, DETERMINER) ? token - 2 : token - 1;
        return before == trigger || view.word(before, "by") || view.word(before, "with") || view.word(before, "against");
    }

    private void near(Candidate candidate, int from, int to, Set<Integer> acting) {
        for (int i = from; i < to; i++) {
            boolean near = !candidate.attributive || i > candidate.trigger && i <= candidate.trigger + NEAR;
            if (near && view.isPerson(view.member[i]) && !view.describes(i)) {
                acting.add(view.member[i]);
            }
        }
    }

    private void named(Candidate candidate, int from, int to, Quoted quoted) {
        candidate.named.addAll(candidate.members);
        for (int i = from; i < to; i++) {
            int member = view.member[i];
            boolean near = !candidate.attributive || i > candidate.trigger && i <= candidate.trigger + NEAR;
            if (near && view.isActor(member) && (candidate.status != Event.Status.SAID || !quoted.contains(view.start[i]))
                    && !candidate.named.contains(member)) {
                candidate.named.add(member);
            }
        }
    }
}
