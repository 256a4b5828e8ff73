package org.dateline.lab.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;

/** Writes a mailbox as a newsroom's is: plain and HTML messages, answers with quotations, and attachments that make up most of it. */
final class MailboxMaker {

    private static final String[] WORDS =
            ("The council of the harbour town voted on Tuesday to reopen the ferry line after a strike of three weeks said its chair who thanked crews and owners for talks "
                    + "that went on through the night while passengers waited on the quay and asked when boats would sail again").split(" ");

    private final Random random = new Random(20240305);

    private MailboxMaker() {
    }

    /** At least so many bytes; the same for the same size. @return how many messages */
    static int write(Path file, long size) throws IOException {
        MailboxMaker maker = new MailboxMaker();
        int messages = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long written = 0; written < size; messages++) {
                byte[] message = maker.message(messages).getBytes(StandardCharsets.UTF_8);
                out.write(message);
                written += message.length;
            }
        }
        return messages;
    }

    private String message(int number) {
        StringBuilder mail = new StringBuilder("From ada@post.example Tue Mar  5 09:15:00 2024\nReceived: from a by b; Tue, 5 Mar 2024 09:15:02 +0100\nFrom: Ada Holm <ada@post.example>\n"
                + "To: desk@post.example\nDate: Tue, 05 Mar 2024 09:15:00 +0100\nSubject: Ferry, note " + number + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b" + number + "\"\n");
        String boundary = "\n--b" + number;
        mail.append(boundary).append(number % 3 == 0 ? "\nContent-Type: text/html; charset=utf-8\n\n" : "\nContent-Type: text/plain; charset=utf-8\n\n");
        for (int i = 0; i < 8; i++) {
            mail.append(number % 3 == 0 ? "<p>" : "").append(sentence()).append(number % 3 == 0 ? "</p>\n" : "\n\n");
        }
        mail.append(number % 4 == 1 ? "On Mon, Mar 4, 2024, Bo Lind <bo@post.example> wrote:\n> " + sentence() + "\n>From the quay.\n" : "");
        byte[] picture = new byte[random.nextInt(40_000)];
        random.nextBytes(picture);
        mail.append(boundary).append("\nContent-Type: image/jpeg; name=\"quay.jpg\"\nContent-Transfer-Encoding: base64\n\n").append(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(picture));
        if (number % 20 == 0) {
            String notes = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString((sentence() + "\n").repeat(40).getBytes(StandardCharsets.UTF_8));
            mail.append(boundary).append("\nContent-Type: text/plain; name=\"notes.txt\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n").append(notes);
        }
        return mail.append(boundary).append("--\n\n").toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }
}
