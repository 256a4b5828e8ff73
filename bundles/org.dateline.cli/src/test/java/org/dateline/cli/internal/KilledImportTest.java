package org.dateline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.cases.StorySummary;
import org.dateline.cli.internal.testing.CommandLine;
import org.dateline.cli.internal.testing.CommandProgram;
import org.dateline.store.internal.FileCaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of 2,000 stories, killed in the middle by the system. */
class KilledImportTest {

    private static final int STORIES = 2000;

    @TempDir
    Path folder;

    @Test
    void anImportThatWasKilledGoesOnAndTheCaseHoldsEachStoryOnce() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < STORIES; i++) {
            if (i % 2 == 0) {
                Files.writeString(input.resolve("story" + i + ".txt"), story(i));
            } else {
                lines.append("{\"id\":\"n").append(i).append("\",\"text\":\"").append(story(i)).append("\"}\n");
            }
        }
        Path list = Files.writeString(folder.resolve("stories.jsonl"), lines);
        Path file = folder.resolve("big.dateline");

        Process process = start(file, input);
        while (process.isAlive() && held(file) < 200) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        int before = held(file);
        assertTrue(before >= 200 && before < STORIES / 2, before + " stories were in");

        CommandLine dateline = new CommandLine(folder.resolve("data"));
        assertEquals(0, dateline.run("import", file, input), dateline.err());
        assertEquals(0, dateline.run("import", file, list, "--jsonl"), dateline.err());
        try (OpenCase open = new FileCaseStore().open(CaseAddress.of(file), CaseStore.Mode.READ); CaseView view = open.view()) {
            assertEquals(STORIES, view.summaries().size());
            assertEquals(STORIES, view.summaries().stream().map(StorySummary::path).distinct().count());
            assertTrue(view.cast().stream().anyMatch(member -> member.members().size() > STORIES / 2), "the cast is joined over all");
        }
        assertEquals(0, dateline.run("check", file), dateline.err());
        assertTrue(dateline.err().contains("The file is sound."), dateline.err());
    }

    private static String story(int number) {
        return "Mayor Ana Ruiz opened bridge number " + number + " in Lisbon on 4 March 2024.";
    }

    private Process start(Path file, Path input) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), CommandProgram.class.getName(),
                "import", file.toString(), input.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }

    private static int held(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (OpenCase open = new FileCaseStore().open(CaseAddress.of(file), CaseStore.Mode.READ); CaseView view = open.view()) {
            return view.summaries().size();
        } catch (CaseException e) {
            return 0;
        }
    }
}
