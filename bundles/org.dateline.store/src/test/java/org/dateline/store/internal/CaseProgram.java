package org.dateline.store.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.OpenCase;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.StoryDraft;
import org.dateline.testkit.GivenFindings;

/** Another program that works on a case, for tests that kill it. */
final class CaseProgram {

    private CaseProgram() {
    }

    /** {@code hold FILE}: opens and waits. {@code import FILE}: stores story after story and says each one that is acknowledged. */
    public static void main(String[] args) throws Exception {
        try (OpenCase open = new FileCaseStore().open(CaseAddress.of(Path.of(args[1])), Mode.CREATE)) {
            say(String.valueOf(open.readOnly()));
            if (args[0].equals("import")) {
                for (int i = 0; i < 100_000; i++) {
                    AnalyzedStory story = story(i);
                    open.write(writer -> {
                        writer.story(story.story(), story.findings(), story.findings(), List.of());
                        writer.sourceDone(story.story().source(), story.story().path());
                    });
                    say(story.story().id().value());
                }
            }
            System.in.read();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static AnalyzedStory story(int i) {
        String text = "Story " + i + ". " + "The ferry left the harbour at noon. ".repeat(50);
        String digest = String.format(java.util.Locale.ROOT, "%08x", i) + "f".repeat(56);
        return new AnalyzedStory(new StoryDraft("").block(BlockKind.PARAGRAPH, text).toStory(new SourceId(digest), "s" + i + ".txt"),
                GivenFindings.none(), List.of());
    }

    static Process start(String task, Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), CaseProgram.class.getName(), task,
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    static BufferedReader says(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
