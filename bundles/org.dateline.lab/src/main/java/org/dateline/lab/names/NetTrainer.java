package org.dateline.lab.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.extract.internal.names.NetWeights;

/** Trains the net by Adam on small batches of sentences. One thread, fixed seed: the same input gives the same weights. */
final class NetTrainer {
    private static final int BATCH = 8;
    private static final float RATE = 0.002f;
    /** Batches until the full rate. */
    private static final float WARM_UP = 200;
    private static final float FADE = 0.9f;
    private static final float SQUARE_FADE = 0.99f;
    private static final int AVERAGED = 3;
    private final NetPass pass;
    private final NetWeights weights = new NetWeights();
    private final NetWeights gradients = new NetWeights();
    private final NetWeights speeds = new NetWeights();
    private final NetWeights squares = new NetWeights();
    private final SplittableRandom random;

    NetTrainer(long seed) {
        random = new SplittableRandom(seed);
        start(weights.pieces, 0.3f);
        start(weights.word, 1.5f / (float) Math.sqrt(NetWeights.WORD));
        start(weights.window, 1.5f / (float) Math.sqrt(NetWeights.WORD * NetWeights.WINDOW));
        start(weights.gates, 2 / (float) Math.sqrt(NetWeights.HIDDEN));
        start(weights.labels, 0.1f);
        pass = new NetPass(weights, gradients, random);
    }

    private void start(float[] part, float range) {
        for (int i = 0; i < part.length; i++) {
            part[i] = (float) (random.nextDouble() * 2 - 1) * range;
        }
    }

    /** The weights' mean over the last rounds. */
    NetWeights train(List<NetSentence> sentences, int rounds) {
        int[] order = new int[sentences.size()];
        Arrays.setAll(order, i -> i);
        NetWeights mean = new NetWeights();
        int batches = rounds * ((order.length + BATCH - 1) / BATCH);
        int batch = 0;
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i += BATCH) {
                for (int j = i; j < Math.min(order.length, i + BATCH); j++) {
                    loss += pass.learn(sentences.get(order[j]));
                }
                step(RATE * Math.min(1, (batch + 1) / WARM_UP) * (1 - 0.9f * batch / batches));
                batch++;
            }
            System.err.printf(Locale.ROOT, "net round %d loss %.0f%n", round + 1, loss);
            if (round >= rounds - AVERAGED) {
                addToMean(mean);
            }
        }
        return mean;
    }

    private void addToMean(NetWeights mean) {
        for (int part = 0; part < mean.all().length; part++) {
            float[] sum = mean.all()[part];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights.all()[part][i] / AVERAGED;
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void step(float rate) {
        int size = NetWeights.PIECE;
        for (int row : pass.touched()) {
            move(0, row * size, (row + 1) * size, rate);
        }
        for (int part = 1; part < weights.all().length; part++) {
            move(part, 0, weights.all()[part].length, rate);
        }
        pass.turn();
    }

    private void move(int part, int from, int to, float rate) {
        float[] w = weights.all()[part];
        float[] g = gradients.all()[part];
        float[] m = speeds.all()[part];
        float[] v = squares.all()[part];
        for (int i = from; i < to; i++) {
            m[i] = FADE * m[i] + (1 - FADE) * g[i];
            v[i] = SQUARE_FADE * v[i] + (1 - SQUARE_FADE) * g[i] * g[i];
            w[i] += rate * m[i] / ((float) Math.sqrt(v[i]) + 1e-6f);
            g[i] = 0;
        }
    }
}
