package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final int COUNT = 11;
    private static final int WIDTH = 7;

    private final float[] matrix = new float[COUNT * WIDTH];
    private final Rows rows;

    RowsTest() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) random.nextDouble();
        }
        rows = Rows.of(matrix, WIDTH);
    }

    @Test
    void sumsAreThoseOfOneRowAfterTheOtherToTheLastBit() {
        float[] values = {1, 0, 0.3f, -2, 0, 0, 7, 0.1f, 3, 1e-5f, 2};
        float[] expected = new float[WIDTH];
        for (int i = 0; i < matrix.length; i++) {
            expected[i % WIDTH] += matrix[i] * values[i / WIDTH];
        }
        float[] all = new float[WIDTH];
        float[] some = new float[WIDTH];

        rows.addAll(values, all);
        rows.addSome(values, some);

        assertArrayEquals(expected, all);
        assertArrayEquals(expected, some);
    }

    @Test
    void listedRowsAreAddedAsTheyAre() {
        float[] sum = new float[WIDTH];

        rows.addListed(new int[] {10, 2, 99}, 2, sum);

        for (int i = 0; i < WIDTH; i++) {
            assertEquals(matrix[10 * WIDTH + i] + matrix[2 * WIDTH + i], sum[i]);
        }
    }

    @Test
    void columnsOfSeveralMatricesStandBesideEachOther() {
        Rows joined = new Rows(2, 2 * WIDTH);
        joined.put(matrix, 0, WIDTH, 0);
        joined.put(matrix, 5, WIDTH, WIDTH);
        float[] sum = new float[2 * WIDTH];

        joined.addAll(new float[] {0, 1}, sum);

        assertArrayEquals(Arrays.copyOfRange(matrix, WIDTH, 2 * WIDTH), Arrays.copyOf(sum, WIDTH));
        assertArrayEquals(Arrays.copyOfRange(matrix, 6 * WIDTH, 7 * WIDTH), Arrays.copyOfRange(sum, WIDTH, 2 * WIDTH));
    }
}
