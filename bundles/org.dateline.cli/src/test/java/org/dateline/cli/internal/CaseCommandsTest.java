package org.dateline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dateline.cli.internal.testing.CommandLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {

    @TempDir
    Path folder;

    private CommandLine dateline;
    private Path file;
    private Path stories;

    @BeforeEach
    void aCaseWithTwoStories() throws IOException {
        dateline = new CommandLine(folder.resolve("data"));
        file = folder.resolve("harbor.dateline");
        stories = Files.createDirectory(folder.resolve("in"));
        Files.writeString(stories.resolve("1.txt"), AnalyzeCommandTest.STORY);
        Files.writeString(stories.resolve("2.txt"), """
                Port Authority names new chief

                PORT ELLERY, March 6, 2024 — Tom Okafor will lead the Port Authority, said Mayor Ana Ruiz on Tuesday.
                """);
        assertEquals(0, dateline.run("import", file, stories), dateline.err());
        assertEquals("2 stories added to " + file + ".\n", dateline.out());
    }

    private String shown(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "correct";
        all[1] = file;
        all[2] = "show";
        System.arraycopy(words, 0, all, 3, words.length);
        assertEquals(0, dateline.run(all), dateline.err());
        return dateline.out();
    }

    private void correct(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "correct";
        all[1] = file;
        System.arraycopy(words, 0, all, 2, words.length);
        assertEquals(0, dateline.run(all), dateline.err());
    }

    @Test
    void analyzeGivesTheBytesOfImportAndExport() {
        dateline.run("analyze", stories);
        String analyzed = dateline.out();
        assertEquals(0, dateline.run("export", file, "--format", "json"));
        assertEquals(analyzed, dateline.out());
    }

    @Test
    void everyFormatIsWrittenAndAnUnknownOneNamed() throws IOException {
        for (String format : new String[] {"json", "csv", "timelinejs", "html"}) {
            Path target = folder.resolve("out." + format);
            assertEquals(0, dateline.run("export", file, "--format", format, "-o", target), dateline.err());
            assertTrue(Files.size(target) > 0);
        }
        assertEquals(2, dateline.run("export", file, "--format", "docx"));
        assertTrue(dateline.err().contains("There is no format docx. There are: csv, html, json, "), dateline.err());
        assertEquals(0, dateline.run("export", file, "-o", folder.resolve("page.html")), dateline.err());
    }

    @Test
    void wordsAreFoundWithTheirSurroundings() {
        assertEquals(0, dateline.run("search", file, "promise"));
        assertTrue(dateline.out().startsWith("1  Harbor bridge reopens"), dateline.out());
        assertTrue(dateline.out().contains("[promise]"), dateline.out());
        assertEquals(0, dateline.run("search", file, "unheardof"));
        assertEquals("", dateline.out());
    }

    @Test
    void anEventsDateAQuotesSpeakerAndANameAreCorrectedUndoneAndDoneAgain() {
        correct("change", "1", "quote", "1", "speaker=Tom Okafor", "--note", "he said so");
        assertTrue(shown("1", "quote").contains("1  Tom Okafor: “"), dateline.out());
        correct("change", "1", "event", "1", "date=2024-03");
        assertTrue(shown("1", "event").contains("2024-03  "), dateline.out());
        correct("reject", "1", "name", "Port Authority");
        assertFalse(shown("1", "cast").contains("Port Authority"), dateline.out());
        correct("undo");
        assertEquals("Undone: reject: Port Authority (k3)\n", dateline.out());
        assertTrue(shown("1", "cast").contains("Port Authority"), dateline.out());
        correct("redo");
        assertFalse(shown("1", "cast").contains("Port Authority"), dateline.out());
        correct("log");
        assertTrue(dateline.out().contains("(he said so)"), dateline.out());
        assertEquals(0, dateline.run("check", file));
    }

    @Test
    void aWordThatNamesNothingEndsWithTwoAndSaysWhatThereIs() {
        assertEquals(2, dateline.run("correct", file, "change", "bridge", "event", "99", "date=2024"));
        assertTrue(dateline.err().contains("There is no event 99 in “Harbor bridge reopens"), dateline.err());
        assertEquals(2, dateline.run("correct", file, "change", "9", "event", "1", "date=2024"));
        assertTrue(dateline.err().contains("There is no story 9; the case holds 2."), dateline.err());
        assertEquals(2, dateline.run("correct", file, "paint", "1"));
        assertEquals(2, dateline.run("correct", file, "change", "1", "event", "1", "date=soon"));
        assertTrue(dateline.err().startsWith("dateline correct: date wants a date such as 2025-07-08, 2025-07 or 1953~, not soon."), dateline.err());
        assertEquals(3, dateline.run("correct", file, "change", "1", "event", "1", "status=maybe"));
        assertEquals("dateline correct: The status of an event is happened, said, planned or cancelled, not maybe.\n", dateline.err());
    }

    @Test
    void aCaseThatIsNoneIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "not a case");
        assertEquals(3, dateline.run("search", other, "word"));
        assertTrue(dateline.err().contains("is not a case of Dateline"), dateline.err());
        assertEquals(3, dateline.run("export", folder.resolve("none.dateline"), "--format", "json"));
        assertEquals("not a case", Files.readString(other));
    }

    @Test
    void theRolesAreListedAndAChoiceIsKept() throws IOException {
        assertEquals(0, dateline.run("plugins", "list"));
        assertTrue(dateline.out().contains("exporter:json"), dateline.out());
        assertEquals(0, dateline.run("plugins", "use", "exporter:json", "dateline.json"));
        assertTrue(Files.readString(folder.resolve("data/providers.conf")).contains("exporter:json=dateline.json"));
        assertEquals(2, dateline.run("plugins", "use", "exporter:json", "nobody"));
        assertEquals(0, dateline.run("plugins", "use", "exporter:json", "--automatic"));
        assertEquals(0, dateline.run("plugins", "verify"));
        assertEquals(3, dateline.run("plugins", "remove", "nothing"));
    }

    @Test
    void aChangedFileIsANewVersionAndWireCopyIsOneText() throws IOException {
        String update = AnalyzeCommandTest.STORY.replaceFirst("said", "insisted");
        Files.writeString(stories.resolve("1.txt"), update);
        assertEquals(0, dateline.run("import", file, stories), dateline.err());
        assertEquals("1 story added to " + file + ", 1 of them a new version; 1 of the inputs was there already.\n", dateline.out());
        Files.writeString(stories.resolve("3.txt"), "The wire\n\n" + update);
        assertEquals(0, dateline.run("import", file, stories), dateline.err());
        assertEquals(0, dateline.run("check", file), dateline.err());
        assertTrue(dateline.out().contains("One text: 3 versions\n"), dateline.out());
        assertTrue(dateline.out().contains(", replaced\n") && dateline.out().contains(", newest\n"), dateline.out());
        assertTrue(dateline.err().contains("1 text in several versions"), dateline.err());
        assertEquals(0, dateline.run("compare", file, 1, 3), dateline.err());
        assertTrue(dateline.out().contains("[-said-]{+insisted+}"), dateline.out());
        assertEquals("1 change.\n", dateline.err());
        assertEquals(0, dateline.run("compare", file, 3), dateline.err());
        assertEquals(2, dateline.run("compare", file, 2));
        assertTrue(dateline.err().contains("one version of this story"), dateline.err());
        assertEquals(0, dateline.run("correct", file, "cut", 4), dateline.err());
        assertTrue(dateline.out().startsWith("Done: cut apart: The wire"), dateline.out());
        dateline.run("check", file);
        assertTrue(dateline.out().contains("One text: 2 versions\n"), dateline.out());
        assertEquals(3, dateline.run("correct", file, "cut", 4));
        assertTrue(dateline.err().contains("stands with no other story"), dateline.err());
        assertEquals(0, dateline.run("correct", file, "undo"), dateline.err());
        dateline.run("check", file);
        assertTrue(dateline.out().contains("One text: 3 versions\n"), dateline.out());
    }

    @Test
    void aWatchedFolderIsReadAgainWhenItIsAskedForAndForgotten() throws IOException {
        assertEquals(0, dateline.run("import", file, stories, "--watch"), dateline.err());
        Files.writeString(stories.resolve("3.txt"), "The ferry sank in 1953, said Ana Ruiz.");
        assertEquals(0, dateline.run("import", file, "--watched"), dateline.err());
        assertTrue(dateline.out().startsWith("1 story added"), dateline.out());
        assertEquals(0, dateline.run("import", file, "--forget", stories), dateline.err());
        assertEquals(0, dateline.run("import", file, "--watched"), dateline.err());
        assertTrue(dateline.err().contains("remembers no folder"), dateline.err());
    }

    @Test
    void standardInputIsAStoryInACaseAndAnAddressOfThisComputerIsSetAside() {
        assertEquals(0, dateline.runWith("The ferry sank in 1953, said Ana Ruiz.", "import", file, "-"), dateline.err());
        assertTrue(dateline.out().startsWith("1 story added"), dateline.out());
        assertEquals(0, dateline.runWith("The ferry sank in 1953, said Ana Ruiz.", "import", file, "-"), dateline.err());
        assertTrue(dateline.out().contains("1 of the inputs was there already"), dateline.out());
        assertEquals(1, dateline.run("import", file, "http://127.0.0.1:9/"));
        assertTrue(dateline.err().contains("only public addresses are asked"), dateline.err());
    }
}
