package org.dateline.lab.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.NamesModel;
import org.dateline.extract.internal.names.StoryEvidence;
import org.dateline.extract.internal.names.StoryWords;
import org.dateline.extract.internal.names.Tagger;

/**
 * Trains both readings. The second learns from what the first finds in stories that it has not learnt from: the first is trained once
 * for each fold of the stories on the other folds.
 */
final class NamesTrainer {
    private static final int FOLDS = 3;
    private static final float TRUST = 1;
    private final Lexicon lexicon;
    private final List<Example> examples;
    private final int epochs;
    private final int least;
    private final float smallest;

    NamesTrainer(Lexicon lexicon, List<Example> examples, int epochs, int least, float smallest) {
        this.lexicon = lexicon;
        this.examples = examples;
        this.epochs = epochs;
        this.least = least;
        this.smallest = smallest;
    }

    byte[] train(boolean twice) throws IOException {
        FeatureIndex storyIndex = new FeatureIndex();
        CrfTrainer story = new CrfTrainer(0, 0, TRUST, 1);
        if (twice) {
            List<CrfTrainer.Sentence> sentences = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) readFold(fold, storyIndex, sentences);
            int[] to = storyIndex.keep(3);
            CrfTrainer.Sentence[] kept = new CrfTrainer.Sentence[sentences.size()];
            for (int i = 0; i < kept.length; i++) kept[i] = Features.renumber(sentences.get(i), to);
            story = new CrfTrainer(storyIndex.size(), 0.3f, TRUST, 5);
            story.train(kept, 8);
        } else {
            storyIndex.keep(1);
        }
        return first(examples, epochs, TRUST, storyIndex, story);
    }

    private byte[] first(List<Example> from, int rounds, float trust, FeatureIndex storyIndex, CrfTrainer story) throws IOException {
        Features features = new Features(lexicon);
        CrfTrainer.Sentence[] sentences = features.sentences(from, least);
        System.err.println(sentences.length + " sentences, " + features.index.size() + " features");
        CrfTrainer trainer = new CrfTrainer(features.index.size(), Float.parseFloat(System.getProperty("drop","0.3")), 0, 3);
        trainer.train(sentences, rounds);
        return ModelWriter.write(features.index, trainer, trust, storyIndex, story, smallest);
    }

    private void readFold(int fold, FeatureIndex storyIndex, List<CrfTrainer.Sentence> sentences) throws IOException {
        List<Example> known = new ArrayList<>();
        List<Example> unknown = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) (i % FOLDS == fold ? unknown : known).add(examples.get(i));
        FeatureIndex none = new FeatureIndex();
        none.keep(1);
        byte[] model = first(known, Math.max(3, epochs / 2), TRUST, none, new CrfTrainer(0, 0, TRUST, 1));
        Tagger tagger = new Tagger(NamesModel.read(lexicon, ByteBuffer.wrap(model)));
        for (Example example : unknown) addStory(tagger, example, storyIndex, sentences);
    }

    private static void addStory(Tagger tagger, Example example, FeatureIndex index, List<CrfTrainer.Sentence> sentences) {
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
                for (int k = 0; k < evidence.count; k++) rows[count++] = index.count(FeatureIndex.feature(evidence.keys[k], 0));
                from[i - first + 1] = count;
            }
            for (int i = 0; i < base.length; i++) base[i] = tagger.scores()[first * Labels.COUNT + i] / (float) NamesModel.UNIT;
            int[] allowed = Arrays.copyOfRange(example.allowed, first, end);
            sentences.add(new CrfTrainer.Sentence(Arrays.copyOf(rows, count), from, allowed, base, example.weight));
        }
    }
}
