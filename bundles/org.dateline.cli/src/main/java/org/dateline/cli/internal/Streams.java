package org.dateline.cli.internal;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out results
 * @param err progress and messages
 * @param terminal a person watches {@code err}
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    void message(String line) {
        err.println(line);
    }

    void line(String line) {
        out.print(line);
        out.print('\n');
    }
}
