package org.dateline.worker;

import java.io.DataInputStream;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Reads one document after the other for the process that started it. One thread does nothing but listen, so that the worker ends as
 * soon as its standard input closes, whatever a parser is doing. An error of the machine (no memory, no stack) ends the process: nothing
 * that was under way can be trusted after it, and another worker is quickly there.
 */
public final class Main {

    /** How the process ends after a stack overflow. */
    static final int TOO_DEEP = 71;

    /** How the process ends after any other error of the virtual machine. */
    static final int BROKEN = 72;

    /** For the deep but honest; what is deeper ends the worker. */
    private static final long STACK = 8L << 20;

    private Main() {}

    /**
     * Without arguments does as it is asked over standard input, and ends when that does. Arguments are files, which it reads for nobody: so
     * that Java can write down what it loaded.
     */
    public static void main(String[] arguments) throws IOException {
        OutputStream pipe = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Offline.enter();
        if (arguments.length > 0) {
            train(arguments);
            return;
        }
        LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        new Thread(null, () -> work(requests, pipe), "parser", STACK).start();
        listen(requests);
    }

    private static void train(String[] files) throws IOException {
        Replies nobody = new Replies(OutputStream.nullOutputStream());
        for (String file : files) {
            read(new Request(Path.of(file), file, Integer.MAX_VALUE, ""), nobody);
        }
    }

    private static void listen(LinkedBlockingQueue<Request> requests) {
        try (DataInputStream in = new DataInputStream(System.in)) {
            for (Request request = Request.read(in); request != null; request = Request.read(in)) {
                requests.add(request);
            }
        } catch (IOException e) {
            // The other side is gone or talks nonsense: the end, as at the end of the stream.
        }
        end();
    }

    /** Leaves nothing behind. */
    private static void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Scratch.leave(Path.of(System.getProperty("java.io.tmpdir")));
        Runtime.getRuntime().halt(0);
    }

    private static void work(LinkedBlockingQueue<Request> requests, OutputStream pipe) {
        try {
            Replies replies = new Replies(pipe);
            replies.hello();
            while (true) {
                read(requests.take(), replies);
            }
        } catch (StackOverflowError e) {
            Runtime.getRuntime().halt(TOO_DEEP);
        } catch (IOException | InterruptedException e) {
            // Nobody listens any more.
            end();
        } catch (Throwable e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private static void read(Request request, Replies replies) throws IOException {
        replies.begin(request.mostCharacters());
        Refusal refusal = null;
        try {
            Readings.of(request).read(request, replies);
        } catch (Refusal e) {
            refusal = e;
        } catch (Replies.BrokenPipe e) {
            throw e;
        } catch (Exception e) {
            refusal = new Refusal(Faults.reason(e), Faults.detail(e));
        }
        // Before the other side may put the next copy there.
        Scratch.clear(Path.of(System.getProperty("java.io.tmpdir")));
        if (refusal == null) {
            replies.finished();
        } else {
            replies.refused(refusal.reason(), refusal.detail());
        }
    }
}
