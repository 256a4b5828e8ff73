package org.dateline.extract.internal.events;

import static org.dateline.extract.internal.events.EventWords.COMMA;
import static org.dateline.extract.internal.events.EventWords.NEGATION;
import static org.dateline.extract.internal.events.EventWords.PREPOSITION;
import static org.dateline.extract.internal.events.EventWords.QUOTE;
import static org.dateline.extract.internal.events.EventWords.REPORT;
import static org.dateline.extract.internal.events.EventWords.STOP;
import static org.dateline.extract.internal.events.EventWords.SUBORDINATE;

import java.util.LinkedHashSet;
import java.util.Set;

/** The members of the cast that are the subject of a verb: read leftwards from it to where its clause begins. */
final class Subjects {

    /** Words in "her nephew", "his younger brother". */
    private static final int RELATION = 4;
    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_ADDRESS = 10;

    private final StoryView view;

    Subjects(StoryView view) {
        this.view = view;
    }

    /** In the order of the text. */
    Set<Integer> before(int verb, Clause clause) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        if (view.is(verb - 1, COMMA) && !isBehindAside(verb - 2, clause)) {
            return found;
        }
        if (isDash(verb - 1)) {
            betweenDashes(verb - 2, clause, found);
            return new LinkedHashSet<>(found.reversed());
        }
        for (int i = beforeAddress(verb - 1, clause); i >= clause.from(); i--) {
            int member = view.member[i];
            if (view.is(i, STOP) || clause.isVerb(i) && view.is(i, REPORT) && !view.word(i + 1, "and")) {
                break;
            }
            if (view.is(i, QUOTE | SUBORDINATE) && !found.isEmpty()) {
                break;
            }
            if (isRelative(i)) {
                antecedent(i, clause, found);
                break;
            }
            if (view.is(i, COMMA) && !found.isEmpty() && !isList(i)) {
                break;
            }
            boolean ends = view.isActor(member) && view.member[i + 1] != member;
            if (ends && !view.describes(i) && (view.isPerson(member) || found.isEmpty() && isHead(i, verb, clause))) {
                found.add(member);
            }
        }
        return new LinkedHashSet<>(found.reversed());
    }

    /** "Helen Ortiz, 52, of Alder Lane, Marlow, pleaded": the comma before where somebody is from, else the place given. */
    private int beforeAddress(int comma, Clause clause) {
        for (int i = comma - 1; view.is(comma, COMMA) && i > Math.max(clause.from(), comma - LONGEST_ADDRESS); i--) {
            if ((view.word(i, "of") || view.word(i, "from")) && view.is(i - 1, COMMA)) {
                return i - 1;
            }
            if (!view.is(i, COMMA | EventWords.NUMBER) && !Character.isUpperCase(view.mark(i))) {
                return comma;
            }
        }
        return comma;
    }

    private boolean isDash(int token) {
        return view.mark(token) == '\u2014' || view.mark(token) == '\u2013';
    }

    /** "The sponsors — Ortiz and Reyes — stated": whoever is named between, unless it tells who somebody named before is. */
    private void betweenDashes(int last, Clause clause, Set<Integer> found) {
        for (int i = last; i >= Math.max(clause.from(), last - LONGEST_ASIDE); i--) {
            if (isDash(i)) {
                int before = i > clause.from() ? view.member[i - 1] : -1;
                if (view.isActor(before)) {
                    found.clear();
                    found.add(before);
                }
                return;
            }
            if (view.isPerson(view.member[i]) && !view.describes(i)) {
                found.add(view.member[i]);
            }
        }
        found.clear();
    }

    /** "Ortiz, a doctor, opened", and not "the treaty, renewed last year": another comma stands before the one before the verb. */
    private boolean isBehindAside(int token, Clause clause) {
        for (int i = token; i >= clause.from(); i--) {
            if (view.is(i, COMMA)) {
                return true;
            }
        }
        return view.isActor(view.member[Math.max(0, token)]);
    }

    private boolean isRelative(int token) {
        return view.word(token, "who") || view.word(token, "which") || view.word(token, "that");
    }

    private void antecedent(int relative, Clause clause, Set<Integer> found) {
        int last = view.is(relative - 1, COMMA) ? relative - 2 : relative - 1;
        last = isAge(last) ? last - 2 : last;
        if (last >= clause.from() && view.isActor(view.member[last])) {
            found.add(view.member[last]);
            return;
        }
        for (int i = last; last < relative - 1 && i > Math.max(clause.from(), last - RELATION * 2) && !view.is(i, STOP); i--) {
            if (view.is(i, COMMA)) {
                last = isAge(i - 1) ? i - 3 : i - 1;
                if (view.isPerson(view.member[Math.max(0, last)])) {
                    found.add(view.member[last]);
                }
                return;
            }
        }
    }

    /** "Helen Ortiz, Daniel Reyes and John Carter", "Ines Falk, 34, and her nephew Ove Falk, 9": the comma stands between two names. */
    private boolean isList(int comma) {
        int before = isAge(comma - 1) ? comma - 3 : comma - 1;
        if (before < 0 || !view.isActor(view.member[before])) {
            return false;
        }
        boolean and = view.word(comma + 1, "and");
        int next = and ? comma + 2 : comma + 1;
        for (int i = next; and && i < next + RELATION && i < view.member.length && Character.isLowerCase(view.mark(i)); i++) {
            next = view.isActor(view.member[Math.min(i + 1, view.member.length - 1)]) ? i + 1 : next;
        }
        return isAge(comma + 1) || next < view.member.length && view.isActor(view.member[next]);
    }

    private boolean isAge(int token) {
        return view.is(token, EventWords.NUMBER) && view.is(token - 1, COMMA) && view.is(token + 1, COMMA);
    }

    /** Whether the organisation acts itself: it neither describes the noun behind it nor stands behind a preposition or "representing". */
    private boolean isHead(int last, int verb, Clause clause) {
        int next = last + 1;
        boolean head = next == verb || clause.isVerb(next) || view.is(next, COMMA | NEGATION) || view.word(next, "and")
                || view.word(next, "also") || view.ends(next, "ly") || view.text.charAt(view.start[next]) == '(';
        int first = last;
        while (first > clause.from() && view.member[first - 1] == view.member[last]) {
            first--;
        }
        int before = view.is(first - 1, EventWords.DETERMINER) ? first - 2 : first - 1;
        return head && (before < clause.from() || !view.is(before, PREPOSITION) && !view.ends(before, "ing"));
    }
}
