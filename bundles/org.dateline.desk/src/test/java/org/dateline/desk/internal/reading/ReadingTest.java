package org.dateline.desk.internal.reading;

import static org.dateline.desk.internal.testing.TestDesk.file;
import static org.dateline.desk.internal.testing.TestDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.desk.AnalysisOptions;
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
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    Path folder;

    private interface Reads {
        void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException;
    }

    private static StoryReader reader(String ending, Reads reads) {
        return new StoryReader() {
            @Override
            public Match probe(SourceHead head) {
                return head.ending().equals(ending) ? Match.YES : Match.NO;
            }

            @Override
            public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
                reads.read(source, out, context);
            }
        };
    }

    private static List<String> aside(Report report) {
        return report.setAside().stream().map(input -> input.path() + ": " + input.reason()).toList();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithoutWhatIsHidden() throws Exception {
        write("b/2.txt", "Two.");
        write("b/1.txt", "One.");
        write("a.txt", "Three.");
        write(".git/config", "Hidden.");
        write("b/.DS_Store", "Hidden.");
        TestDesk desk = new TestDesk(SimpleProviders.basics());
        Report report = desk.analyze(Input.of(folder, "in/"));
        assertEquals(List.of("in/a.txt []", "in/b/1.txt []", "in/b/2.txt []"), desk.lines());
        assertEquals(List.of(), aside(report));
    }

    @Test
    void whatCannotBeReadIsSetAsideWithTheReasonAndTheRestGoesOn() throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        Files.write(folder.resolve("picture.bin"), new byte[] {0, 1, 2, 3});
        write("nothing.txt", "");
        write("good.txt", "One.");
        TestDesk desk = new TestDesk(SimpleProviders.basics());
        Report report = desk.analyze(file(folder.resolve("missing.txt")), file(folder.resolve("empty")), file(folder.resolve("picture.bin")),
                file(folder.resolve("nothing.txt")), file(folder.resolve("good.txt")));
        assertEquals(List.of("missing.txt: There is no such file or folder.", "empty: There is no file in this folder.",
                "picture.bin: No reader knows this kind of file.", "nothing.txt: It is empty."), aside(report));
        assertEquals(List.of("good.txt []"), desk.lines());
        assertEquals(1, report.stories());
    }

    @Test
    void aTextOverTheLimitIsSetAside() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics());
        Report report = desk.analyze(new AnalysisOptions(null, Map.of(), 10), TaskContext.silent(), text("long.txt", "x".repeat(1200)),
                text("short.txt", "x"));
        assertEquals(List.of("long.txt: Its text has 1,200 characters; at most 10 are read. Split it into parts."), aside(report));
        assertEquals(List.of("short.txt []"), desk.lines());
    }

    @Test
    void aReadersPlainReasonIsPassedOnAndItStaysOn() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.mail", "message/rfc822", reader("eml", (source, out, context) -> {
            throw new PluginException("This mail is encrypted.");
        })));
        Report report = desk.analyze(text("a.eml", "x"), text("b.eml", "y"));
        assertEquals(List.of("a.eml: This mail is encrypted.", "b.eml: This mail is encrypted."), aside(report));
        assertTrue(report.failed().isEmpty());
    }

    @Test
    void aReaderThatThrowsIsSwitchedOffAndWhatItGaveBeforeIsKept() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.mail", "message/rfc822", reader("eml", (source, out, context) -> {
            out.story(new StoryDraft("1").block(BlockKind.PARAGRAPH, "First."));
            throw new IllegalStateException("damaged");
        })));
        Report report = desk.analyze(text("a.eml", "x"), text("b.eml", "y"));
        assertEquals(List.of("a.eml!1 []", "b.eml []"), desk.lines());
        assertEquals(List.of("a.eml: test.mail 1 failed: IllegalStateException, damaged."), aside(report));
        assertEquals("test.mail", report.failed().get(0).where());
    }

    @Test
    void aReaderThatHangsIsLeftBehindAndTheRestIsRead() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.mail", "message/rfc822", reader("eml", (source, out, context) -> {
            boolean open = true;
            while (open) {
                try {
                    never.await();
                    open = false;
                } catch (InterruptedException ignored) {
                    open = true;
                }
            }
            out.story(new StoryDraft("late").block(BlockKind.PARAGRAPH, "Too late."));
        })), TestDesk.SHORT);
        Report report = desk.analyze(text("a.eml", "x"), text("b.txt", "One."));
        never.countDown();
        assertEquals(List.of("b.txt []"), desk.lines());
        assertEquals(List.of("a.eml: test.mail 1 took too long, did not stop, and was left behind."), aside(report));
    }

    @Test
    void sourcesInsideASourceTakeTheSameWayUntilTheyStandTooDeep() throws Exception {
        TestProviders providers = SimpleProviders.basics();
        providers.reader("test.box", "application/box", reader("box", (source, out, context) -> {
            out.source("inner.txt", null, "One.".getBytes(StandardCharsets.UTF_8));
            out.source("next.box", null, "box".getBytes(StandardCharsets.UTF_8));
        }));
        TestDesk desk = new TestDesk(providers, TestDesk.SHORT);
        Report report = desk.analyze(text("a.box", "box"));
        assertEquals(List.of("a.box!inner.txt []", "a.box!next.box!inner.txt []", "a.box!next.box!next.box!inner.txt []"), desk.lines());
        assertEquals(List.of("a.box!next.box!next.box!next.box!inner.txt: It stands too deep inside other files.",
                "a.box!next.box!next.box!next.box!next.box: It stands too deep inside other files."), aside(report));
    }

    @Test
    void aSourceThatUnpacksToTooMuchOrTooManyIsSetAside() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.box", "application/box", reader("box", (source, out, context) -> {
            for (int i = 0; i < 12; i++) {
                out.source(i + ".txt", null, ("Number " + i).getBytes(StandardCharsets.UTF_8));
            }
            out.source("big.txt", null, new byte[20_000]);
        })), TestDesk.SHORT);
        Report report = desk.analyze(text("a.box", "box"));
        assertEquals(10, report.stories());
        assertEquals(List.of("a.box: There are more than 10 files inside it. Unpack it and import the rest."), aside(report));
    }

    @Test
    void thePublicationDateOfTheCallerIsForStoriesWithoutOne() throws Exception {
        List<String> dates = new ArrayList<>();
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("dates", "sentences", List.of(), (story, given, out, context) -> {
            synchronized (dates) {
                dates.add(story.published().value() + " " + story.published().basis());
            }
        }));
        desk.analyze(new AnalysisOptions(EdtfDate.of("2024-03-04"), Map.of(), 1000), TaskContext.silent(), text("a.txt", "One."));
        assertEquals(List.of("2024-03-04 caller"), dates);
    }

    @Test
    void theCallersIdIsBorneByTheStoryAndByEachPartOfIt() throws Exception {
        List<String> ids = new ArrayList<>();
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("ids", "sentences", List.of(), (story, given, out, context) -> {
            synchronized (ids) {
                ids.add(story.callerId());
            }
        }));
        desk.analyze(text("a.txt", "One.").named("mine"), text("b.txt", "Two.\fThree.").named("yours"));
        assertEquals(List.of("mine", "yours!1", "yours!2"), ids.stream().sorted().toList());
    }

    @Test
    void theDeclaredTypeOfThePersonIsNotDoubted() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.lines", Input.STORY_LINES,
                reader("no ending at all", (source, out, context) -> out.story(new StoryDraft("7").verbatim("Seven.")))));
        desk.analyze(text("a.txt", "x").declared(Input.STORY_LINES));
        assertEquals(List.of("a.txt!7 []"), desk.lines());
    }

    @Test
    void ofTwoSureReadersTheOneWithTheHigherRankingReads() throws Exception {
        TestProviders providers = SimpleProviders.basics();
        for (int ranking : new int[] {5, 50}) {
            providers.add(StoryReader.class, "mail" + ranking, ranking, List.of("reader:mail/" + ranking), List.of(), () -> reader("eml",
                    (source, out, context) -> out.story(new StoryDraft("by" + ranking).block(BlockKind.PARAGRAPH, "x"))));
        }
        TestDesk desk = new TestDesk(providers);
        desk.analyze(text("a.eml", "x"));
        assertEquals(List.of("a.eml!by50 []"), desk.lines());
    }

    @Test
    void aCancelledRunEndsAndSaysSo() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        TestDesk desk = new TestDesk(SimpleProviders.basics().analyzer("stopper", "sentences", List.of(),
                (story, given, out, context) -> stop.set(true)));
        Input[] many = new Input[2000];
        for (int i = 0; i < many.length; i++) {
            many[i] = text(i + ".txt", "Story " + i);
        }
        Report report = desk.analyze(AnalysisOptions.USUAL, TaskContext.cancelledWhen(stop::get), many);
        assertTrue(report.cancelled());
        assertTrue(report.stories() < many.length);
    }

    @Test
    void moreStoriesThanFitIntoMemoryAtOncePassThrough() throws Exception {
        TestDesk desk = new TestDesk(SimpleProviders.basics(), TestDesk.SHORT);
        Input[] many = new Input[50];
        for (int i = 0; i < many.length; i++) {
            many[i] = text(i + ".txt", ("Story " + i + " ").repeat(4000));
        }
        assertEquals(50, desk.analyze(many).stories());
        assertEquals("49.txt []", desk.lines().get(49));
    }

    @Test
    void readersAreToldWhetherWordsInPicturesAreWantedAlsoInsideFiles() throws Exception {
        List<String> told = new ArrayList<>();
        TestDesk desk = new TestDesk(SimpleProviders.basics().reader("test.box", "application/box", reader("box", (source, out, context) -> {
            told.add(source.head().name() + " " + source.pictureLanguages());
            if (source.head().name().equals("a.box")) {
                out.source("b.box", null, new byte[] {1});
            } else {
                out.story(new StoryDraft("").verbatim("Words."));
            }
        })));
        desk.analyze(AnalysisOptions.USUAL.withPictures("kor+eng"), TaskContext.silent(), text("a.box", "x"));
        desk.analyze(text("c.box", "x"));
        assertEquals(List.of("a.box kor+eng", "b.box kor+eng", "c.box "), told.stream().map(each -> each.substring(each.indexOf('!') + 1)).toList());
    }
}
