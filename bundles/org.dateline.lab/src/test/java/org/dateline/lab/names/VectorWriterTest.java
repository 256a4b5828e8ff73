package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dateline.extract.internal.names.WordVectors;
import org.junit.jupiter.api.Test;

class VectorWriterTest {

    @Test
    void aVectorIsReadAboutAsItWas() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        float[][] points = new float[600][WordVectors.LENGTH];
        short[] clusters = new short[points.length];
        for (int p = 0; p < points.length; p++) {
            clusters[p] = (short) (p % 2);
            for (int i = 0; i < WordVectors.LENGTH; i++) {
                points[p][i] = (float) random.nextDouble() + clusters[p];
            }
            Clusters.normalize(points[p]);
        }
        WordVectors vectors = written(points, clusters);
        double lost = 0;
        for (int p = 0; p < points.length; p++) {
            float[] read = new float[WordVectors.LENGTH];
            vectors.add(p, clusters[p], read, 0);
            for (int i = 0; i < read.length; i++) {
                assertEquals(points[p][i], read[i], 0.3f);
                lost += (points[p][i] - read[i]) * (points[p][i] - read[i]);
            }
        }
        assertTrue(lost / points.length < 0.05, "lost " + lost / points.length);
    }

    private static WordVectors written(float[][] points, short[] clusters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new VectorWriter(points, clusters, 2).write(out, IntStream.range(0, points.length).toArray());
        }
        return new WordVectors(ByteBuffer.wrap(bytes.toByteArray()), 2, points.length);
    }
}
