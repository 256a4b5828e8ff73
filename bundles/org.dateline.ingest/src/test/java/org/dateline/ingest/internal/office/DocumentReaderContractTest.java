package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.api.ingest.StoryReader;
import org.dateline.testkit.GivenSource;
import org.dateline.testkit.StoryReaderContract;
import org.junit.jupiter.api.AfterAll;

/** Every reader that the contract asks for shares the workers, which are what takes time to make. */
class DocumentReaderContractTest extends StoryReaderContract {

    private static final Workers WORKERS = TestWorkers.usual();

    /** Made once: a zip bears the hour at which it was made. */
    private static final byte[] SAMPLE = made();

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Override
    protected StoryReader reader() {
        return new DocumentReader(WORKERS);
    }

    @Override
    protected GivenSource sample() {
        return new GivenSource("ferry.docx", null, SAMPLE);
    }

    private static byte[] made() {
        try {
            return Documents.docx("Ferry runs aground", "The ferry ran aground off Holm on Monday and nobody was hurt, the coast guard said.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
