package org.dateline.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * What can be done from inside against parsers that follow an address: none is opened. The system's own fence, where there is one, stands
 * around the process; this one is for where there is none.
 */
final class Offline {

    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "jmod");

    private Offline() {}

    /** From now on only addresses of local files are opened. */
    static void enter() {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Closed());
    }

    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("The worker opens no addresses");
        }
    }
}
