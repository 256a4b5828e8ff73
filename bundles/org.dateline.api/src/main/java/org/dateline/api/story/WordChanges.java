package org.dateline.api.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dateline.api.Span;

/**
 * What changed from one text to another, word by word: the shortest edit script of E. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986), in its variant of linear space. White space makes no difference. Where a stretch differs in
 * more than {@value #MOST} words, it counts as replaced whole, so that the time stays bounded. Any thread.
 */
public final class WordChanges {

    /** How many words' difference in one stretch is looked into. */
    public static final int MOST = 4000;

    /**
     * One change.
     *
     * @param before what was there, in the old text; empty, at its place, where something was added
     * @param after what is there now, in the new text; empty, at its place, where something was taken out
     */
    public record Change(Span before, Span after) {
    }

    private final String old;
    private final String now;
    private final int[] oldWords;
    private final int[] nowWords;
    private final int[] forward;
    private final int[] backward;
    private final boolean[] gone;
    private final boolean[] added;

    private WordChanges(String old, String now) {
        this.old = old;
        this.now = now;
        this.oldWords = words(old);
        this.nowWords = words(now);
        this.gone = new boolean[oldWords.length / 2];
        this.added = new boolean[nowWords.length / 2];
        this.forward = new int[gone.length + added.length + 3];
        this.backward = new int[gone.length + added.length + 3];
    }

    /** From the beginning to the end; between two changes at least one word is the same. */
    public static List<Change> between(String old, String now) {
        WordChanges changes = new WordChanges(old, now);
        changes.compare(0, changes.gone.length, 0, changes.added.length);
        return changes.list();
    }

    /** Start and end of each word; a mark stands for itself. */
    private static int[] words(String text) {
        int[] words = new int[64];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean letter = Character.isLetterOrDigit(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
            while (letter && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (letter || !Character.isWhitespace(text.codePointAt(start))) {
                words = count + 2 > words.length ? Arrays.copyOf(words, words.length * 2) : words;
                words[count++] = start;
                words[count++] = at;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private boolean same(int a, int b) {
        int start = oldWords[2 * a];
        int length = oldWords[2 * a + 1] - start;
        return length == nowWords[2 * b + 1] - nowWords[2 * b] && old.regionMatches(start, now, nowWords[2 * b], length);
    }

    /** Marks what is gone in [a1, a2) and what is added in [b1, b2). */
    private void compare(int aFrom, int aTo, int bFrom, int bTo) {
        int a1 = aFrom;
        int a2 = aTo;
        int b1 = bFrom;
        int b2 = bTo;
        while (a1 < a2 && b1 < b2 && same(a1, b1)) {
            a1++;
            b1++;
        }
        while (a1 < a2 && b1 < b2 && same(a2 - 1, b2 - 1)) {
            a2--;
            b2--;
        }
        long middle = a1 == a2 || b1 == b2 ? -1 : middle(a1, a2, b1, b2);
        int a = (int) (middle >> 32);
        int b = (int) middle;
        if (middle < 0 || a == a1 && b == b1 || a == a2 && b == b2) {
            Arrays.fill(gone, a1, a2, true);
            Arrays.fill(added, b1, b2, true);
        } else {
            compare(a1, a, b1, b);
            compare(a, a2, b, b2);
        }
    }

    /** A point on a shortest path, about in its middle; -1 where the path is longer than is looked into. */
    private long middle(int a1, int a2, int b1, int b2) {
        int n = a2 - a1;
        int m = b2 - b1;
        int delta = n - m;
        int zero = added.length + 1;
        forward[zero + 1] = 0;
        backward[zero + 1] = 0;
        int limit = Math.min((n + m + 1) / 2, MOST / 2);
        for (int d = 0; d <= limit; d++) {
            for (int k = lowest(d, m); k <= Math.min(d, n); k += 2) {
                int x = reach(forward, zero, k, d, m, n);
                int y = x - k;
                while (x < n && y < m && same(a1 + x, b1 + y)) {
                    x++;
                    y++;
                }
                forward[zero + k] = x;
                int other = delta - k;
                if ((delta & 1) != 0 && Math.abs(other) < d && within(other, n, m) && x + backward[zero + other] >= n) {
                    return point(a1 + x, b1 + y);
                }
            }
            for (int k = lowest(d, m); k <= Math.min(d, n); k += 2) {
                int x = reach(backward, zero, k, d, m, n);
                int y = x - k;
                while (x < n && y < m && same(a2 - 1 - x, b2 - 1 - y)) {
                    x++;
                    y++;
                }
                backward[zero + k] = x;
                int other = delta - k;
                if ((delta & 1) == 0 && Math.abs(other) <= d && within(other, n, m) && x + forward[zero + other] >= n) {
                    return point(a2 - x, b2 - y);
                }
            }
        }
        return -1;
    }

    private static int lowest(int d, int m) {
        return d <= m ? -d : -m + (d - m & 1);
    }

    private static boolean within(int k, int n, int m) {
        return k >= -m && k <= n;
    }

    /** How far along the old words diagonal k comes with one step from its neighbours. */
    private static int reach(int[] furthest, int zero, int k, int d, int m, int n) {
        boolean down = k == -d || k == -m || k != d && k != n && furthest[zero + k - 1] < furthest[zero + k + 1];
        return down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
    }

    private static long point(int a, int b) {
        return (long) a << 32 | b;
    }

    private List<Change> list() {
        List<Change> all = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < gone.length || b < added.length) {
            int a1 = a;
            int b1 = b;
            while (a < gone.length && gone[a]) {
                a++;
            }
            while (b < added.length && added[b]) {
                b++;
            }
            if (a == a1 && b == b1) {
                a++;
                b++;
                continue;
            }
            int later = later(a1, a, b1, b);
            a += later;
            b += later;
            all.add(new Change(span(oldWords, a1 + later, a), span(nowWords, b1 + later, b)));
        }
        return all;
    }

    /**
     * By how many words the change can as well stand later, up to the next one. The full stop that ends the sentence before is the one
     * that ends a sentence added after it: the sentence is shown as added whole, with its own.
     */
    private int later(int a1, int a, int b1, int b) {
        int by = 0;
        while (a + by < gone.length && b + by < added.length && isKept(a + by, b + by) && isKept(a + by + 1, b + by + 1)
                && (b == b1 ? same(old, oldWords, a1 + by, a + by) : a == a1 && same(now, nowWords, b1 + by, b + by))) {
            by++;
        }
        return by;
    }

    private boolean isKept(int a, int b) {
        return (a >= gone.length || !gone[a]) && (b >= added.length || !added[b]);
    }

    private static boolean same(String text, int[] words, int one, int other) {
        int length = words[2 * one + 1] - words[2 * one];
        return length == words[2 * other + 1] - words[2 * other] && text.regionMatches(words[2 * one], text, words[2 * other], length);
    }

    /** Where nothing stands, the place is behind the word before. */
    private static Span span(int[] words, int from, int to) {
        if (from < to) {
            return new Span(words[2 * from], words[2 * to - 1]);
        }
        int at = from == 0 ? 0 : words[2 * from - 1];
        return new Span(at, at);
    }
}
