package org.dateline.ingest.internal.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.archive.TarReader;
import org.dateline.ingest.internal.page.PageReader;
import org.junit.jupiter.api.Test;

class WarcReaderTest {

    private static final String PAGE = "<html><body><h1>Ferry sails</h1><p>The ferry sailed on Tuesday after the strike ended.</p></body></html>";

    private final WarcReader reader = new WarcReader();
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] record(String type, String address, String contentType, byte[] block) {
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        return joined(joined(bytes(head), block), bytes("\r\n\r\n"));
    }

    private static byte[] response(String address, String fields, byte[] body) {
        return record("response", address, "application/http; msgtype=response", joined(bytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n"), body));
    }

    private WarcReaderTest with(byte[] record) {
        archive.writeBytes(record);
        return this;
    }

    private MemorySource.Result read() throws Exception {
        return new MemorySource("crawl.warc", null, archive.toByteArray()).readAsFarAsItGoes(reader);
    }

    private static List<String> texts(MemorySource.Result result) {
        return result.sources().stream().map(inner -> new String(inner.content(), StandardCharsets.UTF_8)).toList();
    }

    @Test
    void aCapturedPageIsASourceUnderItsAddress() throws Exception {
        MemorySource.Result result = with(response("https://post.example/ferry", "Content-Type: text/html; charset=utf-8", bytes(PAGE))).read();
        assertEquals("https://post.example/ferry", result.sources().get(0).name());
        assertEquals("text/html", result.sources().get(0).type());
        assertEquals(List.of(PAGE), texts(result));
        assertNull(result.refusal());
    }

    @Test
    void theStoryHasTheAddressAndTheDayOfCaptureIsNotItsDate() throws Exception {
        MemorySource.Inner inner = with(response("https://post.example/ferry", "Content-Type: text/html\r\nLast-Modified: Mon, 01 Jan 2024 00:00:00 GMT", bytes(PAGE))).read().sources().get(0);
        Story story = new MemorySource("crawl.warc!" + inner.name(), inner.type(), inner.content()).readBy(new PageReader()).only();
        assertEquals("https://post.example/ferry", story.url().value());
        assertNull(story.published());
    }

    @Test
    void whatIsNoStoryIsPassedOver() throws Exception {
        with(record("warcinfo", "", "application/warc-fields", bytes("software: x\r\n")));
        with(record("request", "https://post.example/ferry", "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")));
        with(record("metadata", "https://post.example/ferry", "text/plain", bytes("fetchTimeMs: 12")));
        with(record("revisit", "https://post.example/ferry", "application/http", bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")));
        with(response("https://post.example/a.png", "Content-Type: image/png", new byte[300]));
        with(response("https://post.example/robots.txt", "Content-Type: text/plain", bytes("User-agent: *")));
        with(record("response", "https://post.example/gone", "application/http", bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE)));
        with(response("https://post.example/ferry", "Content-Type: text/html", bytes(PAGE)));
        assertEquals(List.of(PAGE), texts(read()));
    }

    @Test
    void chunksAndPackingAreTakenOff() throws Exception {
        byte[] packed = gzip(bytes(PAGE));
        byte[] chunks = joined(joined(bytes(Integer.toHexString(10) + "\r\n"), Arrays.copyOf(packed, 10)), bytes("\r\n" + Integer.toHexString(packed.length - 10) + ";x=y\r\n"));
        chunks = joined(joined(chunks, Arrays.copyOfRange(packed, 10, packed.length)), bytes("\r\n0\r\n\r\n"));
        with(response("https://post.example/1", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", chunks));
        with(response("https://post.example/2", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", bytes(PAGE)));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(bytes(PAGE));
        }
        with(response("https://post.example/3", "Content-Type: text/html\r\nContent-Encoding: deflate", deflated.toByteArray()));
        assertEquals(List.of(PAGE, PAGE, PAGE), texts(read()));
    }

    @Test
    void aPackingThatIsNotReadIsNamed() throws Exception {
        with(response("https://post.example/1", "Content-Type: text/html\r\nContent-Encoding: br", new byte[100]));
        with(response("https://post.example/2", "Content-Type: text/html", bytes(PAGE)));
        MemorySource.Result result = read();
        assertEquals(List.of(PAGE), texts(result));
        assertTrue(result.refusal().contains("(br)"), result.refusal());
    }

    @Test
    void theServersCharsetIsKept() throws Exception {
        byte[] page = PAGE.replace("ferry", "Fähre über Łódź").getBytes(Charset.forName("ISO-8859-2"));
        with(response("https://post.example/1", "Content-Type: text/html;charset=\"ISO-8859-2\"", page));
        assertTrue(texts(read()).get(0).contains("Łódź"));
    }

    @Test
    void recordsPackedOneByOneAreRead() throws Exception {
        with(gzip(response("https://post.example/1", "Content-Type: text/html", bytes(PAGE))));
        with(gzip(response("https://post.example/2", "Content-Type: text/html", bytes(PAGE))));
        assertEquals(List.of(PAGE, PAGE), texts(read()));
    }

    @Test
    void aPackedWebArchiveIsLeftToItsOwnReader() throws Exception {
        MemorySource source = new MemorySource("crawl.warc.gz", null, gzip(response("https://post.example/1", "Content-Type: text/html", bytes(PAGE))));
        assertEquals(Match.YES, reader.probe(source.head()));
        assertEquals(Match.NO, new TarReader().probe(source.head()));
    }

    @Test
    void aCutOffArchiveGivesWhatCameBefore() throws Exception {
        with(response("https://post.example/1", "Content-Type: text/html", bytes(PAGE)));
        byte[] second = response("https://post.example/2", "Content-Type: text/html", bytes(PAGE));
        MemorySource.Result result = with(Arrays.copyOf(second, second.length - 60)).read();
        assertEquals(List.of(PAGE), texts(result));
        assertTrue(result.refusal().contains("cut off"), result.refusal());
    }

    @Test
    void aDamagedPageDoesNotEndTheArchive() throws Exception {
        with(response("https://post.example/1", "Content-Type: text/html\r\nContent-Encoding: gzip", Arrays.copyOf(gzip(bytes(PAGE)), 40)));
        with(response("https://post.example/2", "Content-Type: text/html\r\nTransfer-Encoding: chunked", bytes("5\r\nabcdefgh")));
        with(response("https://post.example/3", "Content-Type: text/html", bytes(PAGE)));
        MemorySource.Result result = read();
        assertEquals(List.of(PAGE), texts(result));
        assertTrue(result.refusal().contains("2 damaged"), result.refusal());
    }

    @Test
    void whatComesAfterDamageInTheMiddleIsRead() throws Exception {
        byte[] long1 = response("https://post.example/1", "Content-Type: text/html", bytes(PAGE + "x".repeat(50)));
        byte[] wrongLength = new String(response("https://post.example/2", "Content-Type: text/html", bytes(PAGE)), StandardCharsets.UTF_8).replace("Content-Length: ", "Content-Length: x").getBytes(StandardCharsets.UTF_8);
        byte[] after = response("https://post.example/3", "Content-Type: text/html", bytes(PAGE));
        MemorySource.Result result = with(long1).with(bytes("lost bytes\r\nmore of them\r\n")).with(wrongLength).with(after).read();
        assertEquals(List.of("https://post.example/1", "https://post.example/3"), result.sources().stream().map(MemorySource.Inner::name).toList());
        assertTrue(result.refusal().contains("cut off or damaged"), result.refusal());
    }

    @Test
    void aPackedRecordThatIsBrokenCostsNoOther() throws Exception {
        for (int place : new int[] {1, 3, 40, 150, 190}) {
            archive.reset();
            byte[] broken = gzip(response("https://post.example/2", "Content-Type: text/html", bytes(PAGE)));
            Arrays.fill(broken, place, Math.min(broken.length, place + 12), (byte) 0xff);
            with(gzip(response("https://post.example/1", "Content-Type: text/html", bytes(PAGE)))).with(broken).with(gzip(response("https://post.example/3", "Content-Type: text/html", bytes(PAGE))));
            MemorySource.Result result = read();
            List<String> names = result.sources().stream().map(MemorySource.Inner::name).toList();
            assertTrue(names.contains("https://post.example/1") && names.contains("https://post.example/3"), place + ": " + names);
            assertTrue(result.refusal().contains("cut off or damaged"), place + ": " + result.refusal());
        }
    }

    @Test
    void aHeaderWithoutEndIsNotHeld() throws Exception {
        byte[] endless = new byte[40 << 20];
        Arrays.fill(endless, (byte) 'x');
        with(bytes("WARC/1.0\r\nWARC-Type: ")).with(endless);
        assertTrue(read().refusal().contains("cut off or damaged"));
    }

    @Test
    void aPackedBombIsStopped() throws Exception {
        with(response("https://post.example/1", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(new byte[100 << 20])));
        assertTrue(read().refusal().contains("far more than its size"));
    }

    @Test
    void theOlderFormIsRead() throws Exception {
        String http = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        String about = "1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n";
        with(bytes("filedesc://crawl.arc 127.0.0.1 20140216050221 text/plain " + about.length() + "\n" + about + "\n"));
        with(bytes("http://post.example/1 192.0.2.1 20140216050221 text/html " + http.length() + "\n" + http + "\n"));
        assertEquals(Match.YES, reader.probe(new MemorySource("a.arc", null, archive.toByteArray()).head()));
        assertEquals(List.of(PAGE), texts(read()));
    }
}
