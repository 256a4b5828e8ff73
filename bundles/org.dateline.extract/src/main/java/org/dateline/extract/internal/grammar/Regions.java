package org.dateline.extract.internal.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;


/** The quoted regions of a story: the outer ones by token, and those inside them. */
public final class Regions {

    private static final int LONGEST_TITLE = 12;

    private final List<QuoteRegion> outer = new ArrayList<>();
    private final List<QuoteRegion> inner = new ArrayList<>();
    private final int[] outerAt;

    public Regions(StoryTokens t) {
        List<QuoteRegion> all = QuoteMarks.pair(t);
        outerAt = new int[t.size() + 1];
        Arrays.fill(outerAt, -1);
        int covered = -1;
        for (int i = 0; i < all.size(); i++) {
            QuoteRegion region = all.get(i);
            if (region.open() < covered) {
                inner.add(region);
            } else if (region.closed() && !isNickname(region, t) || !region.closed() && isWhole(region, i, all, t)) {
                Arrays.fill(outerAt, region.open(), region.next(), outer.size());
                outer.add(region);
                covered = region.next();
            }
        }
    }

    /** An unclosed region counts unless quotations of its own, with their speakers, stand in it: then it is a reprinted passage. */
    private static boolean isWhole(QuoteRegion region, int i, List<QuoteRegion> all, StoryTokens t) {
        if (i + 1 == all.size() || !region.contains(all.get(i + 1))) {
            return !isTranscript(region, t);
        }
        QuoteRegion next = all.get(i + 1);
        return t.mark(next.open()) == '\u2018' || t.mark(next.open()) == '\'' || !t.is(next.end() - 1, WordClass.MARK);
    }

    /** Marcia "Cia" Price. */
    private static boolean isNickname(QuoteRegion region, StoryTokens t) {
        return region.end() - region.first() == 1 && t.is(region.first(), WordClass.CAPITAL) && t.is(region.open() - 1, WordClass.CAPITAL)
                && t.is(region.next(), WordClass.CAPITAL) && !t.is(region.next(), WordClass.SENTENCE);
    }

    private static boolean isTranscript(QuoteRegion region, StoryTokens t) {
        for (int i = region.first(); i < region.end() && i < region.first() + 4; i++) {
            if (t.mark(i) == ':') {
                return true;
            }
        }
        return false;
    }

    public List<QuoteRegion> outer() {
        return outer;
    }

    public List<QuoteRegion> inner() {
        return inner;
    }

    /** The number of the outer region that holds the token or its marks, or -1. */
    public int at(int token) {
        return token < 0 || token >= outerAt.length ? -1 : outerAt[token];
    }

    /** Whether the words between the marks that stand here are capitalised like a title or a heading, small words excepted. */
    public boolean isTitle(StoryTokens t, int token) {
        int number = at(token);
        if (number < 0 || outer.get(number).end() - outer.get(number).first() > LONGEST_TITLE) {
            return false;
        }
        int capitals = 0;
        for (int i = outer.get(number).first(); i < outer.get(number).end(); i++) {
            capitals += t.is(i, WordClass.CAPITAL) ? 1 : 0;
            if (!t.is(i, WordClass.CAPITAL | WordClass.MARK | WordClass.NUMBER | WordClass.PREPOSITION | WordClass.COORDINATOR
                    | WordClass.DETERMINER | WordClass.APOSTROPHE_S | WordClass.NEGATION)) {
                return false;
            }
        }
        return capitals > 1;
    }

    public QuoteRegion get(int number) {
        return outer.get(number);
    }
}
