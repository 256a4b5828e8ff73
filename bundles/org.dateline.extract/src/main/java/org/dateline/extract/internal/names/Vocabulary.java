package org.dateline.extract.internal.names;

import java.util.Arrays;
import org.dateline.extract.internal.text.Characters;

/**
 * The different words met so far, each with what the model looks at. A word is read once, however often it stands in the story, and
 * again only after the table was emptied because it had grown too large.
 */
public final class Vocabulary {
    /** Told of each word that is new. */
    public interface Listener {
        void onWord(int id, WordKeys keys);
    }

    public static final int SMALL = 0;
    public static final int CAPITALISED = 1;
    public static final int CAPITALS = 2;
    public static final int MIXED = 3;

    final Lexicon lexicon;
    private final WordKeys reader;
    private final Listener listener;
    private long[] hashes = new long[1 << 12];
    private int[] ids = new int[1 << 12];
    private int size;
    private int[] lexemeIds = new int[1 << 12];
    private int lexemes;
    private int[] attributes = new int[ATTRIBUTES << 10];

    private static final int ATTRIBUTES = 8;
    private static final int LOWER = 0;
    private static final int SHAPE = 1;
    private static final int BROWN = 2;
    private static final int MIDDLE = 3;
    private static final int COARSE = 4;
    private static final int LISTS = 5;
    private static final int CAPS = 6;
    private static final int LEXEME = 7;
    private int[] lexemeHashes = new int[1 << 10];

    public Vocabulary(Lexicon lexicon, Listener listener) {
        this.lexicon = lexicon;
        reader = new WordKeys(lexicon);
        this.listener = listener;
        Arrays.fill(ids, -1);
        Arrays.fill(lexemeIds, -1);
    }

    public int size() {
        return size;
    }

    /** How many words there are when upper and lower case are not told apart. */
    public int lexemes() {
        return lexemes;
    }

    void clear() {
        size = 0;
        lexemes = 0;
        Arrays.fill(ids, -1);
        Arrays.fill(lexemeIds, -1);
    }

    int lower(int id) {
        return attributes[id * ATTRIBUTES + LOWER];
    }

    int shape(int id) {
        return attributes[id * ATTRIBUTES + SHAPE];
    }

    int brown(int id) {
        return attributes[id * ATTRIBUTES + BROWN];
    }

    int middle(int id) {
        return attributes[id * ATTRIBUTES + MIDDLE];
    }

    int coarse(int id) {
        return attributes[id * ATTRIBUTES + COARSE];
    }

    int lists(int id) {
        return attributes[id * ATTRIBUTES + LISTS];
    }

    int caps(int id) {
        return attributes[id * ATTRIBUTES + CAPS];
    }

    int lexeme(int id) {
        return attributes[id * ATTRIBUTES + LEXEME];
    }

    /** The word's number, the same for the same characters. */
    public int idOf(char[] text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        int slot = slot(hash);
        while (ids[slot] >= 0) {
            if (hashes[slot] == hash) {
                return ids[slot];
            }
            slot = slot + 1 & ids.length - 1;
        }
        hashes[slot] = hash;
        ids[slot] = size;
        int id = size++;
        describe(id, text, start, end);
        if (size * 2 > ids.length) {
            grow();
        }
        return id;
    }

    private int slot(long hash) {
        return Hash.mix((int) (hash ^ hash >>> 32)) & ids.length - 1;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldIds = ids;
        hashes = new long[oldIds.length * 2];
        ids = new int[oldIds.length * 2];
        Arrays.fill(ids, -1);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] < 0) {
                continue;
            }
            int slot = slot(oldHashes[i]);
            while (ids[slot] >= 0) {
                slot = slot + 1 & ids.length - 1;
            }
            hashes[slot] = oldHashes[i];
            ids[slot] = oldIds[i];
        }
    }

    private void describe(int id, char[] text, int start, int end) {
        reader.read(text, start, end);
        int at = id * ATTRIBUTES;
        if (at == attributes.length) {
            attributes = Arrays.copyOf(attributes, at * 2);
        }
        attributes[at + LOWER] = reader.lower;
        attributes[at + SHAPE] = reader.shape;
        attributes[at + BROWN] = reader.brown8;
        attributes[at + MIDDLE] = reader.middle;
        attributes[at + COARSE] = reader.coarse;
        attributes[at + LISTS] = reader.lists;
        attributes[at + CAPS] = capsOf(text, start, end);
        attributes[at + LEXEME] = lexemeOf(reader.lower);
        listener.onWord(id, reader);
    }

    private int lexemeOf(int lower) {
        if (lexemes * 2 > lexemeIds.length) {
            growLexemes();
        }
        int slot = lower & lexemeIds.length - 1;
        while (lexemeIds[slot] >= 0) {
            if (lexemeHashes[lexemeIds[slot]] == lower) {
                return lexemeIds[slot];
            }
            slot = slot + 1 & lexemeIds.length - 1;
        }
        if (lexemes == lexemeHashes.length) {
            lexemeHashes = Arrays.copyOf(lexemeHashes, lexemes * 2);
        }
        lexemeHashes[lexemes] = lower;
        lexemeIds[slot] = lexemes;
        return lexemes++;
    }

    private void growLexemes() {
        lexemeIds = new int[lexemeIds.length * 2];
        Arrays.fill(lexemeIds, -1);
        for (int i = 0; i < lexemes; i++) {
            int slot = lexemeHashes[i] & lexemeIds.length - 1;
            while (lexemeIds[slot] >= 0) {
                slot = slot + 1 & lexemeIds.length - 1;
            }
            lexemeIds[slot] = i;
        }
    }

    private static int capsOf(char[] text, int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            if (Characters.isUpper(text[i])) {
                upper++;
            } else if (Characters.isLower(text[i])) {
                lower++;
            }
        }
        if (upper == 0) {
            return uncased(text[start]) ? CAPITALISED : SMALL;
        }
        if (upper == 1 && Characters.isUpper(text[start])) {
            return CAPITALISED;
        }
        return lower == 0 ? CAPITALS : MIXED;
    }

    /** Letters of scripts without case might start a name. */
    private static boolean uncased(char c) {
        return c > 0x590 && Character.isLetter(c) && !Characters.isLower(c);
    }
}
