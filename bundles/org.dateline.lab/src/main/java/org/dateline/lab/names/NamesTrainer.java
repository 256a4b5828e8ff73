package org.dateline.lab.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.NamesModel;
import org.dateline.extract.internal.names.NetWeights;
import org.dateline.extract.internal.names.StoryEvidence;
import org.dateline.extract.internal.names.StoryWords;
import org.dateline.extract.internal.names.Tagger;

/**
 * Trains both readings. The first sums up the scores of features and of nets. The second learns from what the features alone find in
 * stories that they have not learnt from: they are trained once for each fold of the publishers on the other folds, since readers'
 * stories come from publishers that the model has not seen either. A try with nets in two folds made the second worse, for more work.
 */
final class NamesTrainer {
    private static final int FOLDS = 3;
    /** A text of fewer sentences says little of itself. */
    private static final int STORY = 3;
    private static final float OUTSIDE = 0.3f;
    private static final float FOLD_OUTSIDE = 0.4f;
    private static final float STORY_OUTSIDE = 0.2f;
    private static final int ROUNDS = 10;
    private static final int FOLD_ROUNDS = 6;
    private static final int STORY_ROUNDS = 8;
    private static final float DROPOUT = 0.3f;
    private static final int NET_ROUNDS = 6;
    private static final long[] NETS = {7};
    /** How much the features' scores and the nets' mean count in their sum: both are surer of themselves than they should be. */
    private static final float FEATURES_SHARE = 0.8f;
    private static final float NET_SHARE = 0.5f;
    /** A feature is kept that two places of several texts have, or three of one. */
    private static final int LEAST = 2;
    private static final int STORY_LEAST = 3;
    private static final float SMALLEST = 0.02f;
    private static final float STORY_SMALLEST = 0.01f;
    private final Lexicon lexicon;
    private final List<Example> examples;
    private final float[] transitions = new float[Labels.COUNT * Labels.COUNT];

    NamesTrainer(Lexicon lexicon, List<Example> examples) {
        this.lexicon = lexicon;
        this.examples = examples;
    }

    /** The bytes of the model file. */
    byte[] train() throws IOException {
        byte[] story = story();
        byte[] features = features(examples, ROUNDS, FEATURES_SHARE, OUTSIDE);
        return ModelWriter.model(features, nets(), story);
    }

    byte[] story() throws IOException {
        FeatureIndex index = new FeatureIndex();
        List<CrfTrainer.Sentence> sentences = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            readFold(fold, index, sentences);
        }
        int[] to = index.keep(STORY_LEAST);
        CrfTrainer.Sentence[] kept = new CrfTrainer.Sentence[sentences.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Features.renumber(sentences.get(i), to);
        }
        CrfTrainer trainer = new CrfTrainer(index.size(), DROPOUT, 5);
        for (int i = 0; i < transitions.length; i++) {
            trainer.transitions[i] = transitions[i] / FOLDS;
        }
        trainer.train(kept, STORY_ROUNDS);
        return ModelWriter.reading(index, trainer, STORY_OUTSIDE, STORY_SMALLEST);
    }

    private static byte[] nothing() throws IOException {
        FeatureIndex none = new FeatureIndex();
        none.keep(1);
        return ModelWriter.reading(none, new CrfTrainer(0, 0, 1), 0, 0);
    }

    private byte[] features(List<Example> from, int rounds, float share, float outside) throws IOException {
        Features features = new Features(lexicon);
        CrfTrainer.Sentence[] sentences = features.sentences(from, LEAST);
        System.err.println(sentences.length + " sentences, " + features.index.size() + " features");
        CrfTrainer trainer = new CrfTrainer(features.index.size(), DROPOUT, 3);
        trainer.train(sentences, rounds);
        times(trainer.weights, share);
        times(trainer.transitions, share);
        return ModelWriter.reading(features.index, trainer, outside, SMALLEST);
    }

    private List<NetWeights> nets() {
        List<NetSentence> sentences = NetSentence.of(lexicon, examples);
        List<NetWeights> nets = new ArrayList<>();
        for (long seed : NETS) {
            NetWeights net = new NetTrainer(seed).train(sentences, NET_ROUNDS);
            times(net.labels, NET_SHARE / NETS.length);
            times(net.labelStart, NET_SHARE / NETS.length);
            times(net.transitions, NET_SHARE / NETS.length);
            nets.add(net);
        }
        return nets;
    }

    private static void times(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private void readFold(int fold, FeatureIndex storyIndex, List<CrfTrainer.Sentence> sentences) throws IOException {
        List<Example> known = new ArrayList<>();
        List<Example> unknown = new ArrayList<>();
        Map<String, Integer> publishers = new HashMap<>();
        for (Example example : examples) {
            int number = publishers.computeIfAbsent(example.publisher(), p -> publishers.size());
            (number % FOLDS == fold ? unknown : known).add(example);
        }
        byte[] reading = features(known, FOLD_ROUNDS, 1, FOLD_OUTSIDE);
        ByteBuffer in = ByteBuffer.wrap(reading);
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += in.getInt() / (float) NamesModel.UNIT;
        }
        Tagger tagger = new Tagger(NamesModel.read(lexicon, ByteBuffer.wrap(ModelWriter.model(reading, List.of(), nothing()))));
        for (Example example : unknown) {
            if (example.segmentation.sentences() >= STORY) {
                addStory(tagger, example, storyIndex, sentences);
            }
        }
    }

    private static void addStory(Tagger tagger, Example example, FeatureIndex index, List<CrfTrainer.Sentence> sentences) {
        index.nextText();
        StoryWords words = tagger.words(example.segmentation);
        byte[] labels = tagger.firstReading(words);
        StoryEvidence evidence = new StoryEvidence(words, labels);
        for (int s = 0; s < example.segmentation.sentences(); s++) {
            int first = example.segmentation.firstToken(s);
            int end = example.segmentation.firstToken(s + 1);
            evidence.sentence(s);
            int[] from = new int[end - first + 1];
            int[] rows = new int[(end - first) * evidence.keys.length];
            float[] base = new float[(end - first) * Labels.COUNT];
            int count = 0;
            for (int i = first; i < end; i++) {
                evidence.read(i);
                for (int k = 0; k < evidence.count; k++) {
                    rows[count++] = index.count(FeatureIndex.feature(evidence.keys[k], 0));
                }
                from[i - first + 1] = count;
            }
            for (int i = 0; i < base.length; i++) {
                base[i] = tagger.scores()[first * Labels.COUNT + i] / (float) NamesModel.UNIT;
            }
            int[] allowed = Arrays.copyOfRange(example.allowed, first, end);
            sentences.add(new CrfTrainer.Sentence(Arrays.copyOf(rows, count), from, allowed, base, example.weight));
        }
    }
}
