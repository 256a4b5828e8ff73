package org.dateline.ingest.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.MemorySource.Inner;
import org.dateline.ingest.internal.mail.MailReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Outlook's winmail.dat, made attribute by attribute. */
class WrappedMailTest {

    private static final int MESSAGE = 1;
    private static final int ATTACHMENT = 2;
    private static final int STRING = 0x0001_0000;
    private static final int TEXT = 0x0002_0000;
    private static final int DATE = 0x0003_0000;
    private static final int BYTES = 0x0006_0000;

    private static final Workers WORKERS = TestWorkers.usual();
    private static final DocumentReader READER = new DocumentReader(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    /** A stream of attributes. */
    private static final class Wrapping {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Wrapping() {
            out.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        }

        Wrapping with(int level, int typeAndId, byte[] data) {
            int sum = 0;
            for (byte each : data) {
                sum += each & 0xff;
            }
            ByteBuffer head = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
            out.writeBytes(head.put((byte) level).putInt(typeAndId).putInt(data.length).array());
            out.writeBytes(data);
            out.writeBytes(new byte[] {(byte) sum, (byte) (sum >> 8)});
            return this;
        }

        Wrapping with(int level, int typeAndId, String text) {
            return with(level, typeAndId, (text + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        Wrapping file(String name, byte[] content) {
            return with(ATTACHMENT, BYTES | 0x9002, new byte[14]).with(ATTACHMENT, STRING | 0x8010, name).with(ATTACHMENT, BYTES | 0x800F, content);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    private static Wrapping letter(String subject, String body) {
        return new Wrapping().with(MESSAGE, STRING | 0x8004, subject).with(MESSAGE, TEXT | 0x800C, body)
                .with(MESSAGE, DATE | 0x8005, new byte[] {(byte) 0xe8, 7, 3, 0, 5, 0, 9, 0, 0, 0, 0, 0, 2, 0});
    }

    @Test
    void theBodyIsAStoryAndWhatWasAttachedAreSources() throws Exception {
        byte[] dat = letter("The dam report", "The council meets on Tuesday about the dam above Kelleby.").file("dam.docx", Documents.docx("The dam leaks.")).file("logo.png", new byte[] {1}).bytes();
        MemorySource source = new MemorySource("winmail.dat", "application/ms-tnef", dat);
        assertEquals(Match.YES, READER.probe(source.head()));
        MemorySource.Result result = source.readBy(READER);
        Story story = result.only();
        assertEquals("The dam report", story.title().value());
        assertTrue(story.text().contains("The council meets on Tuesday about the dam above Kelleby."), story.text());
        assertEquals("2024-03-05", story.published().value().toString());
        assertEquals(List.of("dam.docx"), result.sources().stream().map(Inner::name).toList());
        assertTrue(new MemorySource("dam.docx", null, result.sources().get(0).content()).readBy(READER).only().text().contains("The dam leaks."));
    }

    @Test
    void aMailHandsItsWrappingOn() throws Exception {
        String mail = "From: Ada Holm <ada@example.org>\nSubject: Report\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the report, please.\n"
                + "--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(new Wrapping().file("a.txt", "The dam leaks.".getBytes(StandardCharsets.US_ASCII)).bytes()) + "\n--b--\n";
        Inner dat = MemorySource.of("report.eml", mail).readBy(new MailReader()).sources().get(0);
        MemorySource.Result result = new MemorySource(dat.name(), dat.type(), dat.content()).readBy(READER);
        assertEquals(List.of(), result.stories());
        assertEquals("a.txt", result.sources().get(0).name());
    }

    @Test
    void aMessageInsideIsASourceOfItsOwn() throws Exception {
        byte[] inner = letter("The first word", "It began with the dam.").bytes();
        byte[] withInterface = new byte[16 + inner.length];
        System.arraycopy(inner, 0, withInterface, 16, inner.length);
        Inner found = new MemorySource("winmail.dat", null, letter("Fw", "See below.").file("first.msg", withInterface).bytes()).readBy(READER).sources().get(0);
        assertEquals("The first word", new MemorySource(found.name(), null, found.content()).readBy(READER).only().title().value());
    }

    @Test
    void oneThatIsCutShortIsReadOrRefusedInWords() throws Exception {
        byte[] whole = letter("The dam report", "The council meets on Tuesday.").file("a.txt", new byte[100]).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            MemorySource.Result result = new MemorySource("winmail.dat", null, Arrays.copyOf(whole, length)).readAsFarAsItGoes(READER);
            assertTrue(result.refusal() != null || !result.stories().isEmpty(), "cut at " + length);
        }
    }
}
