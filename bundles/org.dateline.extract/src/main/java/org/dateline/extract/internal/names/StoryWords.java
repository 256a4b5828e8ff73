package org.dateline.extract.internal.names;

import org.dateline.extract.internal.text.Characters;
import org.dateline.extract.internal.text.Segmentation;

/** The words of one story with what is known of each place before anything is labelled. */
public final class StoryWords {
    private static final int PLAIN = 0;
    private static final int TITLE = 1;
    private static final int SHOUTED = 2;
    static final int UNDERSTATED = 3;

    final Segmentation segmentation;
    final Vocabulary vocabulary;
    /** For each token the number of its word. */
    public final int[] word;
    final byte[] caps;
    final boolean[] glued;
    final byte[] style;
    private final int[] smallSeen;
    private final int[] capitalSeen;
    private final int[] signs;
    /** Tokens of a name behind which its abbreviation stands. */
    final boolean[] spelledOut;
    /** For each token of a name of several words that the lexicon lists, four times the name's kind, and the token's part in it; or 0. */
    final byte[] listed;

    public StoryWords(Segmentation segmentation, Vocabulary vocabulary) {
        this.segmentation = segmentation;
        this.vocabulary = vocabulary;
        int count = segmentation.tokens();
        word = new int[count];
        caps = new byte[count];
        glued = new boolean[count + 1];
        char[] text = segmentation.text();
        for (int i = 0; i < count; i++) {
            word[i] = vocabulary.idOf(text, segmentation.start(i), segmentation.end(i));
            caps[i] = (byte) vocabulary.caps(word[i]);
            glued[i] = i > 0 && segmentation.start(i) == segmentation.end(i - 1);
        }
        style = new byte[segmentation.sentences()];
        smallSeen = new int[vocabulary.lexemes()];
        capitalSeen = new int[vocabulary.lexemes()];
        signs = new int[vocabulary.lexemes()];
        spelledOut = new boolean[count];
        listed = new byte[count];
        for (int s = 0; s < style.length; s++) {
            look(s);
        }
    }

    private void look(int sentence) {
        int first = segmentation.firstToken(sentence);
        int end = segmentation.firstToken(sentence + 1);
        int next = first;
        while (next < end) {
            next = lookUp(next, end);
        }
        style[sentence] = (byte) styleOf(first, end);
        if (style[sentence] != PLAIN) {
            return;
        }
        NameSigns.look(this, first, end, signs);
        for (int i = first; i < end; i++) {
            int lexeme = vocabulary.lexeme(word[i]);
            if (caps[i] == Vocabulary.SMALL) {
                smallSeen[lexeme]++;
            } else if (i > first && isWord(i - 1)) {
                capitalSeen[lexeme]++;
            }
        }
    }

    /** Marks the longest listed name that starts at the token; answers the token behind it. */
    private int lookUp(int token, int end) {
        if (caps[token] == Vocabulary.SMALL || !vocabulary.lexicon.startsPhrase(lower(token))) {
            return token + 1;
        }
        int phrase = Lexicon.join(0, lower(token));
        int behind = token + 1;
        int kind = 0;
        for (int i = token + 1; i < Math.min(end, token + Lexicon.LONGEST); i++) {
            phrase = Lexicon.join(phrase, lower(i));
            int found = vocabulary.lexicon.phraseKind(phrase);
            if (found != 0 && caps[i] != Vocabulary.SMALL) {
                kind = found;
                behind = i + 1;
            }
        }
        for (int i = token; kind != 0 && i < behind; i++) {
            listed[i] = (byte) (4 * kind + (i == token ? Labels.BEGIN : i == behind - 1 ? Labels.LAST : Labels.INSIDE));
        }
        return behind;
    }

    private boolean isWord(int token) {
        return segmentation.end(token) - segmentation.start(token) > 1 || caps[token] != Vocabulary.SMALL;
    }

    private int styleOf(int first, int end) {
        int longer = 0;
        int capital = 0;
        int shouted = 0;
        int any = 0;
        for (int i = first; i < end; i++) {
            if (caps[i] != Vocabulary.SMALL) {
                any++;
            }
            if (segmentation.end(i) - segmentation.start(i) < 4) {
                continue;
            }
            if (!Characters.isLetter(segmentation.text()[segmentation.start(i)])) {
                continue;
            }
            longer++;
            if (caps[i] != Vocabulary.SMALL) {
                capital++;
            }
            if (caps[i] == Vocabulary.CAPITALS) {
                shouted++;
            }
        }
        if (any == 0) {
            return UNDERSTATED;
        }
        if (longer >= 3 && shouted * 10 >= longer * 8) {
            return SHOUTED;
        }
        return longer >= 4 && capital * 10 >= longer * 8 ? TITLE : PLAIN;
    }

    /** How the word is written elsewhere in the story: bit 1 small, bit 2 with a capital where none is owed to the sentence. */
    int elsewhere(int token) {
        int lexeme = vocabulary.lexeme(word[token]);
        return (smallSeen[lexeme] > 0 ? 1 : 0) | (capitalSeen[lexeme] > 0 ? 2 : 0);
    }

    /** What stands around the word anywhere in the story, a bit each as {@link NameSigns} has them. */
    int signs(int token) {
        return signs[vocabulary.lexeme(word[token])];
    }

    int lower(int token) {
        return vocabulary.lower(word[token]);
    }

    public int tokens() {
        return word.length;
    }

    public Segmentation segmentation() {
        return segmentation;
    }

    int lexeme(int token) {
        return vocabulary.lexeme(word[token]);
    }

}
