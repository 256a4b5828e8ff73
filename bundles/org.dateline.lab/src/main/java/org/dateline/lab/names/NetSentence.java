package org.dateline.lab.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.Net;
import org.dateline.extract.internal.names.NetWeights;
import org.dateline.extract.internal.names.StoryWords;
import org.dateline.extract.internal.names.Vocabulary;
import org.dateline.extract.internal.names.WordVectors;

/** A sentence as the net sees it. */
record NetSentence(Word[] words, int[][] marks, int[] allowed, float weight) {

    /** The two vectors of a word, one behind the other, and the rows of its pieces. */
    record Word(float[] vectors, int[] pieces) {}

    static List<NetSentence> of(Lexicon lexicon, List<Example> examples) {
        List<Word> known = new ArrayList<>();
        NetWeights none = new NetWeights();
        Vocabulary vocabulary = new Vocabulary(lexicon, (id, keys) -> {
            float[] input = new float[NetWeights.INPUT];
            Net.input(none, lexicon, keys, input);
            known.add(new Word(Arrays.copyOf(input, 2 * WordVectors.LENGTH), Arrays.copyOf(keys.pieces, keys.pieceCount)));
        });
        List<NetSentence> sentences = new ArrayList<>();
        for (Example example : examples) {
            StoryWords story = new StoryWords(example.segmentation, vocabulary);
            for (int s = 0; s < example.segmentation.sentences(); s++) {
                sentences.add(of(story, example, s, known));
            }
        }
        return sentences;
    }

    private static NetSentence of(StoryWords story, Example example, int sentence, List<Word> known) {
        int first = example.segmentation.firstToken(sentence);
        int end = example.segmentation.firstToken(sentence + 1);
        Word[] words = new Word[end - first];
        int[][] marks = new int[end - first][];
        int[] found = new int[NetWeights.MARKS];
        for (int i = first; i < end; i++) {
            words[i - first] = known.get(story.word[i]);
            int count = Net.marks(story, sentence, i, found);
            marks[i - first] = Arrays.copyOf(found, count);
        }
        return new NetSentence(words, marks, Arrays.copyOfRange(example.allowed, first, end), example.weight);
    }
}
