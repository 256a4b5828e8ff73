package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PackedFilesTest {

    private static final String STORY = "The ferry struck the pier on Wednesday.\n";
    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static byte[] packed(String way, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(way, bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPackedFileIsUnpackedUnderItsName() throws Exception {
        for (String[] wayAndName : new String[][] {{"bzip2", "story.txt.bz2", "story.txt"}, {"xz", "pile.txz", "pile.tar"}, {"lz4-framed", "story.txt.lz4", "story.txt"}}) {
            MemorySource.Result result = new MemorySource("in/" + wayAndName[1], null, packed(wayAndName[0], STORY.getBytes(StandardCharsets.UTF_8))).readBy(READER);
            assertEquals(wayAndName[2], result.sources().get(0).name());
            assertEquals(STORY, new String(result.sources().get(0).content(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatCameBeforeTheDamageIsKept() throws Exception {
        byte[] whole = packed("xz", STORY.getBytes(StandardCharsets.UTF_8));
        MemorySource.Result result = new MemorySource("story.txt.xz", null, Arrays.copyOf(whole, whole.length - 20)).readBy(READER);
        assertEquals(STORY, new String(result.sources().get(0).content(), StandardCharsets.UTF_8));
        assertEquals(1, result.warnings().size());
    }

    @Test
    void aBombIsStopped() throws Exception {
        String reason = new MemorySource("zeros.bz2", null, packed("bzip2", new byte[80 << 20])).readAsFarAsItGoes(READER).refusal();
        assertTrue(String.valueOf(reason).contains("far more than its size"), reason);
    }
}
