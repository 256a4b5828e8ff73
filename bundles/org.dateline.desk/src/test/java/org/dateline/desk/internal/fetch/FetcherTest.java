package org.dateline.desk.internal.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.SSLSocketFactory;

import org.dateline.api.TaskContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a server of the test's own, which a resolver of the test's own leads to. */
class FetcherTest {

    private OwnServer server;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new OwnServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Knows the hosts of the tests and no other one; the rule is the real one but for the very address that this gives. */
    private InetAddress[] resolve(String host) throws UnknownHostException {
        asked.add(host);
        return switch (host) {
            case "news.test", "other.test" -> new InetAddress[] {server.address()};
            case "inside.test" -> new InetAddress[] {InetAddress.getByName("192.168.1.1")};
            case "both.test" -> new InetAddress[] {server.address(), InetAddress.getByName("10.0.0.1")};
            default -> InetAddress.getAllByName(host);
        };
    }

    private Fetcher fetcher(int most, Duration time) {
        return new Fetcher(this::resolve, address -> PublicAddress.is(address) || address == server.address(),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), most, time);
    }

    private Fetched fetch(String path) throws IOException {
        return fetcher(1 << 20, Duration.ofSeconds(20)).fetch("http://news.test:" + server.port() + path, TaskContext.silent());
    }

    private String refusal(String address) {
        return assertThrows(RefusedException.class,
                () -> fetcher(1 << 20, Duration.ofSeconds(20)).fetch(address, TaskContext.silent())).getMessage();
    }

    private String text(String path) throws IOException {
        return new String(fetch(path).content(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageComesWithItsTypeAndNothingIsToldButWhoAsks() throws IOException {
        server.answer("HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=utf-8\r\nContent-Length: 5\r\n\r\nHello and more");
        Fetched page = fetch("/a%20b?c=d#e");
        assertEquals("text/html", page.mediaType());
        assertEquals("Hello", new String(page.content(), StandardCharsets.UTF_8));
        List<String> head = server.lastRequest().lines().toList();
        assertEquals("GET /a%20b?c=d HTTP/1.1", head.get(0));
        assertTrue(head.contains("Host: news.test:" + server.port()) && head.contains("User-Agent: Dateline/1.0"), head.toString());
        assertTrue(head.stream().noneMatch(line -> line.startsWith("Cookie") || line.startsWith("Referer")), head.toString());
    }

    @Test
    void chunksAPackedBodyAndABodyToTheEndAreRead() throws IOException {
        server.answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nOne\r\n4;x=y\r\n two\r\n0\r\n\r\n");
        assertEquals("One two", text("/"));
        server.answer("HTTP/1.0 200 OK\r\n\r\nTo the end");
        assertEquals("To the end", text("/"));
        assertNull(fetch("/").mediaType());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Packed".getBytes(StandardCharsets.UTF_8));
        }
        server.answer("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", packed.toByteArray());
        assertEquals("Packed", text("/"));
    }

    @Test
    void aRedirectIsFollowedAndItsHostIsCheckedLikeTheFirst() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        server.answer(request -> calls.incrementAndGet() == 1 ? "HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: //other.test:"
                + server.port() + "/new\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n" + request.lines().findFirst().orElse(""));
        assertEquals("GET /new HTTP/1.1", text("/old"));
        assertEquals(List.of("news.test", "other.test"), asked);
        assertTrue(server.lastRequest().lines().noneMatch(line -> line.startsWith("Cookie")));
    }

    @Test
    void aRedirectIntoTheHouseIsRefused() {
        for (String inside : List.of("http://inside.test/", "http://127.0.0.1:1/", "http://[::1]/", "http://[::ffff:10.0.0.1]/",
                "http://2130706433/", "http://169.254.169.254/latest/meta-data/", "http://both.test/")) {
            server.answer("HTTP/1.1 301 Moved\r\nLocation: " + inside + "\r\n\r\n");
            String refusal = assertThrows(RefusedException.class, () -> fetch("/")).getMessage();
            assertTrue(refusal.contains("only public addresses"), inside + ": " + refusal);
        }
        assertEquals(7, server.requests());
    }

    @Test
    void addressesThatAreNoneOrNotOfTheWebAreRefused() {
        assertTrue(refusal("file:///etc/passwd").contains("Only http and https"));
        assertTrue(refusal("ftp://news.test/").contains("Only http and https"));
        assertTrue(refusal("http://user:secret@news.test/").contains("password"));
        assertTrue(refusal("http://news.test:99999/").contains("no port"));
        assertTrue(refusal("http://").contains("no address"));
        assertTrue(refusal("http:// news.test/").contains("no address"));
        assertTrue(refusal("http://localhost:" + server.port() + "/").contains("only public addresses"));
        assertEquals(0, server.requests());
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedAlsoWhenItIsPacked() throws IOException {
        server.answer("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2 << 20));
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("longer than 1 MB"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[2 << 20]);
        }
        server.answer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", packed.toByteArray());
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("longer than 1 MB"));
        server.answer("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 17) + "\r\n\r\n");
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("too long"));
    }

    @Test
    void whatGoesRoundInCirclesNeverEndsOrBreaksOffIsRefused() {
        server.answer("HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n");
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("more than 8 times"));
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort");
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("ended too early"));
        server.answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("how long"));
        server.answer("SSH-2.0-server\r\n");
        assertTrue(assertThrows(RefusedException.class, () -> fetch("/")).getMessage().contains("does not speak HTTP"));
        server.answer("HTTP/1.1 404 Not Found\r\n\r\n");
        assertEquals("The server answers 404 Not Found.", assertThrows(RefusedException.class, () -> fetch("/")).getMessage());
        server.hang();
        Fetcher impatient = fetcher(1 << 20, Duration.ofMillis(300));
        String refusal = assertThrows(RefusedException.class, () -> impatient.fetch("http://news.test:" + server.port() + "/",
                TaskContext.silent())).getMessage();
        assertTrue(refusal.contains("took longer"), refusal);
    }

    @Test
    void anEncryptedPageDoesNotSendOnToAPlainOne() throws Exception {
        assertTrue(assertThrows(RefusedException.class, () -> Target.of("https://news.test/").redirected("http://news.test/"))
                .getMessage().contains("without encryption"));
        assertArrayEquals(new Object[] {"xn--mnchen-3ya.test", 443, "/a%C3%BC"},
                new Object[] {Target.of("https://münchen.test/aü").host(), Target.of("https://münchen.test/aü").port(),
                    Target.of("https://münchen.test/aü").path()});
    }
}
