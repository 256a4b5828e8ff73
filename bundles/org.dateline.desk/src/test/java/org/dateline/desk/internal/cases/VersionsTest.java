package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.StoryGrouper;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestCase;
import org.dateline.desk.internal.testing.TestProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories that are one text, and files that change. */
class VersionsTest {

    @TempDir
    Path folder;

    /** Stories with the same first word are one text. */
    private static final class FirstWord implements StoryGrouper {

        @Override
        public byte[] print(Story story) {
            return story.text().substring(0, story.text().indexOf(' ')).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void group(Iterable<Print> prints, Consumer<Likeness> out, TaskContext context) {
            List<Print> before = new ArrayList<>();
            for (Print each : prints) {
                before.stream().filter(other -> java.util.Arrays.equals(other.value(), each.value())).findFirst()
                        .ifPresent(other -> out.accept(new Likeness(other.story(), each.story(), 0.9)));
                before.add(each);
            }
        }
    }

    private TestCase open() throws Exception {
        TestProviders providers = SimpleProviders.all().add(StoryGrouper.class, "first-word", 0, List.of("grouper"), List.of(),
                FirstWord::new);
        return new TestCase(folder.resolve("a.dateline"), providers);
    }

    private static List<String> groups(TestCase a) throws Exception {
        try (CaseView view = a.session().view()) {
            Map<String, String> paths = new java.util.HashMap<>();
            view.summaries().forEach(each -> paths.put(each.id().value(), each.path()));
            return view.groups().stream().map(group -> String.join(" ", group.versions().stream()
                    .map(each -> paths.get(each.story().value()) + (each.replaced() ? "-" : "")
                            + (group.newest().equals(each.story()) ? "*" : "")).toList())).sorted().toList();
        }
    }

    private Report bring(TestCase a, Path... files) throws Exception {
        return a.session().importAll(java.util.Arrays.stream(files).map(file -> Input.of(file, file.getFileName().toString())).toList(),
                AnalysisOptions.USUAL, TaskContext.silent());
    }

    @Test
    void storiesThatAreOneTextAreGroupedWhateverCameFirst() throws Exception {
        try (TestCase a = open()) {
            a.add("b.txt", "Flood one", "c.txt", "Fire one");
            assertEquals(List.of(), groups(a));
            a.add("a.txt", "Flood two");
            assertEquals(1, groups(a).size());
            a.add("d.txt", "Fire two", "e.txt", "Flood three");
            assertEquals(2, groups(a).size());
        }
        try (TestCase b = new TestCase(folder.resolve("b.dateline"), SimpleProviders.all())) {
            b.add("b.txt", "Flood one", "a.txt", "Flood two");
            assertEquals(List.of(), groups(b), "nobody groups");
        }
    }

    @Test
    void aFileThatChangedBecomesANewVersionAndTheOldOneIsKept() throws Exception {
        Path file = Files.writeString(folder.resolve("s.txt"), "Flood “all is well” said Ann");
        try (TestCase a = open()) {
            assertEquals(0, bring(a, file).versions());
            a.correct(a.ref(1, Layer.CAST, "Ann"), Action.CHANGE, Map.of("name", "Ann Lee"));
            Files.writeString(file, "Rain “all is lost” said Ann");
            Report report = bring(a, file);
            assertEquals(1, report.stories());
            assertEquals(1, report.versions());
            assertEquals(List.of("s.txt- s.txt*"), groups(a));
            assertEquals(List.of("Flood", "Ann Lee"), a.cast(1), "the old one stays corrected");
            a.correct(a.ref(2, Layer.CAST, "Ann"), Action.CHANGE, Map.of("name", "Ann Wu"));
            assertEquals(List.of("Rain", "Ann Wu"), a.cast(2));
            try (CaseView view = a.session().view()) {
                assertEquals(1, view.timeline(TimelineQuery.all()).items().size(), "what is replaced is not told twice");
                assertEquals(2, view.summaries().size(), "and is kept");
            }
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            a.engine().export(a.session(), "lines", Map.of(), out, TaskContext.silent());
            assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count(), "nor exported");
        }
    }

    private static FindingRef story(TestCase a, int number) throws Exception {
        return new FindingRef(a.story(number).story().id(), Correction.STORY, "");
    }

    /** Which stories stand together, whichever is the newest. */
    private static List<String> members(TestCase a) throws Exception {
        return groups(a).stream().map(each -> String.join(" ", java.util.Arrays.stream(each.replace("*", "").split(" ")).sorted().toList()))
                .sorted().toList();
    }

