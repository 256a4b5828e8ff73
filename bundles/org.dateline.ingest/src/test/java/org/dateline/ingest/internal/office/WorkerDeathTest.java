package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.dateline.api.PluginException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerDeathTest {

    private final Workers workers = TestWorkers.within(Duration.ofSeconds(4));
    private final DocumentReader reader = new DocumentReader(workers);

    @AfterEach
    void end() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hang    | This PDF could not be read within 4 seconds; it was set aside.",
        "spin    | This PDF could not be read within 4 seconds; it was set aside.",
        "memory  | This PDF needs more memory than a reader may use; it was set aside.",
        "stack   | This PDF is nested too deeply to be read; it was set aside.",
        "exit    | This PDF made its reader fail; it was set aside.",
        "throw   | This PDF is damaged and could not be read.",
        "endless | This text is longer than 20 million characters, the most that one story may have."
    })
    void aWorkerThatFailsIsReplacedAndTheNextFileIsRead(String way, String reason) throws Exception {
        assertEquals(reason, assertThrows(PluginException.class, () -> TestWorkers.bad(way).readBy(reader)).getMessage());
        assertTrue(TestWorkers.bad("well").readBy(reader).only().text().contains("dateline-worker"));
    }

    @Test
    void aWorkerIsUsedForManyFiles() throws Exception {
        String first = TestWorkers.bad("where").readBy(reader).only().text();
        assertEquals(first, TestWorkers.bad("where").readBy(reader).only().text());
        assertTrue(first.contains("dateline-worker"), first);
    }
}
