package org.dateline.lab.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.PlaceKeys;
import org.dateline.extract.internal.names.StoryWords;
import org.dateline.extract.internal.names.Vocabulary;
import org.dateline.extract.internal.names.WeightTable;
import org.dateline.extract.internal.names.WordKeys;

/** Turns examples into sentences for the trainer, with the very code that reads stories later. */
final class Features {
    private final List<int[]> keys = new ArrayList<>();
    private final List<byte[]> reaches = new ArrayList<>();
    private final Vocabulary vocabulary;
    final FeatureIndex index = new FeatureIndex();
    private int[] rows = new int[256];
    private int count;

    Features(Lexicon lexicon) {
        vocabulary = new Vocabulary(lexicon, (id, word) -> {
            keys.add(Arrays.copyOf(word.keys, word.count));
            reaches.add(Arrays.copyOf(word.reach, word.count));
        });
    }

    /** All sentences; features seen less than {@code least} times are left out. */
    CrfTrainer.Sentence[] sentences(List<Example> examples, int least) {
        List<CrfTrainer.Sentence> sentences = new ArrayList<>();
        for (Example example : examples) {
            add(example, sentences);
        }
        int[] to = index.keep(least);
        CrfTrainer.Sentence[] kept = new CrfTrainer.Sentence[sentences.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = renumber(sentences.get(i), to);
            sentences.set(i, null);
        }
        return kept;
    }

    private void add(Example example, List<CrfTrainer.Sentence> sentences) {
        index.nextText();
        StoryWords words = new StoryWords(example.segmentation, vocabulary);
        PlaceKeys places = new PlaceKeys(words);
        for (int s = 0; s < example.segmentation.sentences(); s++) {
            int first = example.segmentation.firstToken(s);
            int end = example.segmentation.firstToken(s + 1);
            places.sentence(s);
            int[] from = new int[end - first + 1];
            count = 0;
            for (int i = first; i < end; i++) {
                from[i - first] = count;
                for (int place = 0; place < WeightTable.PLACES; place++) {
                    addWord(words, i + place - WeightTable.MIDDLE, first, end, place);
                }
                places.read(i);
                for (int k = 0; k < places.count; k++) {
                    put(places.keys[k], 0);
                }
            }
            from[end - first] = count;
            int[] allowed = Arrays.copyOfRange(example.allowed, first, end);
            sentences.add(new CrfTrainer.Sentence(Arrays.copyOf(rows, count), from, allowed, null, example.weight));
        }
    }

    private void addWord(StoryWords words, int token, int first, int end, int place) {
        if (token < first || token >= end) {
            put(WordKeys.EDGE_KEY, place);
            return;
        }
        int[] wordKeys = keys.get(words.word[token]);
        byte[] reach = reaches.get(words.word[token]);
        int distance = Math.abs(place - WeightTable.MIDDLE);
        for (int k = 0; k < wordKeys.length; k++) {
            if (reach[k] >= distance) {
                put(wordKeys[k], place);
            }
        }
    }

    private void put(int key, int place) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = index.count(FeatureIndex.feature(key, place));
    }

    static CrfTrainer.Sentence renumber(CrfTrainer.Sentence sentence, int[] to) {
        int[] rows = new int[sentence.rows().length];
        int[] from = new int[sentence.from().length];
        int count = 0;
        for (int t = 0; t < from.length - 1; t++) {
            from[t] = count;
            for (int i = sentence.from()[t]; i < sentence.from()[t + 1]; i++) {
                int row = to[sentence.rows()[i]];
                if (row >= 0) {
                    rows[count++] = row;
                }
            }
        }
        from[from.length - 1] = count;
        return new CrfTrainer.Sentence(Arrays.copyOf(rows, count), from, sentence.allowed(), sentence.base(), sentence.weight());
    }
}
