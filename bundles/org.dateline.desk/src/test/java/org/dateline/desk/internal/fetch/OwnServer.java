package org.dateline.desk.internal.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A server on this machine that answers what a test tells it to, byte by byte. */
final class OwnServer implements AutoCloseable {

    private final ServerSocket socket;
    private final InetAddress address;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile UnaryOperator<String> answer = request -> "";
    private volatile byte[] more = {};
    private volatile boolean hanging;
    private volatile String last = "";

    OwnServer() throws IOException {
        address = InetAddress.getByAddress("own server", InetAddress.getLoopbackAddress().getAddress());
        socket = new ServerSocket(0, 50, address);
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    InetAddress address() {
        return address;
    }

    int requests() {
        return requests.get();
    }

    String lastRequest() {
        return last;
    }

    void answer(String text, byte... bytes) {
        more = bytes;
        answer = request -> text;
    }

    void answer(UnaryOperator<String> given) {
        more = new byte[0];
        answer = given;
    }

    /** Answers nothing and keeps the connection. */
    void hang() {
        hanging = true;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                ByteArrayOutputStream head = new ByteArrayOutputStream();
                int next = 0;
                while (next >= 0 && !head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    next = one.getInputStream().read();
                    head.write(next);
                }
                last = head.toString(StandardCharsets.ISO_8859_1);
                requests.incrementAndGet();
                if (hanging) {
                    one.getInputStream().read();
                }
                one.getOutputStream().write(answer.apply(last).getBytes(StandardCharsets.UTF_8));
                one.getOutputStream().write(more);
            } catch (IOException e) {
                // The other side has had enough, or the test is over.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
