package org.dateline.ingest.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.dateline.api.ingest.Match;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class HostileMailTest {

    private static final String HEAD = "From: Ada Holm <ada@post.example>\nDate: Tue, 05 Mar 2024 09:15:00 +0100\nSubject: Harbour notes\n";

    private static MemorySource.Result read(String mail) throws Exception {
        return MemorySource.of("note.eml", mail).readAsFarAsItGoes(new MailReader());
    }

    @Test
    void messagesNestedAThousandDeepAreTakenApartOneAtATime() throws Exception {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            mail.append(HEAD).append("Content-Type: message/rfc822\n\n");
        }
        MemorySource.Result result = read(mail + HEAD + "\nDeep.");
        assertEquals(1, result.sources().size());
        assertEquals("message/rfc822", result.sources().get(0).type());
    }

    @Test
    void aHundredThousandPartsEndAtTheBound() throws Exception {
        String part = "\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nx";
        MemorySource.Result result = read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe text." + part.repeat(100_000) + "\n--b--\n");
        assertTrue(result.only().text().endsWith("The text."));
        assertTrue(result.sources().size() > 4000 && result.sources().size() < 5000, "handed on: " + result.sources().size());
        assertTrue(result.refusal().contains("more than 5,000 parts"), result.refusal());
    }

    /** Looking at each form twice would double the work with each level: this would not end. */
    @Test
    void alternativesInAlternativesAreLookedAtOnce() throws Exception {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 19; i++) {
            mail.append("Content-Type: multipart/alternative; boundary=b").append(i).append("x\n\n--b").append(i).append("x\n");
        }
        mail.append("Content-Type: text/plain\n\n").append("It rained in the harbour. ".repeat(10_000));
        assertTrue(read(mail.toString()).only().text().contains("It rained"));
    }

    @Test
    void quotationsInQuotationsInHtmlAreKeptOnce() throws Exception {
        String quotes = "<blockquote type=cite>theirs ".repeat(300);
        assertEquals(1, read(HEAD + "Content-Type: text/html\n\n<p>Mine.</p>" + quotes).only().leftOut().stream().filter(left -> left.at().equals("quoted message")).count());
    }

    @Test
    void signaturesAroundSignaturesEnd() throws Exception {
        String mark = "06092a864886f70d0107";
        byte[] wrap = HexFormat.of().parseHex("3080" + mark + "02" + "a0803080" + mark + "01" + "a0802480" + "0484ffffffff");
        byte[] fields = "Content-Type: application/pkcs7-mime\n\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 50_000; i++) {
            mail.writeBytes(fields);
            mail.writeBytes(wrap);
        }
        MemorySource.Result result = new MemorySource("note.eml", null, mail.toByteArray()).readAsFarAsItGoes(new MailReader());
        assertEquals("application/pkcs7-mime", result.sources().get(0).type());
    }

    @Test
    void aHeaderWithoutEndIsCut() throws Exception {
        MemorySource.Result result = read("From: ada@post.example\nSubject: " + "=?utf-8?q?x".repeat(3_000_000));
        assertTrue(result.only().title().value().length() <= 64 << 10);
    }

    @Test
    void fieldsWithoutEndAreCut() throws Exception {
        MemorySource.Result result = read("From: ada@post.example\nSubject: Notes\n" + "X-A: b\n".repeat(2_000_000) + "\nText.");
        assertEquals("Notes", result.only().title().value());
        assertTrue(result.only().text().endsWith("Text."));
    }

    @Test
    void rubbishInBase64IsReadAsFarAsItGoes() throws Exception {
        byte[] rubbish = new byte[1 << 20];
        new Random(7).nextBytes(rubbish);
        byte[] head = (HEAD + "Content-Type: application/octet-stream; name=a.bin\nContent-Transfer-Encoding: base64\n\n").getBytes(StandardCharsets.UTF_8);
        byte[] mail = Arrays.copyOf(head, head.length + rubbish.length);
        System.arraycopy(rubbish, 0, mail, head.length, rubbish.length);
        MemorySource.Result result = new MemorySource("note.eml", null, mail).readAsFarAsItGoes(new MailReader());
        assertEquals(1, result.sources().size());
        assertEquals(Match.YES, new MailReader().probe(new MemorySource("note.eml", null, mail).head()));
        for (int length = 0; length < 40; length++) {
            byte[] some = Arrays.copyOf(rubbish, length);
            TransferCoding.base64(some, 0, length);
            TransferCoding.quoted(some);
        }
        assertEquals("Minutes", new String(TransferCoding.base64("TWlu\r\n dXRl!cw".getBytes(StandardCharsets.UTF_8), 0, 14), StandardCharsets.UTF_8));
    }

    @Test
    void quotationMarksWithoutEndAreTakenOffInOneGo() throws Exception {
        MemorySource.Result result = read(HEAD + "In-Reply-To: <1@post.example>\n\nMine.\n\n" + "> theirs\nmine\n".repeat(300_000));
        assertTrue(result.only().text().contains("Mine."));
    }

    @Test
    void aMultipartMessageWithoutItsBoundaryIsReadAsText() throws Exception {
        assertTrue(read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\nThere is no boundary here.\n").only().text().contains("no boundary here"));
        assertTrue(read(HEAD + "Content-Type: multipart/signed\n\nNo boundary either.\n").only().text().contains("No boundary either"));
    }
}
