package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.story.BlockKind;

/**
 * Events that several sentences tell become one, kept at the sentence that dates it most exactly. Two tell the same when they share
 * most of their content words and their dates do not exclude each other.
 */
final class EventMerger {

    /** Compared with so many events before it, so that time grows with the text alone. */
    private static final int WINDOW = 40;
    private static final double SAME = 0.34;
    /** Of two by the same people on the same day fewer words need be the same. */
    private static final double SAME_DAY = 0.25;

    private final StoryView view;
    private final List<Candidate> kept = new ArrayList<>();
    private final List<long[]> content = new ArrayList<>();

    EventMerger(StoryView view) {
        this.view = view;
    }

    List<Candidate> merge(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            add(candidate);
        }
        return kept;
    }

    private void add(Candidate candidate) {
        long[] words = content(candidate.span);
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - WINDOW); i--) {
            Candidate other = kept.get(i);
            if (other.sentence != candidate.sentence && mayBeOne(other, candidate)
                    && overlap(words, content.get(i)) >= (isSameDay(other, candidate) ? SAME_DAY : SAME)) {
                join(i, candidate, words);
                return;
            }
        }
        kept.add(candidate);
        content.add(words);
    }

    private static boolean mayBeOne(Candidate one, Candidate other) {
        if (one.named.stream().noneMatch(other.named::contains)) {
            return false;
        }
        if (one.basis != other.basis) {
            return true;
        }
        EdtfDate a = one.date;
        EdtfDate b = other.date;
        return a != null && b != null && (EventDates.within(a, b) || EventDates.within(b, a));
    }

    private static boolean isSameDay(Candidate one, Candidate other) {
        return one.basis == Event.Basis.STATED && other.basis == Event.Basis.STATED && one.members.equals(other.members)
                && one.date != null && other.date != null && EventDates.sameDays(one.date, other.date)
                && one.date.precision() == EdtfDate.Precision.DAY;
    }

    private void join(int index, Candidate candidate, long[] words) {
        Candidate old = kept.get(index);
        boolean better = old.basis == Event.Basis.PUBLICATION && candidate.basis == Event.Basis.STATED
                || old.basis == candidate.basis && isFiner(candidate, old);
        Candidate best = better ? candidate : old;
        Candidate rest = better ? old : candidate;
        best.also.add(rest.span);
        best.also.addAll(rest.also);
        best.quotations.addAll(rest.quotations);
        addNew(best.members, rest.members);
        addNew(best.named, rest.named);
        if (better) {
            kept.set(index, best);
            content.set(index, words);
        }
    }

    private static void addNew(List<Integer> members, List<Integer> more) {
        for (Integer member : more) {
            if (!members.contains(member)) {
                members.add(member);
            }
        }
    }

    private static boolean isFiner(Candidate one, Candidate other) {
        return one.date != null && other.date != null && !EventDates.sameDays(one.date, other.date)
                && EventDates.within(one.date, other.date);
    }

    /** A headline tells the event whose words it shares most; it is never an event of its own beside it. */
    void headline(Span title, BlockKind kind) {
        long[] words = content(title);
        int best = -1;
        double most = 0.3;
        for (int i = 0; i < Math.min(kept.size(), WINDOW); i++) {
            double shared = overlap(words, content.get(i));
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        if (best >= 0) {
            kept.get(best).also.add(title);
        }
    }

    /**
     * The content words as sorted hashes: longer than three letters, cut to their first six, in lower case. Without the names
     * and numbers, which are compared as members of the cast and as dates: who is named does not make two acts one.
     */
    private long[] content(Span span) {
        int first = view.firstAt(span.start());
        int last = Math.min(view.firstAt(span.end()), first + 120);
        long[] hashes = new long[Math.max(0, last - first)];
        int n = 0;
        for (int i = first; i < last; i++) {
            if (view.end[i] - view.start[i] > 3 && !view.inName[i] && (view.words[i] & (EventWords.PREPOSITION | EventWords.SUBORDINATE
                    | EventWords.DETERMINER | EventWords.PRONOUN | EventWords.BE | EventWords.HAVE | EventWords.MODAL | EventWords.NUMBER
                    | EventWords.REPORT)) == 0) {
                hashes[n++] = stem(i);
            }
        }
        long[] sorted = java.util.Arrays.copyOf(hashes, n);
        java.util.Arrays.sort(sorted);
        return sorted;
    }

    private long stem(int token) {
        long hash = 17;
        int end = Math.min(view.end[token], view.start[token] + 6);
        for (int i = view.start[token]; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(view.text.charAt(i));
        }
        return hash;
    }

    /** Shared words by the shorter side's number. */
    private static double overlap(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int same = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                same++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int shorter = Math.min(a.length, b.length);
        return shorter < 3 ? 0 : (double) same / (a.length + b.length - same) * 0.5 + (double) same / shorter * 0.5;
    }
}
