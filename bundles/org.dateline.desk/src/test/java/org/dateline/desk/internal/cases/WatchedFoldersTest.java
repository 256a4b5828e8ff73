package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Watched;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Report;
import org.dateline.desk.internal.testing.TestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFoldersTest {

    @TempDir
    Path folder;
    private Path in;
    private Watched watched;

    @BeforeEach
    void make() throws Exception {
        in = Files.createDirectory(folder.resolve("in"));
        watched = new Watched(Watched.Kind.FOLDER, in.toString(), true);
    }

    private static List<String> look(TestCase a) throws Exception {
        return a.session().newInFolders().stream().map(input -> input.path().getFileName().toString()).sorted().toList();
    }

    @Test
    void aFileIsHandedOverOnceItHoldsStillAndAgainWhenItChanges() throws Exception {
        try (TestCase a = new TestCase(folder.resolve("a.dateline"))) {
            a.session().watch(watched);
            Files.writeString(in.resolve("one.txt"), "Half");
            assertEquals(List.of(), look(a));
            Files.writeString(in.resolve("one.txt"), " and half", StandardOpenOption.APPEND);
            assertEquals(List.of(), look(a), "it was still being written");
            assertEquals(List.of("one.txt"), look(a));
            assertEquals(List.of(), look(a));
            Files.writeString(in.resolve("one.txt"), " and more", StandardOpenOption.APPEND);
            Files.writeString(Files.createDirectory(in.resolve("below")).resolve("two.txt"), "Two");
            Files.writeString(in.resolve(".hidden"), "No");
            look(a);
            assertEquals(List.of("one.txt", "two.txt"), look(a));
        }
    }

    @Test
    void whatIsWatchedSurvivesARestartAndCanBeSwitchedOff() throws Exception {
        Files.writeString(in.resolve("one.txt"), "One story");
        try (TestCase a = new TestCase(folder.resolve("a.dateline"))) {
            a.session().watch(watched);
            look(a);
            assertEquals(1, a.session().importAll(a.session().newInFolders(), AnalysisOptions.USUAL, TaskContext.silent()).stories());
            a.reopen();
            look(a);
            Report again = a.session().importAll(a.session().newInFolders(), AnalysisOptions.USUAL, TaskContext.silent());
            assertEquals(List.of(0, 1), List.of(again.stories(), again.known()));
            a.session().watch(watched.turned(false));
            Files.writeString(in.resolve("two.txt"), "Two");
            look(a);
            assertEquals(List.of(), look(a));
            a.session().unwatch(in.toString());
            try (CaseView view = a.session().view()) {
                assertEquals(List.of(), view.watched());
            }
        }
    }

    @Test
    void aFolderThatIsGoneIsNoFault() throws Exception {
        try (TestCase a = new TestCase(folder.resolve("a.dateline"))) {
            a.session().watch(new Watched(Watched.Kind.FOLDER, folder.resolve("nowhere").toString(), true));
            a.session().watch(watched);
            Files.writeString(in.resolve("one.txt"), "One");
            look(a);
            assertEquals(List.of("one.txt"), look(a));
        }
    }
}
