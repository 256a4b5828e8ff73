package org.dateline.desk.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestDesk;
import org.dateline.desk.internal.testing.TestProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, that change, and that bear strange names. */
class FilesTest {

    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(SimpleProviders.basics());

    private static List<String> aside(Report report) {
        return report.setAside().stream().map(input -> input.path() + ": " + input.reason()).toList();
    }

    private void shell(String command) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).start();
        assertEquals(0, shell.waitFor(), command);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeAndADeviceAreRefusedAndNotWaitedFor() throws Exception {
        shell("mkfifo pipe; printf One. > z.txt");
        Report report = desk.analyze(Input.of(folder, "in"), Input.of(Path.of("/dev/zero"), "/dev/zero"));
        assertEquals(2, report.setAside().size(), aside(report).toString());
        assertTrue(aside(report).get(0).startsWith("in/pipe: It is a pipe or a device"), aside(report).toString());
        assertTrue(aside(report).get(1).startsWith("/dev/zero: It is a pipe or a device"), aside(report).toString());
        assertEquals(List.of("in/z.txt []"), desk.lines());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatLeadsBackToItselfIsReadOnce() throws Exception {
        shell("mkdir a; printf One. > a/1.txt; ln -s .. a/up; ln -s loop loop; ln -s gone.txt broken.txt");
        Report report = desk.analyze(Input.of(folder, "in"));
        assertEquals(List.of("in/a/1.txt []"), desk.lines());
        assertEquals(List.of("in/broken.txt: There is no such file or folder.", "in/loop: There is no such file or folder."), aside(report));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void longNamesAndNamesThatAreNoTextAreRead() throws Exception {
        shell("printf One. > $(printf 'x%.0s' $(seq 251)).txt; printf Two. > \"$(printf 'a\\377b.txt')\"");
        Report report = desk.analyze(Input.of(folder, "in"));
        assertEquals(2, report.stories(), aside(report).toString());
    }

    @Test
    void aLargeFileThatChangesWhileItIsReadIsSetAsideAndReadAgainTheNextTime() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(FileSource.LARGE + 1L);
        }
        TestProviders providers = SimpleProviders.basics().reader("meddling", "text/x-large", new StoryReader() {
            @Override
            public Match probe(SourceHead head) {
                return head.ending().equals("txt") ? Match.YES : Match.NO;
            }

            @Override
            public void read(Source source, StorySink out, TaskContext context) throws java.io.IOException {
                try (InputStream in = source.open()) {
                    out.story(new StoryDraft("").block(BlockKind.PARAGRAPH, "Read " + in.read()));
                }
                if (Files.size(large) == FileSource.LARGE + 1L) {
                    Files.writeString(large, "more", java.nio.file.StandardOpenOption.APPEND);
                }
            }
        });
        TestDesk meddled = new TestDesk(providers);
        assertEquals(List.of("large.txt: " + FileSource.CHANGED), aside(meddled.analyze(TestDesk.file(large))));
        assertEquals(List.of(), aside(meddled.analyze(TestDesk.file(large))));
    }
}
