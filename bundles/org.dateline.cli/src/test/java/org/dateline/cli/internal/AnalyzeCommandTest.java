package org.dateline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dateline.cli.internal.testing.CommandLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class AnalyzeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String STORY = """
            Harbor bridge reopens after two-year repair

            PORT ELLERY, March 4, 2024 — The Harbor Bridge reopened on Monday, said Mayor Ana Ruiz.

            “We kept our promise,” Ruiz said. “It cost $12 million, and not a cent more.” Engineer Tom Okafor \
            of the Port Authority said work began in May 2022.
            """;

    @TempDir
    Path folder;

    private CommandLine dateline;

    @BeforeEach
    void commands() throws IOException {
        dateline = new CommandLine(folder.resolve("data"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private JsonNode only() throws IOException {
        assertEquals(1, dateline.lines().size(), dateline.out() + dateline.err());
        return JSON.readTree(dateline.lines().get(0));
    }

    @Test
    void aStoryComesOutAsOneLineThatFitsTheSchema() throws IOException {
        assertEquals(0, dateline.run("analyze", write("bridge.txt", STORY)), dateline.err());
        JsonNode story = only();
        assertEquals(Set.of(), errors(story));
        assertEquals("Harbor bridge reopens after two-year repair", story.get("title").asText());
        assertEquals("2024-03-04", story.get("published").asText());
        assertEquals("Ana Ruiz", story.get("quotes").get(0).get("speaker").asText());
        assertTrue(story.get("events").size() > 0);
        assertEquals("", dateline.err());
    }

    @Test
    void theSchemaRefusesWhatTheFormatDoesNotKnow() throws IOException {
        assertFalse(errors(JSON.readTree("{\"format\":\"dateline-analysis/1\",\"id\":\"a\",\"source\":\"b\",\"text\":\"c\",\"mood\":1}")).isEmpty());
        assertFalse(errors(JSON.readTree("{\"format\":\"dateline-analysis/1\",\"id\":\"a\",\"source\":\"b\"}")).isEmpty());
    }

    private static Set<?> errors(JsonNode line) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../../docs/formats/analysis.schema.json")));
        return schema.validate(line);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path file = write("bridge.txt", STORY);
        dateline.run("analyze", file);
        String first = dateline.out();
        dateline.run("analyze", file);
        assertEquals(first, dateline.out());
    }

    @Test
    void linesThatAreStoriesAlreadyKeepIdAndText() throws IOException {
        String lines = "{\"id\":\"n1\",\"text\":\"  Ana Ruiz left on Tuesday.\\n\",\"dct\":\"2024-03-06\"}\n{\"id\":\"n2\",\"text\":\"\"}\n";
        assertEquals(0, dateline.runWith(lines, "analyze", "--jsonl", "-"), dateline.err());
        assertEquals(2, dateline.lines().size());
        JsonNode first = JSON.readTree(dateline.lines().get(0));
        assertEquals("n1", first.get("id").asText());
        assertEquals("  Ana Ruiz left on Tuesday.\n", first.get("text").asText());
        assertEquals("2024-03-05", first.get("times").get(0).get("value").asText());
        assertEquals("n2", JSON.readTree(dateline.lines().get(1)).get("id").asText());
    }

    @Test
    void aListNamesFilesWithIdsOfTheCaller() throws IOException {
        Path one = write("one.txt", STORY);
        Path list = write("list.txt", "mine\t" + one + "\n\n" + write("two.txt", "Ana Ruiz left.") + "\n");
        assertEquals(0, dateline.run("analyze", "--files-from", list));
        assertEquals("mine", JSON.readTree(dateline.lines().get(0)).get("id").asText());
        assertEquals(16, JSON.readTree(dateline.lines().get(1)).get("id").asText().length());
    }

    @Test
    void theCallersDateIsForAStoryWithoutOne() throws IOException {
        dateline.run("analyze", "--published", "2024-03-06", write("note.txt", "Ana Ruiz left the city council on Tuesday."));
        assertEquals("2024-03-06", only().get("published").asText());
        assertEquals("caller", only().get("publishedBasis").asText());
    }

    @Test
    void wrongUseIsSaidAndEndsWithTwo() {
        assertEquals(2, dateline.run("analyze"));
        assertEquals("dateline analyze: Name the files or folders to read, or - for standard input.\nMore: dateline analyze --help\n", dateline.err());
        assertEquals(2, dateline.run("analyze", "--published", "someday", "x"));
        assertTrue(dateline.err().contains("--published wants a date such as 2025-07-09, not someday."), dateline.err());
        assertEquals(2, dateline.run("analyze", "--speed", "9", "x"));
        assertTrue(dateline.err().contains("There is no option --speed."), dateline.err());
        assertEquals(2, dateline.run("analyze", "--use", "analyzer:times=nobody", "x"));
        assertTrue(dateline.err().contains("No provider nobody fills analyzer:times."), dateline.err());
        assertEquals(2, dateline.run("analyse", "x"));
        assertTrue(dateline.err().startsWith("dateline: there is no command analyse. There are: analyze, import, "), dateline.err());
    }

    @Test
    void eachInputSetAsideIsNamedAndEndsWithOne() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.write(folder.resolve("rubbish.bin"), rubbish());
        write("nothing.txt", "");
        assertEquals(1, dateline.run("analyze", folder.resolve("missing.txt"), folder.resolve("empty"), folder.resolve("rubbish.bin"),
                folder.resolve("nothing.txt"), write("good.txt", STORY)));
        assertEquals(1, dateline.lines().size());
        List<String> messages = dateline.err().lines().toList();
        assertEquals(4, messages.size(), dateline.err());
        assertEquals("Set aside: " + folder.resolve("missing.txt") + ": There is no such file or folder.", messages.get(0));
        assertEquals("Set aside: " + folder.resolve("empty") + ": There is no file in this folder.", messages.get(1));
        assertTrue(messages.get(2).startsWith("Set aside: " + folder.resolve("rubbish.bin") + ": "), messages.get(2));
        assertEquals("Set aside: " + folder.resolve("nothing.txt") + ": It is empty.", messages.get(3));
        assertFalse(dateline.err().contains("Exception"), dateline.err());
    }

    private static byte[] rubbish() {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        return bytes;
    }

    @Test
    void aTextInAnotherCharsetIsRead() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, "La réunion à Genève s'est achevée lundi, a déclaré M. Bédard.".getBytes(StandardCharsets.ISO_8859_1));
        dateline.run("analyze", file);
        assertTrue(only().get("text").asText().contains("Genève"), dateline.out());
    }

    @Test
    void theResultGoesToAFileThatAppearsWhole() throws IOException {
        Path target = folder.resolve("out.jsonl");
        assertEquals(0, dateline.run("analyze", write("a.txt", STORY), "-o", target));
        assertEquals("", dateline.out());
        assertEquals(1, Files.readAllLines(target).size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is left behind");
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidBeforeTheWorkAndNothingIsLost() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path story = write("a.txt", STORY);
        Path target = Files.setPosixFilePermissions(write("out.jsonl", "old"), PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(3, dateline.run("analyze", story, "-o", target));
        assertEquals("dateline analyze: " + target + " is read-only. Make it writable, or choose another place with -o.\n", dateline.err());
        assertEquals("old", Files.readString(target));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals(3, dateline.run("analyze", story, "--output=" + closed.resolve("out.jsonl")));
        assertTrue(dateline.err().contains("is read-only. Choose another place with -o."), dateline.err());
        assertEquals(3, dateline.run("analyze", story, "-o", folder.resolve("no/such/out.jsonl")));
        assertTrue(dateline.err().contains("There is no folder"), dateline.err());
        assertEquals(3, dateline.run("analyze", story, "-o", folder));
        assertTrue(dateline.err().contains("is a folder."), dateline.err());
    }

    @Test
    void helpTeachesWithExamples() {
        assertEquals(0, dateline.run("--help"));
        assertTrue(dateline.out().contains("  analyze   analyze stories"), dateline.out());
        for (String command : List.of("analyze", "import", "search", "export", "correct", "check", "plugins")) {
            assertEquals(0, dateline.run(command, "--help"));
            assertTrue(dateline.out().startsWith("Usage: dateline " + command), dateline.out());
            assertTrue(dateline.out().contains("  dateline " + command), dateline.out());
        }
        assertEquals(0, dateline.run("--version"));
        assertTrue(dateline.out().matches("Dateline [0-9]+\\.[0-9]+\\.[0-9]+.*\\n"), dateline.out());
    }

    @Test
    void thePersonSaysWhichFieldsAndColumnsHoldTheStory() throws IOException {
        Path lines = Files.writeString(folder.resolve("in.jsonl"), "{\"key\":\"a7\",\"stuk\":\"It rained.\",\"text\":\"no\"}\n");
        assertEquals(0, dateline.run("analyze", "--jsonl", lines, "--columns", "text=stuk,id=key"), dateline.err());
        assertTrue(dateline.out().contains("\"id\":\"a7\"") && dateline.out().contains("\"text\":\"It rained.\""), dateline.out());
        Path table = Files.writeString(folder.resolve("in.csv"), "kop,stuk\nRain,It rained.\n");
        assertEquals(1, dateline.run("analyze", table));
        assertTrue(dateline.err().contains("Its columns are: kop, stuk."), dateline.err());
        assertEquals(0, dateline.run("analyze", table, "--columns", "text=stuk", "--columns", "title=1"), dateline.err());
        assertTrue(dateline.out().contains("\"title\":\"Rain\""), dateline.out());
        assertEquals(2, dateline.run("analyze", table, "--columns", "body=stuk"));
    }

    @Test
    void picturesAreReadOnlyWhereThePersonAsksAndInLanguages() throws IOException {
        Path picture = Files.write(folder.resolve("dam.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        assertEquals(1, dateline.run("analyze", picture));
        assertTrue(dateline.err().contains("This is a picture;") && dateline.err().contains("--ocr"), dateline.err());
        assertEquals(1, dateline.run("analyze", picture, "--ocr=kor+eng"));
        assertFalse(dateline.err().contains("This is a picture;"), dateline.err());
        assertEquals(2, dateline.run("analyze", picture, "--ocr=kor,eng"));
    }
}
