package org.dateline.ingest.internal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class HostileTarTest {

    private static final byte[] STORY = "The ferry sailed on Tuesday.".getBytes(StandardCharsets.UTF_8);

    /** Header, content, padding; the checksum is right. */
    private static byte[] entry(String name, char type, byte[] content, String size) {
        byte[] entry = new byte[512 + (content.length + 511) / 512 * 512];
        put(entry, 0, name);
        put(entry, 100, "0000644");
        put(entry, 124, size);
        entry[156] = (byte) type;
        put(entry, 257, "ustar");
        System.arraycopy(content, 0, entry, 512, content.length);
        return sealed(entry);
    }

    private static byte[] sealed(byte[] entry) {
        Arrays.fill(entry, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += entry[i] & 0xff;
        }
        put(entry, 148, "%06o".formatted(sum));
        return entry;
    }

    private static byte[] entry(String name, char type, byte[] content) {
        return entry(name, type, content, "%011o".formatted(content.length));
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(raw, 0, bytes, at, raw.length);
    }

    private static byte[] tar(byte[]... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            out.writeBytes(entry);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static MemorySource.Result read(String name, byte[] archive) throws Exception {
        return new MemorySource(name, null, archive).readAsFarAsItGoes(new TarReader());
    }

    private static List<String> names(MemorySource.Result result) {
        return result.sources().stream().map(MemorySource.Inner::name).toList();
    }

    @Test
    void linksAndDevicesArePassedOver() throws Exception {
        byte[] none = new byte[0];
        MemorySource.Result result = read(
                "a.tar",
                tar(entry("soft", '2', none), entry("hard", '1', none), entry("tty", '3', none), entry("disk", '4', none), entry("folder/", '5', none), entry("pipe", '6', none), entry("a.txt", '0', STORY)));
        assertEquals(List.of("a.txt"), names(result));
        assertNull(result.refusal());
    }

    @Test
    void namesLeadNowhere() throws Exception {
        assertEquals(List.of("root.txt", "up.txt", "n/".repeat(110) + "long.txt"), names(read(
                "a.tar",
                tar(entry("/root.txt", '0', STORY), entry("../../up.txt", '0', STORY), entry("././@LongLink", 'L', ("n/".repeat(110) + "long.txt\0").getBytes(StandardCharsets.UTF_8)), entry("cut", '0', STORY)))));
    }

    @Test
    void aNameFromAPaxHeaderIsTaken() throws Exception {
        assertEquals(List.of("Zürich.txt"), names(read("a.tar", tar(entry("x", 'x', "20 path=Zürich.txt\n".getBytes(StandardCharsets.UTF_8)), entry("y", '0', STORY)))));
    }

    @Test
    void aFileWithHolesIsNotBlownUp() throws Exception {
        MemorySource.Result result = read("a.tar", tar(entry("disk.img", 'S', STORY), entry("a.txt", '0', STORY)));
        assertEquals(List.of("a.txt"), names(result));
        assertTrue(result.refusal().contains("sparse"), result.refusal());
    }

    @Test
    void anImpossibleSizeEndsInAReason() throws Exception {
        byte[] base256 = entry("a.txt", '0', STORY);
        Arrays.fill(base256, 124, 136, (byte) 0xff);
        base256[124] = (byte) 0x80;
        for (byte[] wrong : List.of(entry("a.txt", '0', STORY, "77777777777"), entry("a.txt", '0', STORY, "rubbish"), sealed(base256))) {
            MemorySource.Result result = read("a.tar", tar(entry("b.txt", '0', STORY), wrong));
            assertEquals(List.of("b.txt"), names(result));
            assertTrue(result.refusal().contains("cut off or damaged"), result.refusal());
        }
    }

    @Test
    void anArchiveFromBeforePosixIsKnownByItsChecksum() throws Exception {
        byte[] old = entry("a.txt", '0', STORY);
        Arrays.fill(old, 257, 263, (byte) 0);
        assertEquals(Match.YES, new TarReader().probe(new MemorySource("a", null, sealed(old)).head()));
        old[0]++;
        assertEquals(Match.NO, new TarReader().probe(new MemorySource("a", null, old).head()));
    }

    @Test
    void headersWithoutEndAreNoDepth() throws Exception {
        byte[] header = entry("././@LongLink", 'L', "n".getBytes(StandardCharsets.UTF_8));
        byte[] many = new byte[header.length * 50_000];
        for (int i = 0; i < 50_000; i++) {
            System.arraycopy(header, 0, many, i * header.length, header.length);
        }
        assertEquals(List.of("n"), names(read("a.tar", tar(many, entry("a.txt", '0', STORY)))));
    }

    @Test
    void severalMembersOfAGzipFileAreOneFile() throws Exception {
        MemorySource.Result result = read("story.txt.gz", joined(gzip(STORY), gzip(STORY)));
        assertEquals(STORY.length * 2, result.sources().get(0).content().length);
    }

    @Test
    void rubbishBehindAGzipFileIsPassedOver() throws Exception {
        MemorySource.Result result = read("story.txt.gz", joined(gzip(STORY), new byte[] {'x', 'y', 'z', 0, 1, 2}));
        assertEquals(List.of("story.txt"), names(result));
        assertNull(result.refusal());
    }

    @Test
    void aGzipFileThatLiesAboutItsSizeIsReadAndItsDamageSaid() throws Exception {
        byte[] gzip = gzip(STORY);
        gzip[gzip.length - 1] = 0x7f;
        MemorySource.Result result = read("story.txt.gz", gzip);
        assertEquals(List.of("story.txt"), names(result));
        assertTrue(result.refusal().contains("damaged"), result.refusal());
    }

    @Test
    void aCutOffTarGivesTheFilesBeforeTheCut() throws Exception {
        byte[] whole = tar(entry("a.txt", '0', STORY), entry("b.txt", '0', new byte[5000]));
        MemorySource.Result result = read("a.tar", Arrays.copyOf(whole, 3000));
        assertEquals(List.of("a.txt"), names(result));
        assertTrue(result.refusal().contains("cut off"), result.refusal());
    }

    @Test
    void aBombThatIsPassedOverIsStoppedAsWell() throws Exception {
        byte[] head = entry("../._bomb", '0', new byte[0], "%011o".formatted(1L << 30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out); InputStream zeros = new LimitedStream(new Zeros(), 1L << 30)) {
            gzip.write(head);
            zeros.transferTo(gzip);
        }
        MemorySource.Result result = read("a.tgz", out.toByteArray());
        assertTrue(result.sources().isEmpty());
        assertTrue(result.refusal().contains("far more than its size"), result.refusal());
    }

    private static final class Zeros extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 0);
            return length;
        }
    }
}
