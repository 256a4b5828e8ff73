package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.dateline.extract.internal.names.RankTable;
import org.junit.jupiter.api.Test;

class RankTableTest {

    private static RankTable roundTrip(RankTableWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.write(out);
        }
        return RankTable.read(ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static int[] keys(int count) {
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.generate(random::nextInt).distinct().limit(count).toArray();
    }

    @Test
    void everyKeyIsFoundAtItsRank() throws IOException {
        RankTableWriter writer = new RankTableWriter(keys(5_000));
        RankTable table = roundTrip(writer);
        assertEquals(5_000, table.size());
        int wrong = 0;
        for (int rank = 0; rank < 5_000; rank++) {
            wrong += table.rank(writer.order()[rank]) == rank ? 0 : 1;
        }
        assertTrue(wrong <= 2, wrong + " keys are taken for others");
    }

    @Test
    void aKeyThatIsNotThereIsHardlyEverFound() throws IOException {
        RankTable table = roundTrip(new RankTableWriter(keys(5_000)));
        SplittableRandom random = new SplittableRandom(8);
        long found = IntStream.generate(random::nextInt).limit(100_000).filter(key -> table.rank(key) >= 0).count();
        assertTrue(found < 20, found + " of 100,000 strange keys");
    }

    @Test
    void anEmptyTableHasNothing() throws IOException {
        assertEquals(-1, roundTrip(new RankTableWriter(new int[0])).rank(42));
    }
}
