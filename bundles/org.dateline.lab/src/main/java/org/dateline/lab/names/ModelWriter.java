package org.dateline.lab.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.NamesModel;
import org.dateline.extract.internal.names.NetWeights;

/** Writes trained weights in the form that {@code NamesModel} reads; rows whose weights are all small are left out. */
final class ModelWriter {
    private static final int L = Labels.COUNT;

    private ModelWriter() {}

    /** The whole model of two readings. */
    static byte[] model(byte[] first, List<NetWeights> nets, byte[] second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(NamesModel.FORMAT);
            out.write(first);
            out.writeInt(nets.size());
            for (NetWeights net : nets) {
                writeNet(out, net);
            }
            out.write(second);
        }
        return bytes.toByteArray();
    }

    /**
     * One reading.
     *
     * @param outside added to the score of every word outside of names: trained without, the model finds too much
     * @param least a row none of whose weights reaches this is left out
     */
    static byte[] reading(FeatureIndex index, CrfTrainer trainer, float outside, float least) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeTransitions(out, trainer.transitions, outside);
            writeTable(out, index, trainer.weights, least);
        }
        return bytes.toByteArray();
    }

    /** Numbers in two bytes, those of the pieces in one. */
    private static void writeNet(DataOutputStream out, NetWeights net) throws IOException {
        for (float[] part : net.all()) {
            float most = 1e-6f;
            for (float value : part) {
                most = Math.max(most, Math.abs(value));
            }
            float unit = most / (part == net.pieces ? Byte.MAX_VALUE : Short.MAX_VALUE);
            out.writeFloat(unit);
            for (float value : part) {
                if (part == net.pieces) {
                    out.writeByte(Math.round(value / unit));
                } else {
                    out.writeShort(Math.round(value / unit));
                }
            }
        }
    }

    private static void writeTransitions(DataOutputStream out, float[] transitions, float outside) throws IOException {
        for (int i = 0; i < transitions.length; i++) {
            float more = i % L == Labels.OUTSIDE ? outside : 0;
            out.writeInt(Math.round((transitions[i] + more) * NamesModel.UNIT));
        }
    }

    private static void writeTable(DataOutputStream out, FeatureIndex index, float[] weights, float least) throws IOException {
        Map<Integer, int[]> byKey = new TreeMap<>();
        int rows = 0;
        for (int i = 0; i < index.size(); i++) {
            if (largest(weights, i) < least) {
                continue;
            }
            int[] places = byKey.computeIfAbsent(FeatureIndex.key(index.feature(i)), k -> new int[] {-1, -1, -1, -1, -1});
            places[FeatureIndex.place(index.feature(i))] = i;
            rows++;
        }
        RankTableWriter table = new RankTableWriter(byKey.keySet().stream().mapToInt(k -> k).toArray());
        table.write(out);
        writePlaces(out, table.order(), byKey);
        out.writeInt(rows);
        byte[] quantized = new byte[rows * L];
        int row = 0;
        for (int key : table.order()) {
            for (int number : byKey.get(key)) {
                if (number >= 0) {
                    out.writeByte(quantize(weights, number, quantized, row++));
                }
            }
        }
        out.write(quantized);
        System.err.println(byKey.size() + " keys, " + rows + " rows of " + index.size());
    }

    private static void writePlaces(DataOutputStream out, int[] keys, Map<Integer, int[]> byKey) throws IOException {
        for (int i = 0; i < keys.length; i += 8) {
            long eight = 0;
            for (int k = i; k < Math.min(i + 8, keys.length); k++) {
                eight |= (long) mask(byKey.get(keys[k])) << (k - i) * 8;
            }
            out.writeLong(eight);
        }
    }

    private static int mask(int[] places) {
        int mask = 0;
        for (int p = 0; p < places.length; p++) {
            if (places[p] >= 0) {
                mask |= 1 << p;
            }
        }
        return mask;
    }

    private static float largest(float[] weights, int row) {
        float most = 0;
        for (int l = row * L; l < (row + 1) * L; l++) {
            most = Math.max(most, Math.abs(weights[l]));
        }
        return most;
    }

    private static int quantize(float[] weights, int row, byte[] to, int toRow) {
        int shift = 0;
        while (Math.round(largest(weights, row) * NamesModel.UNIT) >> shift > 127) {
            shift++;
        }
        for (int l = 0; l < L; l++) {
            int value = Math.round(weights[row * L + l] * NamesModel.UNIT / (1 << shift));
            to[toRow * L + l] = (byte) Math.max(-127, Math.min(127, value));
        }
        return shift;
    }

}
