package org.dateline.desk.internal.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.dateline.api.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks one address that the person named. Every host is resolved here, every address it has is checked, and the connection goes to
 * the very address that was checked; so for each redirect. No cookies, no referer, no password; bounded in time and size.
 *
 * <p>HTTP/1.1, one connection a request: a client of the platform resolves names by itself, a second time.
 */
public final class Fetcher {

    private static final int MOST_HOPS = 8;
    private static final int MOST_BYTES = 32 << 20;
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final String REQUEST = "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: Dateline/1.0\r\n"
            + "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.8\r\n"
            + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n";

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final Supplier<SSLSocketFactory> tls;
    private final int mostBytes;
    private final Duration time;

    /** The system's resolver, and public addresses alone. */
    public Fetcher() {
        this(InetAddress::getAllByName, PublicAddress::is, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), MOST_BYTES, TIME);
    }

    /** @param allowed which addresses may be connected to */
    public Fetcher(Resolver resolver, Predicate<InetAddress> allowed, Supplier<SSLSocketFactory> tls, int mostBytes, Duration time) {
        this.resolver = resolver;
        this.allowed = allowed;
        this.tls = tls;
        this.mostBytes = mostBytes;
        this.time = time;
    }

    /** @throws IOException where there is no answer to be had; the message is for a person */
    public Fetched fetch(String address, TaskContext context) throws IOException {
        Target target = Target.of(address);
        try (Deadline deadline = new Deadline(time, context)) {
            for (int hop = 0; hop < MOST_HOPS; hop++) {
                Reply reply = ask(target, deadline);
                deadline.check();
                if (reply.content() != null) {
                    return reply.content();
                }
                target = target.redirected(reply.location());
            }
            throw new RefusedException("It sends on more than " + MOST_HOPS + " times.");
        }
    }

    /** The content, or where the server sends on to. */
    private record Reply(@Nullable Fetched content, String location) {
    }

    private Reply ask(Target target, Deadline deadline) throws IOException {
        InetAddress[] addresses = checked(target);
        try (Socket raw = deadline.guard(new Socket())) {
            raw.connect(new InetSocketAddress(addresses[0], target.port()));
            try (Socket socket = target.secure() ? secured(raw, target) : raw) {
                socket.getOutputStream().write(String.format(Locale.ROOT, REQUEST, target.path(), target.hostField())
                        .getBytes(StandardCharsets.ISO_8859_1));
                Answer answer = new Answer(new BufferedInputStream(socket.getInputStream()), mostBytes);
                answer.readHead();
                return read(answer);
            }
        } catch (IOException e) {
            // A connection that was closed because its time is up may end in any way.
            deadline.check();
            throw refusal(target, e);
        }
    }

    private static RefusedException refusal(Target target, IOException e) {
        if (e instanceof RefusedException refused) {
            return refused;
        }
        return new RefusedException(e instanceof SSLException ? "Its encryption cannot be trusted: " + e.getMessage() + "."
                : "The server " + target.host() + " does not answer: " + e.getMessage() + ".");
    }

    private InetAddress[] checked(Target target) throws RefusedException {
        try {
            InetAddress[] addresses = resolver.resolve(target.host());
            for (InetAddress each : addresses) {
                if (!allowed.test(each)) {
                    throw new RefusedException("It is on this computer or in the local network (" + each.getHostAddress()
                            + "); only public addresses are asked.");
                }
            }
            if (addresses.length > 0) {
                return addresses;
            }
        } catch (UnknownHostException e) {
            throw new RefusedException("There is no server " + target.host() + ", or no network.");
        }
        throw new RefusedException("There is no server " + target.host() + ".");
    }

    /** The certificate has to be one for the name that the person wrote. */
    private SSLSocket secured(Socket raw, Target target) throws IOException {
        SSLSocket socket = (SSLSocket) tls.get().createSocket(raw, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static Reply read(Answer answer) throws IOException {
        int code = answer.code();
        if (code == 200) {
            return new Reply(new Fetched(type(answer.field("content-type")), answer.body()), "");
        }
        String location = answer.field("location");
        if (location != null && (code >= 301 && code <= 303 || code == 307 || code == 308)) {
            return new Reply(null, location);
        }
        throw new RefusedException("The server answers " + answer.status() + ".");
    }

    private static @Nullable String type(@Nullable String field) {
        if (field == null) {
            return null;
        }
        int end = field.indexOf(';');
        String type = (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.equals("application/octet-stream") ? null : type;
    }
}
