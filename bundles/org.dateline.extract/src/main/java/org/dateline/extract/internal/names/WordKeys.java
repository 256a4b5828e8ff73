package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Characters;

/**
 * The features that a word has by itself, wherever it stands. Each is a key and a reach: how many places to the left and right
 * its word is looked at from. Instances are reused from word to word.
 */
public final class WordKeys {
    private static final int LOWER = 1;
    private static final int FORM = 2;
    private static final int SHAPE = 3;
    private static final int SHORT_SHAPE = 4;
    private static final int PREFIX = 5;
    private static final int SUFFIX = 10;
    private static final int BROWN = 15;
    private static final int FINE = 30;
    private static final int MIDDLE = 31;
    private static final int COARSE = 32;
    private static final int LISTS = 33;
    private static final int CASED_LISTS = 34;
    private static final int SHAPE_COARSE = 35;
    private static final int SHAPE_BROWN = 36;
    private static final int UNKNOWN = 37;
    private static final int[] PATHS = {4, 6, 8, 10, 12, 20};
    private static final int AFFIX = 4;

    /** Stands before the first and behind the last word of a sentence. */
    public static final int EDGE_KEY = Hash.mix(0x5eed);

    private final Lexicon lexicon;
    public final int[] keys = new int[64];
    public final byte[] reach = new byte[64];
    public int count;

    /** Where the letters, shapes and lists of the word stand in the net's table of pieces. */
    public final int[] pieces = new int[24];
    public int pieceCount;

    int cased;
    int otherCase;
    int lower;
    int shape;
    int brown8;
    int middle;
    int coarse;
    int lists;

    public WordKeys(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Fills in the keys of the word at [start, end). */
    public void read(char[] text, int start, int end) {
        count = 0;
        pieceCount = 0;
        cased = Hash.cased(text, start, end);
        otherCase = Hash.otherCase(text, start, end);
        lower = Hash.lower(text, start, end);
        shape = shortShape(text, start, end);
        add(LOWER, lower, 2);
        add(FORM, Hash.form(text, start, end), 0);
        add(SHAPE, longShape(text, start, end), 1);
        addPiece();
        add(SHORT_SHAPE, shape, 2);
        addPiece();
        affixes(text, start, end);
        clusters(text, start, end);
    }

    private void add(int template, int value, int howFar) {
        keys[count] = key(template, value);
        reach[count++] = (byte) howFar;
    }

    /** Gives the last key to the net too. */
    private void addPiece() {
        pieces[pieceCount++] = keys[count - 1] >>> 32 - NetWeights.PIECE_BITS;
    }

    static int key(int template, int value) {
        return Hash.mix(Hash.join(template * 0x3779b9, value));
    }

    private void affixes(char[] text, int start, int end) {
        int longest = Math.min(AFFIX, end - start);
        int prefix = Hash.start();
        int suffix = Hash.start();
        for (int i = 0; i < longest; i++) {
            prefix = Hash.add(prefix, Hash.fold(text[start + i]));
            suffix = Hash.add(suffix, Hash.fold(text[end - 1 - i]));
            add(PREFIX + i, prefix, 0);
            addPiece();
            add(SUFFIX + i, suffix, i == 2 ? 1 : 0);
            addPiece();
        }
    }

    private void clusters(char[] text, int start, int end) {
        int entry = lexicon.entry(lower);
        int brown = Lexicon.brown(entry);
        lists = Lexicon.lists(entry) | listed();
        brown8 = brown < 0 ? 0 : lexicon.path(brown, 8);
        if (brown >= 0) {
            for (int i = 0; i < PATHS.length; i++) {
                add(BROWN + i, lexicon.path(brown, PATHS[i]), 2);
                addPiece();
            }
        }
        int fine = lexicon.fine(cased);
        middle = fine < 0 ? -1 : lexicon.middle(fine);
        coarse = fine < 0 ? -1 : lexicon.coarse(fine);
        if (fine >= 0) {
            add(FINE, fine, 2);
            add(MIDDLE, middle, 2);
            add(COARSE, coarse, 2);
        } else {
            add(UNKNOWN, shape, 1);
            addPiece();
        }
        if (lists != 0) {
            add(LISTS, lists, 1);
            addPiece();
            add(CASED_LISTS, Hash.join(lists, shape), 1);
        }
        add(SHAPE_COARSE, Hash.join(shape, coarse), 1);
        add(SHAPE_BROWN, Hash.join(shape, brown8), 1);
    }

    /** The list of names of one word that the word is in as it is written. */
    private int listed() {
        return switch (lexicon.phraseKind(Lexicon.join(0, cased))) {
            case Lexicon.BODY_NAME -> Lexicon.ORGANISATION;
            case Lexicon.PLACE_NAME -> Lexicon.PLACE;
            default -> 0;
        };
    }

    /** Capitals, small letters, digits and others, each run of them once. */
    private static int shortShape(char[] text, int start, int end) {
        int hash = end - start == 1 ? 7 : 1;
        char last = 0;
        for (int i = start; i < end; i++) {
            char c = kind(text[i]);
            if (c != last) {
                hash = Hash.add(hash, c);
            }
            last = c;
        }
        return hash;
    }

    /** As the short shape, but runs up to three keep their length. */
    private static int longShape(char[] text, int start, int end) {
        int hash = Hash.start();
        char last = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char c = kind(text[i]);
            run = c == last ? run + 1 : 1;
            if (run <= 3) {
                hash = Hash.add(hash, c);
            }
            last = c;
        }
        return hash;
    }

    private static char kind(char c) {
        if (Characters.isUpper(c)) {
            return 'X';
        }
        if (Characters.isLetter(c)) {
            return 'x';
        }
        return Characters.isDigit(c) ? '0' : c;
    }
}
