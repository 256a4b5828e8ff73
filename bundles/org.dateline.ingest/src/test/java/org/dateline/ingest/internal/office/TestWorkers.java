package org.dateline.ingest.internal.office;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dateline.ingest.internal.MemorySource;

/** Workers as the product has them, on the class path of the tests. */
final class TestWorkers {

    private TestWorkers() {}

    static WorkerCommand command(String heap, boolean fenced, String... options) {
        return new WorkerCommand(System.getProperty("java.class.path"), heap, List.of(options), fenced);
    }

    static Workers usual() {
        return new Workers(command("256m", true));
    }

    static Workers within(Duration limit) {
        return new Workers(command("64m", true), limit);
    }

    /** A file that makes a parser fail in a way. */
    static MemorySource bad(String way) {
        return new MemorySource("bad.pdf", null, (BadParsers.SIGN + way + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