    @Test
    void aStoryCutOutOfItsGroupStaysOutUntilTheCutIsTakenBack() throws Exception {
        try (TestCase a = open()) {
            a.add("a.txt", "Flood one", "b.txt", "Flood two", "c.txt", "Flood three", "d.txt", "Fire one");
            String cut = a.correct(story(a, 1), Action.CUT, Map.of()).name();
            assertEquals("cut apart: Flood one", cut);
            assertEquals(List.of("b.txt c.txt"), members(a), "the two that were like the first one are still one text");
            assertEquals(3, a.lastChanged().size(), "the others of the group have changed too");
            a.add("e.txt", "Fire two");
            a.session().check(TaskContext.silent());
            a.reopen();
            assertEquals(List.of("b.txt c.txt", "d.txt e.txt"), members(a));
            a.correct(story(a, 1), Action.CHANGE, Map.of("publisher", "The Bay Post"));
            assertEquals(List.of("b.txt c.txt", "d.txt e.txt"), members(a), "also when the story is corrected otherwise");
            a.session().undo();
            a.session().undo();
            assertEquals(List.of("a.txt b.txt c.txt", "d.txt e.txt"), members(a));
            a.session().redo();
            assertEquals(List.of("b.txt c.txt", "d.txt e.txt"), members(a));
            CaseException alone = assertThrows(CaseException.class, () -> a.correct(story(a, 1), Action.CUT, Map.of()));
            assertTrue(alone.getMessage().contains("stands with no other story"), alone.getMessage());
        }
    }

    @Test
    void twoStoriesCutApartMayEachHaveOthersLikeThem() throws Exception {
        try (TestCase a = open()) {
            a.add("a.txt", "Flood one", "b.txt", "Flood two", "c.txt", "Flood three");
            a.correct(story(a, 1), Action.CUT, Map.of("story", story(a, 2).story().value()));
            assertEquals(1, members(a).size());
            assertTrue(members(a).get(0).matches("[ab].txt c.txt"), "the third one stays with one of the two: " + members(a));
        }
    }

    @Test
    void aFileThatBecameAnotherStoryIsNoVersionOnceCutApart() throws Exception {
        Path file = Files.writeString(folder.resolve("s.txt"), "Flood “all is well” said Ann");
        try (TestCase a = open()) {
            bring(a, file);
            Files.writeString(file, "Rain “all is lost” said Bob");
            bring(a, file);
            assertEquals(List.of("s.txt- s.txt*"), groups(a));
            a.correct(story(a, 1), Action.CUT, Map.of());
            assertEquals(List.of(), groups(a));
            try (CaseView view = a.session().view()) {
                assertEquals(2, view.timeline(TimelineQuery.all()).items().size(), "both tell what they tell");
            }
        }
    }

    @Test
    void theSameFileAgainDoesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("s.txt"), "Flood one");
        try (TestCase a = open()) {
            bring(a, file);
            long revision = a.session().view().revision();
            Report again = bring(a, file);
            assertEquals(List.of(0, 0, 1), List.of(again.stories(), again.versions(), again.known()));
            try (CaseView view = a.session().view()) {
                assertEquals(revision, view.revision());
            }
        }
    }

    @Test
    void anotherFileOfTheSameNameIsNoVersion() throws Exception {
        Path one = Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("s.txt"), "Flood one");
        Path other = Files.writeString(Files.createDirectory(folder.resolve("y")).resolve("s.txt"), "Rain two");
        try (TestCase a = open()) {
            assertEquals(0, bring(a, one, other).versions());
            assertEquals(List.of(), groups(a));
        }
    }

    @Test
    void aFileThatGrewBringsOnlyWhatIsNewInIt() throws Exception {
        Path file = Files.writeString(folder.resolve("s.txt"), "Flood one\fRain two");
        try (TestCase a = open()) {
            assertEquals(2, bring(a, file).stories());
            Files.writeString(file, "Wind zero\fFlood one\fRain two");
            Report report = bring(a, file);
            assertEquals(List.of(1, 0), List.of(report.stories(), report.versions()), "a number in a row names no story");
            Files.writeString(file, "Flood one \fRain two");
            assertEquals(List.of(0, 1), List.of(bring(a, file).stories(), bring(a, file).known()));
        }
    }

    @Test
    void storiesOfAnOlderCaseGetTheirPrintsWithTheNextCheck() throws Exception {
        try (TestCase a = new TestCase(folder.resolve("a.dateline"), SimpleProviders.all())) {
            a.add("a.txt", "Flood one", "b.txt", "Flood two");
        }
        try (TestCase a = open()) {
            a.session().check(TaskContext.silent());
            assertEquals(1, groups(a).size());
            assertTrue(a.lastChanged().size() == 2);
        }
    }

    @Test
    void aGrouperThatFailsLeavesTheStoriesApart() throws Exception {
        TestProviders providers = SimpleProviders.all().add(StoryGrouper.class, "broken", 0, List.of("grouper"), List.of(),
                () -> new StoryGrouper() {
                    @Override
                    public byte[] print(Story story) {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public void group(Iterable<Print> prints, Consumer<Likeness> out, TaskContext context) {
                        throw new IllegalStateException("broken");
                    }
                });
        try (TestCase a = new TestCase(folder.resolve("a.dateline"), providers)) {
            Report report = a.add("a.txt", "Flood one", "b.txt", "Flood two");
            assertEquals(2, report.stories());
            assertTrue(report.failed().get(0).message().startsWith("broken"), report.failed().toString());
        }
    }
}
