package org.dateline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches standard error. Java has no question for that: Linux and macOS tell by what the stream is linked to. */
final class Terminal {

    private Terminal() {
    }

    static boolean isThere() {
        Path linux = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(linux)) {
                String target = Files.readSymbolicLink(linux).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }
}
