package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.worker.Block;
import org.dateline.worker.Reading;
import org.dateline.worker.ReadingOffer;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.jspecify.annotations.Nullable;

/** Parsers that fail in every way a parser can; for files that say which. They run in the workers of these tests only. */
public final class BadParsers implements ReadingOffer {

    /** What a file for these parsers begins with. */
    static final String SIGN = "%PDF-BAD ";

    @Override
    public @Nullable Reading reading(Request request) throws IOException {
        byte[] start = new byte[64];
        int length;
        try (var in = Files.newInputStream(request.file())) {
            length = in.readNBytes(start, 0, start.length);
        }
        String text = new String(start, 0, length, StandardCharsets.US_ASCII);
        return text.startsWith(SIGN) ? (of, out) -> fail(text.substring(SIGN.length()).strip().toLowerCase(Locale.ROOT), out) : null;
    }

    private static void fail(String way, Replies out) throws Exception {
        switch (way) {
            case "hang" -> Thread.sleep(1_000_000);
            case "spin" -> spin();
            case "memory" -> eat();
            case "stack" -> deeper(0);
            case "exit" -> Runtime.getRuntime().halt(137);
            case "throw" -> throw new IllegalStateException("as parsers do");
            case "endless" -> endless(out);
            case "network" -> tell(out, network());
            default -> tell(out, String.join(" ", ProcessHandle.current().info().command().orElse(""), Path.of("").toAbsolutePath().toString()));
        }
    }

    private static void spin() {
        long sum = 0;
        while (sum >= 0) {
            sum = (sum + 1) & 0xffff;
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.isEmpty() || eaten.size() >= 0) {
            eaten.add(new byte[8 << 20]);
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void endless(Replies out) throws Exception {
        out.document("");
        while (true) {
            out.block(Block.PARAGRAPH, 0, "", "On and on. ".repeat(1000));
        }
    }

    /** Which of the ways out are open. */
    private static String network() {
        List<String> open = new ArrayList<>();
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.connect(new java.net.InetSocketAddress(java.net.InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), Integer.getInteger("test.port", 9)), 2000);
            open.add("socket");
        } catch (IOException e) {
            open.add("no socket");
        }
        try {
            java.net.InetAddress.getByName("dateline.example");
            open.add("names");
        } catch (IOException e) {
            open.add("no names");
        }
        try {
            java.net.URI.create("http://127.0.0.1:" + Integer.getInteger("test.port", 9) + "/url").toURL().openStream().close();
            open.add("addresses");
        } catch (IOException e) {
            open.add("no addresses");
        }
        return String.join(", ", open);
    }

    private static void tell(Replies out, String text) throws Exception {
        out.document("");
        out.block(Block.PARAGRAPH, 0, "", text);
    }
}
