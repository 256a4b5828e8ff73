package org.dateline.ingest.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final String FROM = "From ada@post.example Tue Mar  5 09:15:00 2024\n";

    /** Gives a few bytes at a time, as a slow disk would. */
    private static final class Slow extends InputStream {

        private final ByteArrayInputStream in;
        private final int step;

        Slow(String text, int step) {
            this.in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            this.step = step;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return in.read(bytes, from, Math.min(step, length));
        }
    }

    private static List<String> messages(String mailbox) throws IOException {
        List<String> whole = messages(new Mailbox(new Slow(mailbox, 1 << 20)));
        assertEquals(whole, messages(new Mailbox(new Slow(mailbox, 7))), "in small pieces");
        return whole;
    }

    private static List<String> messages(Mailbox box) throws IOException {
        List<String> messages = new ArrayList<>();
        while (box.next()) {
            messages.add(new String(box.bytes(), box.start(), box.end() - box.start(), StandardCharsets.UTF_8).strip());
        }
        return messages;
    }

    @Test
    void aLineThatOnlySaysFromBeginsNoMessage() throws IOException {
        String body = "Subject: a\n\nWe left early.\n\nFrom the quay we saw it.\n\nFrom 10:30 on it rained in the harbour, said Holm.";
        assertEquals(List.of(body, "Subject: b\n\nTwo."), messages(FROM + body + "\n\n" + FROM + "Subject: b\n\nTwo.\n"));
    }

    @Test
    void bothWaysOfQuotingAreTakenOff() throws IOException {
        assertEquals(
                List.of("Subject: a\n\nFrom the quay.\n>From a quotation.\n> From is kept.", "Subject: b\n\nTwo."),
                messages(FROM + "Subject: a\n\n>From the quay.\n>>From a quotation.\n> From is kept.\n\n" + FROM + "Subject: b\n\nTwo.\n"));
    }

    @Test
    void aContentLengthThatIsRightKeepsAMailboxInsideAMessageTogether() throws IOException {
        String inner = "See this mailbox:\n\n" + FROM + "Subject: inner\n\nNot a message of its own.\n";
        String outer = "Subject: a\nContent-Length: " + inner.length() + "\n\n" + inner;
        assertEquals(List.of(outer.strip(), "Subject: b\n\nTwo."), messages(FROM + outer + "\n" + FROM + "Subject: b\n\nTwo.\n"));
    }

    @Test
    void aContentLengthThatIsWrongIsNotFollowed() throws IOException {
        for (String length : List.of("3", "4000000000000", "rubbish", "-7", "99999")) {
            String first = "Subject: a\nContent-Length: " + length + "\n\nOne.";
            assertEquals(List.of(first, "Subject: b\n\nTwo."), messages(FROM + first + "\n\n" + FROM + "Subject: b\n\nTwo.\n"), length);
        }
    }

    @Test
    void otherProgramsFirstLinesAreKnown() throws IOException {
        for (String from : List.of("From - Tue Mar 05 09:15:00 2024\n", "From 1792@xxx Tue Mar 05 09:15:00 +0000 2024\n", "From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n", "From nobody\n")) {
            assertEquals(List.of("Subject: a\n\nOne.", "Subject: b\n\nTwo."), messages(from + "Subject: a\n\nOne.\n\n" + from + "Subject: b\n\nTwo.\n"), from);
        }
    }

    @Test
    void linesMayEndInTheOtherWay() throws IOException {
        assertEquals(2, messages((FROM + "Subject: a\n\nOne.\n\n" + FROM + "Subject: b\n\nTwo.\n").replace("\n", "\r\n")).size());
    }

    @Test
    void aMessageWithoutEndIsPassedOverInBoundedMemoryAndTheNextOneIsRead() throws IOException {
        long huge = 200L << 20;
        InputStream endless = new InputStream() {
            private long left = huge;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int n = (int) Math.min(length, left);
                Arrays.fill(bytes, from, from + n, (byte) 'x');
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
        Mailbox box = new Mailbox(new java.io.SequenceInputStream(
                new java.io.SequenceInputStream(new Slow(FROM + "Subject: ", 100), endless), new Slow("\n\n" + FROM + "Subject: b\n\nTwo.\n", 100)));
        assertTrue(box.next());
        assertTrue(box.isTooLarge());
        assertTrue(box.bytes().length <= 64 << 20, "buffer of " + box.bytes().length);
        assertEquals(List.of("Subject: b\n\nTwo."), messages(box));
        assertTrue(box.bytes().length <= 1 << 20, "buffer of " + box.bytes().length);
    }

    @Test
    void anEmptyMailboxHasNoMessages() throws IOException {
        assertEquals(List.of(), messages(""));
        assertEquals(List.of(), messages(FROM));
    }
}
