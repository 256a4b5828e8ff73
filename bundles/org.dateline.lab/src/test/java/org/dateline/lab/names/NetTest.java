package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.NamesModel;
import org.dateline.extract.internal.names.NetWeights;
import org.dateline.extract.internal.names.Tagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetTest {

    private static final String TEXT = "Anna Berg lives in Oslo. NORDBANK shut there, said Berg (NB).\n";
    private static Lexicon lexicon;

    @BeforeAll
    static void readLexicon() throws IOException {
        try (InputStream in = NamesModel.class.getResourceAsStream("lexicon.bin")) {
            lexicon = Lexicon.read(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    private static Example example() {
        Example example = new Example("a_1", TEXT, 1, 1);
        example.name(0, 9, 1 << Labels.PERSON);
        example.name(19, 23, 1 << Labels.PLACE);
        return example;
    }

    private static NetWeights trained(int rounds) {
        return new NetTrainer(3).train(NetSentence.of(lexicon, List.of(example())), rounds);
    }

    @Test
    void whatIsSeenIsLearnt() {
        NetPass pass = new NetPass(trained(200), new NetWeights(), new SplittableRandom(1));
        float[] scores = pass.scores(NetSentence.of(lexicon, List.of(example())).getFirst());
        assertTrue(scores[Labels.of(Labels.PERSON, Labels.BEGIN)] > scores[Labels.OUTSIDE]);
        int oslo = 4 * Labels.COUNT;
        assertTrue(scores[oslo + Labels.of(Labels.PLACE, Labels.UNIT)] > scores[oslo + Labels.OUTSIDE]);
    }

    @Test
    void theSameInputGivesTheSameWeights() {
        assertArrayEquals(trained(4).word, trained(4).word);
    }

    @Test
    void theTaggerScoresAsTheTrainerDoes() throws IOException {
        NetWeights weights = trained(20);
        FeatureIndex none = new FeatureIndex();
        none.keep(1);
        byte[] nothing = ModelWriter.reading(none, new CrfTrainer(0, 0, 1), 0, 0);
        byte[] model = ModelWriter.model(nothing, List.of(weights), nothing);
        Tagger tagger = new Tagger(NamesModel.read(lexicon, ByteBuffer.wrap(model)));
        tagger.firstReading(tagger.words(example().segmentation));
        NetPass pass = new NetPass(weights, new NetWeights(), new SplittableRandom(1));
        int at = 0;
        for (NetSentence sentence : NetSentence.of(lexicon, List.of(example()))) {
            for (float score : pass.scores(sentence)) {
                assertEquals(score, tagger.scores()[at++] / (float) NamesModel.UNIT, 0.15f, "score " + at);
            }
        }
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        NetWeights weights = trained(2);
        NetSentence sentence = NetSentence.of(lexicon, List.of(example())).getFirst();
        NetWeights gradients = new NetWeights();
        loss(weights, gradients, sentence);
        for (int part = 0; part < weights.all().length; part++) {
            int steepest = 0;
            for (int i = 0; i < weights.all()[part].length; i++) {
                if (Math.abs(gradients.all()[part][i]) > Math.abs(gradients.all()[part][steepest])) {
                    steepest = i;
                }
            }
            double slope = gradients.all()[part][steepest];
            weights.all()[part][steepest] += 0.005f;
            double more = loss(weights, new NetWeights(), sentence);
            weights.all()[part][steepest] -= 0.01f;
            double less = loss(weights, new NetWeights(), sentence);
            weights.all()[part][steepest] += 0.005f;
            assertEquals((more - less) / 0.01, -slope, 0.05 * Math.abs(slope) + 1e-3, "part " + part);
        }
    }

    /** The same random numbers each time, so that the same is dropped. */
    private static double loss(NetWeights weights, NetWeights gradients, NetSentence sentence) {
        return new NetPass(weights, gradients, new SplittableRandom(5)).learn(sentence);
    }
}
