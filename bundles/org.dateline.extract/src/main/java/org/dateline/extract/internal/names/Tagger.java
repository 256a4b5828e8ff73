package org.dateline.extract.internal.names;

import java.util.Arrays;
import org.dateline.extract.internal.text.Segmentation;

/**
 * Labels the tokens of a story: a linear-chain conditional random field reads each sentence, then a second one reads it again with
 * what the first found in the whole story. What a word adds to the score of its neighbours is summed up once a word and kept.
 * A tagger keeps tables between stories and serves one thread at a time; what it answers does not depend on earlier stories.
 */
public final class Tagger {
    private static final int BLOCK = WeightTable.PLACES * Labels.COUNT;
    private static final int NEVER = 30 * NamesModel.UNIT;
    /** With the words of one more story the tables of this many still fit into 8,192 blocks; three times as many are no faster. */
    private static final int MOST_WORDS = 7_000;
    /** What a story may make of the tables that are still worth their memory for the next. */
    private static final int KEPT_WORDS = 1 << 14;
    private static final int KEPT_TOKENS = 1 << 15;

    private final NamesModel model;
    private final Vocabulary vocabulary;
    private final Net[] nets;
    private final Decoder decoder;
    private final Decoder storyDecoder;
    /** What a word gives to the scores of its neighbours; the sentence's edge the first block, word {@code id} the block {@code id + 1}. */
    private short[] wordScores = new short[BLOCK * 1024];
    private final int[] sum = new int[BLOCK];
    private final int[] blocks = new int[WeightTable.PLACES];
    private int[] scores = new int[0];

    public Tagger(NamesModel model) {
        this.model = model;
        vocabulary = new Vocabulary(model.lexicon, this::score);
        nets = Arrays.stream(model.nets).map(weights -> new Net(weights, model.lexicon)).toArray(Net[]::new);
        decoder = new Decoder(model.transitions);
        storyDecoder = new Decoder(model.storyTransitions);
        model.weights.addAll(WordKeys.EDGE_KEY, sum, 0);
        keep(0);
    }

    /** After a story so long that a new tagger is better for the next one. */
    boolean hasOutgrown() {
        return vocabulary.size() > KEPT_WORDS || scores.length > KEPT_TOKENS * Labels.COUNT;
    }

    private void score(int word, WordKeys keys) {
        for (Net net : nets) {
            net.word(word, keys);
        }
        if ((word + 2) * BLOCK > wordScores.length) {
            wordScores = Arrays.copyOf(wordScores, wordScores.length * 2);
        }
        Arrays.fill(sum, 0);
        for (int k = 0; k < keys.count; k++) {
            model.weights.addAll(keys.keys[k], sum, 0);
        }
        keep(word + 1);
    }

    private void keep(int block) {
        for (int i = 0; i < BLOCK; i++) {
            wordScores[block * BLOCK + i] = (short) Math.clamp(sum[i], Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    /** The label of each token. */
    public byte[] tag(Segmentation segmentation) {
        StoryWords words = words(segmentation);
        byte[] labels = firstReading(words);
        secondReading(words, labels.clone(), labels);
        Nicknames.join(words, labels);
        Datelines.label(words, labels);
        CountryCodes.label(words, labels);
        OtherNames.label(words, labels);
        return labels;
    }

    public StoryWords words(Segmentation segmentation) {
        if (vocabulary.size() > MOST_WORDS) {
            vocabulary.clear();
        }
        return new StoryWords(segmentation, vocabulary);
    }

    /** Labels by the sentences alone; {@link #scores} keeps what each label of each token scored. */
    public byte[] firstReading(StoryWords words) {
        int tokens = words.tokens();
        byte[] labels = new byte[tokens];
        if (scores.length < tokens * Labels.COUNT) {
            scores = new int[tokens * Labels.COUNT];
        }
        PlaceKeys places = new PlaceKeys(words);
        Segmentation segmentation = words.segmentation;
        for (int s = 0; s < segmentation.sentences(); s++) {
            int first = segmentation.firstToken(s);
            int end = segmentation.firstToken(s + 1);
            places.sentence(s);
            for (int i = first; i < end; i++) {
                setWords(words, i, first, end);
                places.read(i);
                for (int k = 0; k < places.count; k++) {
                    model.weights.add(places.keys[k], scores, i * Labels.COUNT);
                }
            }
            for (Net net : nets) {
                net.add(words, s, scores);
            }
            keepTitlesOut(words, first, end);
            decoder.decode(scores, first, end, labels);
        }
        return labels;
    }

    private void keepTitlesOut(StoryWords words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.caps[i] != Vocabulary.SMALL && NameSigns.isTitle(words, i)) {
                scores[i * Labels.COUNT + Labels.of(Labels.PERSON, Labels.BEGIN)] -= NEVER;
                scores[i * Labels.COUNT + Labels.of(Labels.PERSON, Labels.INSIDE)] -= NEVER;
            }
        }
    }

    private void setWords(StoryWords words, int token, int first, int end) {
        for (int place = 0; place < WeightTable.PLACES; place++) {
            int other = token + place - WeightTable.MIDDLE;
            blocks[place] = (other < first || other >= end ? 0 : words.word[other] + 1) * BLOCK + place * Labels.COUNT;
        }
        setSum(wordScores, blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], scores, token * Labels.COUNT);
    }

    private static void setSum(short[] from, int a, int b, int c, int d, int e, int[] to, int at) {
        for (int l = 0; l < Labels.COUNT; l++) {
            to[at + l] = from[a + l] + from[b + l] + from[c + l] + from[d + l] + from[e + l];
        }
    }

    /** The scores of the first reading, Labels.COUNT a token; overwritten by the next story. */
    public int[] scores() {
        return scores;
    }

    /**
     * How sure the kind of the name at tokens [first, end) of the story tagged last is: the share of its labels among all, at the token
     * where it is least; 0 to 1.
     */
    double confidence(int first, int end, byte[] labels) {
        double least = 1;
        for (int i = first; i < end; i++) {
            least = Math.min(least, share(i, Labels.kind(labels[i])));
        }
        return Math.round(least * 1000) / 1000.0;
    }

    private double share(int token, int kind) {
        int at = token * Labels.COUNT;
        int most = scores[at];
        for (int l = 1; l < Labels.COUNT; l++) {
            most = Math.max(most, scores[at + l]);
        }
        double all = 0;
        double own = 0;
        for (int l = 0; l < Labels.COUNT; l++) {
            double part = Math.exp((scores[at + l] - most) / (double) NamesModel.UNIT);
            all += part;
            own += l != Labels.OUTSIDE && Labels.kind(l) == kind ? part : 0;
        }
        return own / all;
    }

    private void secondReading(StoryWords words, byte[] found, byte[] labels) {
        StoryEvidence evidence = new StoryEvidence(words, found);
        Segmentation segmentation = words.segmentation;
        for (int s = 0; s < segmentation.sentences(); s++) {
            int first = segmentation.firstToken(s);
            int end = segmentation.firstToken(s + 1);
            evidence.sentence(s);
            for (int i = first; i < end; i++) {
                evidence.read(i);
                for (int k = 0; k < evidence.count; k++) {
                    model.storyWeights.add(evidence.keys[k], scores, i * Labels.COUNT);
                }
            }
            storyDecoder.decode(scores, first, end, labels);
        }
    }
}
