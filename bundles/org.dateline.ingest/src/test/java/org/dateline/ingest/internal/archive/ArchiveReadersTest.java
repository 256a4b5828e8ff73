package org.dateline.ingest.internal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class ArchiveReadersTest {

    private static byte[] zip(String name, byte[] content, int copies) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < copies; i++) {
                zip.putNextEntry(new ZipEntry(copies == 1 ? name : name + i));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(String name, char type, byte[] content) {
        byte[] tar = new byte[512 + (content.length + 511) / 512 * 512 + 1024];
        put(tar, 0, name);
        put(tar, 124, "%011o".formatted(content.length));
        tar[156] = (byte) type;
        put(tar, 257, "ustar");
        System.arraycopy(content, 0, tar, 512, content.length);
        return tar;
    }

    private static void put(byte[] bytes, int at, String text) {
        System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, bytes, at, text.length());
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static List<MemorySource.Inner> unzip(byte[] zip) throws Exception {
        return new MemorySource("a.zip", null, zip).readBy(new ZipReader()).sources();
    }

    private static List<MemorySource.Inner> untar(String name, byte[] tar) throws Exception {
        return new MemorySource(name, null, tar).readBy(new TarReader()).sources();
    }

    @Test
    void theFilesOfAZipAreHandedOn() throws Exception {
        List<MemorySource.Inner> inner = unzip(zip("news/a.txt", "Hello".getBytes(StandardCharsets.UTF_8), 1));
        assertEquals("news/a.txt", inner.get(0).name());
        assertEquals("Hello", new String(inner.get(0).content(), StandardCharsets.UTF_8));
    }

    @Test
    void noNameLeadsOutOfTheArchive() throws Exception {
        assertEquals("etc/passwd", unzip(zip("../../etc/passwd", new byte[1], 1)).get(0).name());
        assertEquals("etc/passwd", unzip(zip("/etc/passwd", new byte[1], 1)).get(0).name());
        assertEquals("temp/x", unzip(zip("C:\\temp\\x", new byte[1], 1)).get(0).name());
        assertEquals("x", untar("a.tar", tar("../x", '0', new byte[3])).get(0).name());
    }

    @Test
    void aBombIsStopped() throws Exception {
        byte[] bomb = zip("zeros", new byte[40 << 20], 4);
        PluginException e = assertThrows(PluginException.class, () -> unzip(bomb));
        assertTrue(e.getMessage().contains("far more than its size"), e.getMessage());
    }

    @Test
    void linksInATarArePassedOver() {
        assertThrows(PluginException.class, () -> untar("a.tar", tar("link", '2', new byte[0])));
    }

    @Test
    void tarAndGzipAreUnpackedTogetherOrAlone() throws Exception {
        byte[] story = "It rained.".getBytes(StandardCharsets.UTF_8);
        assertEquals("a.txt", untar("a.tar.gz", gzip(tar("a.txt", '0', story))).get(0).name());
        assertEquals("story.txt", untar("story.txt.gz", gzip(story)).get(0).name());
    }

    @Test
    void aDamagedArchiveSaysHowMuchWasRead() throws Exception {
        byte[] whole = gzip(tar("a.txt", '0', new byte[2000]));
        assertTrue(assertThrows(PluginException.class, () -> untar("a.tgz", Arrays.copyOf(whole, whole.length / 2))).getMessage().contains("damaged"));
    }

    @Test
    void officeFilesAreLeftToTheirOwnReader() throws Exception {
        assertEquals(Match.NO, new ZipReader().probe(new MemorySource("a.docx", null, zip("[Content_Types].xml", new byte[9], 1)).head()));
        assertEquals(Match.YES, new ZipReader().probe(new MemorySource("a.zip", null, zip("a.txt", new byte[9], 1)).head()));
    }
}
