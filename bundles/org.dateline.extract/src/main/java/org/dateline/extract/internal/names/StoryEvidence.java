package org.dateline.extract.internal.names;

import java.util.HashMap;
import java.util.Map;

/**
 * What a first reading of the whole story says about each of its words: how often it is in a name of which kind and in which part
 * of it, and which longer names it starts. From this come the features of the second reading.
 */
public final class StoryEvidence {
    private static final int LONGEST = 8;
    private static final int NONE = Labels.KINDS;
    private static final int WIDTH = Labels.KINDS + 1 + 4;
    private static final int PARTS = Labels.KINDS + 1;

    private final StoryWords words;
    private final byte[] labels;
    private final int[] counts;
    private final byte[] longest;
    private final Map<Integer, int[]> names = new HashMap<>();
    private int matchStart;
    private int matchEnd = -1;
    private int matchKind;
    private int end;
    private int first;

    public final int[] keys = new int[24];
    public int count;
    private int template;

    public StoryEvidence(StoryWords words, byte[] labels) {
        this.words = words;
        this.labels = labels;
        int lexemes = words.vocabulary.lexemes();
        counts = new int[lexemes * WIDTH];
        longest = new byte[lexemes];
        for (int i = 0; i < labels.length; i++) {
            count(i, 1);
        }
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            int part = Labels.part(labels[i]);
            if (part == Labels.BEGIN || part == Labels.UNIT) {
                start = i;
            }
            if (part >= Labels.LAST && i - start < LONGEST) {
                addName(start, i + 1, Labels.kind(labels[i]));
            }
        }
    }

    private void count(int token, int by) {
        int at = words.lexeme(token) * WIDTH;
        int label = labels[token];
        if (label == Labels.OUTSIDE) {
            counts[at + NONE] += by;
        } else {
            counts[at + Labels.kind(label)] += by;
            counts[at + PARTS + Labels.part(label)] += by;
        }
    }

    private int nameHash(int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = Hash.join(hash, words.lexeme(i));
        }
        return hash;
    }

    private void addName(int start, int end, int kind) {
        names.computeIfAbsent(nameHash(start, end), h -> new int[Labels.KINDS])[kind]++;
        int lexeme = words.lexeme(start);
        longest[lexeme] = (byte) Math.max(longest[lexeme], end - start);
    }

    public void sentence(int sentence) {
        first = words.segmentation.firstToken(sentence);
        end = words.segmentation.firstToken(sentence + 1);
        matchEnd = -1;
    }

    /** Whether the story says anything about the token that the first reading may not have used. */
    public boolean speaksOf(int token) {
        return words.caps[token] != Vocabulary.SMALL || counts[words.lexeme(token) * WIDTH + NONE] < total(token);
    }

    private int total(int token) {
        int at = words.lexeme(token) * WIDTH;
        int total = 0;
        for (int k = 0; k <= Labels.KINDS; k++) {
            total += counts[at + k];
        }
        return total;
    }

    private void add(int value) {
        keys[count++] = Hash.mix(Hash.join(template++ * 0x3779b9, value));
    }

    /** Fills in the keys of a token of the current sentence; tokens are asked for from left to right. */
    public void read(int token) {
        count = 0;
        template = 128;
        if (!speaksOf(token)) {
            return;
        }
        int own = labels[token];
        int all = summary(token);
        count(token, -1);
        int others = summary(token);
        int parts = part(token);
        count(token, 1);
        if (others < 0) {
            return;
        }
        int match = match(token);
        int caps = words.caps[token];
        add(Hash.join(others, caps));
        add(Hash.join(others, own));
        add(Hash.join(all, own));
        add(Hash.join(parts, Hash.join(others, own)));
        add(Hash.join(match, own));
        add(Hash.join(match, others));
        add(Hash.join(kindAt(token - 1), Hash.join(all, kindAt(token + 1))));
        add(Hash.join(labelAt(token - 1), Hash.join(own, labelAt(token + 1))));
        add(Hash.join(others, Hash.join(words.elsewhere(token), token == first ? 1 : 0)));
        add(Hash.join(Hash.join(others, own), words.vocabulary.lists(words.word[token])));
        add(Hash.join(Hash.join(match, own), Hash.join(kindAt(token - 1), kindAt(token + 1))));
    }

    private int labelAt(int token) {
        return token < first || token >= end ? Labels.COUNT : labels[token];
    }

    private int kindAt(int token) {
        return token < first || token >= end ? -1 : majority(token);
    }

    private int majority(int token) {
        int at = words.lexeme(token) * WIDTH;
        int best = NONE;
        int most = 0;
        for (int k = 0; k < Labels.KINDS; k++) {
            if (counts[at + k] > most) {
                most = counts[at + k];
                best = k;
            }
        }
        return best;
    }

    /** The commonest kind, how many of the word's places are of it, and how many there are. */
    private int summary(int token) {
        int at = words.lexeme(token) * WIDTH;
        int kind = majority(token);
        int total = total(token);
        if (total == 0) {
            return -1;
        }
        int of = counts[at + kind];
        int share = of == 0 ? 0 : of == total ? 3 : of * 2 >= total ? 2 : 1;
        return kind * 16 + share * 4 + (total == 1 ? 0 : total < 4 ? 1 : 2);
    }

    private int part(int token) {
        int at = words.lexeme(token) * WIDTH + PARTS;
        int best = -1;
        int most = 0;
        for (int p = 0; p < 4; p++) {
            if (counts[at + p] > most) {
                most = counts[at + p];
                best = p;
            }
        }
        return best;
    }

    /** Where the token stands in the longest name of the story that is written out here. */
    private int match(int token) {
        if (token >= matchEnd) {
            findMatch(token);
        }
        if (token >= matchEnd) {
            return -1;
        }
        int length = Math.min(matchEnd - matchStart, 3);
        int part = token == matchStart ? length == 1 ? Labels.UNIT : Labels.BEGIN : token == matchEnd - 1 ? Labels.LAST : Labels.INSIDE;
        return (matchKind * 4 + part) * 4 + length;
    }

    private void findMatch(int token) {
        for (int length = Math.min(longest[words.lexeme(token)], end - token); length > 0; length--) {
            int[] kinds = names.get(nameHash(token, token + length));
            int own = kinds == null ? -1 : ownKind(token, length);
            int kind = kinds == null ? -1 : mostOf(kinds, own);
            if (kind >= 0) {
                matchStart = token;
                matchEnd = token + length;
                matchKind = kind;
                return;
            }
        }
    }

    /** The kind of the name that the first reading found in just these words here, or -1. */
    private int ownKind(int token, int length) {
        int label = labels[token];
        int last = labels[token + length - 1];
        if (label == Labels.OUTSIDE || last == Labels.OUTSIDE || token + length - 1 > token && Labels.part(label) != Labels.BEGIN) {
            return -1;
        }
        int part = Labels.part(last);
        for (int i = token + 1; i < token + length - 1; i++) {
            if (labels[i] == Labels.OUTSIDE || Labels.part(labels[i]) != Labels.INSIDE) {
                return -1;
            }
        }
        return part == (length == 1 ? Labels.UNIT : Labels.LAST) ? Labels.kind(label) : -1;
    }

    /** The kind that most of the other places of a name are of, or -1 where there is no other. */
    private static int mostOf(int[] kinds, int own) {
        int best = -1;
        int most = 0;
        for (int k = 0; k < Labels.KINDS; k++) {
            int count = kinds[k] - (k == own ? 1 : 0);
            if (count > most) {
                most = count;
                best = k;
            }
        }
        return best;
    }
}
