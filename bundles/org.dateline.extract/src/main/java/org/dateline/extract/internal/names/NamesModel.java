package org.dateline.extract.internal.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** A trained model: the weights of the features and of the nets for the first reading, those of the second. Immutable; any number of threads may tag with it. */
public final class NamesModel {
    /** First four bytes of a model file; changes with its form. */
    public static final int FORMAT = 0x444e4d33;
    /** Scores are in this fraction of a natural logarithm's unit. */
    public static final int UNIT = 256;

    final Lexicon lexicon;
    final WeightTable weights;
    final int[] transitions;
    final NetWeights[] nets;
    final WeightTable storyWeights;
    final int[] storyTransitions;

    private NamesModel(Lexicon lexicon, ByteBuffer in) {
        if (in.getInt() != FORMAT) {
            throw new IllegalArgumentException("not a names model of this version");
        }
        this.lexicon = lexicon;
        transitions = Decoder.readTransitions(in);
        weights = WeightTable.read(in);
        nets = new NetWeights[in.getInt()];
        for (int n = 0; n < nets.length; n++) {
            nets[n] = NetWeights.read(in);
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] += Math.round(nets[n].transitions[i] * UNIT);
            }
        }
        storyTransitions = Decoder.readTransitions(in);
        storyWeights = WeightTable.read(in);
    }

    /** The model that comes with the program, read when it is first asked for. */
    static NamesModel english() {
        return English.MODEL;
    }

    private static final class English {
        static final NamesModel MODEL = read(Lexicon.read(resource("lexicon.bin")), resource("names-en.bin"));

        private static ByteBuffer resource(String name) {
            try (InputStream in = NamesModel.class.getResourceAsStream(name)) {
                byte[] bytes = new byte[Objects.requireNonNull(in, name).available()];
                int read = in.readNBytes(bytes, 0, bytes.length);
                byte[] rest = in.readAllBytes();
                return rest.length == 0 && read == bytes.length ? ByteBuffer.wrap(bytes) : joined(bytes, read, rest);
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read from the program's own files", e);
            }
        }

        /** For streams that do not know their length. */
        private static ByteBuffer joined(byte[] start, int length, byte[] rest) {
            byte[] all = Arrays.copyOf(start, length + rest.length);
            System.arraycopy(rest, 0, all, length, rest.length);
            return ByteBuffer.wrap(all);
        }
    }

    /** @param in backed by an array, which is kept */
    public static NamesModel read(Lexicon lexicon, ByteBuffer in) {
        return new NamesModel(lexicon, in);
    }
}
