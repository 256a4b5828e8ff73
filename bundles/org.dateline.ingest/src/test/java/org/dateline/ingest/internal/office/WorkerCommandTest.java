package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {

    @Test
    void whatJavaWroteDownIsUsedAndDoesNoHarmWhereItDoesNotFit() throws Exception {
        Path home = Files.createDirectories(Path.of("target", "product-with-cache"));
        Path cache = Files.writeString(home.resolve("worker.aot"), "made by another Java");
        String before = System.getProperty("dateline.home");
        try {
            System.setProperty("dateline.home", home.toString());
            assertEquals(List.of("-XX:AOTCache=" + cache.toAbsolutePath()), WorkerCommand.installed().options());
        } finally {
            if (before == null) {
                System.clearProperty("dateline.home");
            } else {
                System.setProperty("dateline.home", before);
            }
        }
        try (Workers workers = new Workers(TestWorkers.command("256m", true, "-XX:AOTCache=" + cache.toAbsolutePath()))) {
            MemorySource rtf = MemorySource.of("ferry.rtf", "{\\rtf1 The ferry sails.}");
            assertEquals("The ferry sails.", rtf.readBy(new DocumentReader(workers)).only().text());
        }
    }

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
