package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that stand in Tesseract's place and fail. */
@DisabledOnOs(OS.WINDOWS)
class BadTesseractTest {

    @TempDir
    private Path folder;

    private String reason(String script, Duration limit) throws Exception {
        Path program = folder.resolve("tesseract");
        if (!script.isEmpty()) {
            Files.writeString(program, "#!/bin/sh\n[ \"$1\" = --list-langs ] && { echo eng; exit 0; }\n" + script + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_BYTE_GRAY), "png", picture);
        try (Workers workers = new Workers(TestWorkers.command("128m", true, "-Ddateline.tesseract=" + program, "-Ddateline.tesseract.seconds=2"), limit)) {
            return assertThrows(PluginException.class, () -> new MemorySource("dam.png", null, picture.toByteArray(), "eng").readBy(new DocumentReader(workers))).getMessage();
        }
    }

    private String reason(String script) throws Exception {
        return reason(script, Duration.ofSeconds(60));
    }

    @Test
    void aMissingOneIsSaidWithWhatToInstall() throws Exception {
        assertEquals("Words in pictures are recognised by Tesseract, which is not installed here. Install it (on Debian and Ubuntu: sudo apt-get install tesseract-ocr) and add the file again.", reason(""));
    }

    @Test
    void oneThatCrashesCostsItsFile() throws Exception {
        assertEquals("Tesseract, which recognises words in pictures, failed at this picture; it was set aside.", reason("kill -SEGV $$"));
    }

    @Test
    void oneThatNeverEndsIsEndedWithItsChildren() throws Exception {
        Path pids = folder.resolve("pids");
        assertEquals("Tesseract, which recognises words in pictures, did not come to an end with this picture; it was set aside.", reason("sleep 600 & echo $! $$ > " + pids + "; wait"));
        assertAllEnded(pids);
    }

    @Test
    void whereTheWorkerIsEndedItsTesseractIsToo() throws Exception {
        Path pids = folder.resolve("pids");
        assertEquals("This picture could not be read within 1 seconds; it was set aside.", reason("sleep 600 & echo $! $$ > " + pids + "; wait", Duration.ofSeconds(1)));
        assertAllEnded(pids);
    }

    private static void assertAllEnded(Path pids) throws Exception {
        for (String pid : Files.readString(pids).strip().split(" ")) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        }
    }

    @Test
    void oneThatNeverStopsTalkingIsEnded() throws Exception {
        assertTrue(reason("exec yes 'no table but words and words and words and words and words and words'").startsWith("Tesseract, which recognises words in pictures,"));
    }

    @Test
    void nonsenseForAnAnswerIsNoText() throws Exception {
        assertEquals("No words were recognised in this picture.", reason("printf '5\\t1\\tx\\ty\\n5\\t\\t\\t\\t\\t\\t\\t\\t\\t\\t\\tword\\n'"));
    }
}
