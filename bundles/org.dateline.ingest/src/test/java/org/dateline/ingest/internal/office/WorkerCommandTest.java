package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {

    @Test
    void theParsersAreFoundFromAnyFolderWhenTheProductIsNamedFromHere() throws Exception {
        Path worker = Files.createDirectories(Path.of("target", "product-from-here", "worker"));
        Path jar = Files.write(worker.resolve("parser.jar"), new byte[0]);
        String before = System.getProperty("dateline.home");
        try {
            System.setProperty("dateline.home", worker.getParent().toString());
            assertEquals(jar.toAbsolutePath().toString(), WorkerCommand.installed().classPath());
        } finally {
            if (before == null) {
                System.clearProperty("dateline.home");
            } else {
                System.setProperty("dateline.home", before);
            }
        }
    }
}
