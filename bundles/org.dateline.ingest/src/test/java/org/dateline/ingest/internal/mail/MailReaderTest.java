package org.dateline.ingest.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String HEAD =
            "From: =?utf-8?Q?Ada_H=C3=B8lm?= <ada@post.example>\r\nTo: desk@post.example\r\nDate: Tue, 05 Mar 2024 09:15:00 +0100\r\nSubject: =?utf-8?B?SGFyYm91cg==?= =?utf-8?B?IG5vdGVz?=\r\n";

    private final MailReader reader = new MailReader();

    private MemorySource.Result read(String mail) throws Exception {
        return MemorySource.of("note.eml", mail).readBy(reader);
    }

    @Test
    void aMessageIsAStoryOfItsSender() throws Exception {
        Story story = read(HEAD + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe vote was close=2C four to =\r\nthree.\r\n\r\n-- \nAda\r\n").only();
        assertEquals("Harbour notes", story.title().value());
        assertEquals(List.of("Ada Hølm"), story.authors().value());
        assertEquals("mail-header", story.published().basis());
        assertEquals("2024-03-05T09:15:00+01:00", story.published().value().toString());
        assertTrue(story.text().contains("The vote was close, four to three."), story.text());
    }

    @Test
    void picturesAreSourcesOnlyWhereTheirWordsAreAskedFor() throws Exception {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the notice.\r\n--b\r\nContent-Type: image/png; name=logo.png\r\n\r\nsmall\r\n--b\r\n"
                + "Content-Type: image/png; name=notice.png\r\n\r\n" + "x".repeat(9_000) + "\r\n--b--\r\n";
        assertEquals(List.of(), read(mail).sources());
        MemorySource asked = new MemorySource("note.eml", null, mail.getBytes(StandardCharsets.UTF_8), "eng");
        assertEquals(List.of("notice.png"), asked.readBy(reader).sources().stream().map(MemorySource.Inner::name).toList());
    }

    @Test
    void aMessageOfApplesProgramIsReadWithoutWhatItAdds() throws Exception {
        String message = HEAD.replace("\r\n", "\n") + "\nThe vote was close.\n";
        Story story = MemorySource.of("12.emlx", message.length() + "\n" + message + "<?xml version=\"1.0\"?><plist/>\n").readBy(reader).only();
        assertEquals("Harbour notes", story.title().value());
        assertTrue(story.text().endsWith("The vote was close."), story.text());
    }

    @Test
    void attachmentsAreSourcesOfTheirOwn() throws Exception {
        MemorySource.Result result = read(
                HEAD + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>See attached.</p>\r\n--b1\r\n"
                        + "Content-Type: text/plain; name=\"minutes.txt\"\r\nContent-Disposition: attachment; filename=\"minutes.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTWludXRlcw==\r\n--b1--\r\n");
        assertTrue(result.only().text().endsWith("See attached."));
        assertEquals("minutes.txt", result.sources().get(0).name());
        assertEquals("Minutes", new String(result.sources().get(0).content(), StandardCharsets.UTF_8));
    }

    @Test
    void aSavedPageIsHandedOnAsAPage() throws Exception {
        MemorySource.Result result = MemorySource.of(
                        "page.mhtml",
                        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/1\r\nSubject: Basin\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                                + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>caf=C3=A9</p></html>\r\n--b--\r\n")
                .readBy(reader);
        assertEquals("text/html", result.sources().get(0).type());
        assertEquals("<html><p>café</p></html>", new String(result.sources().get(0).content(), StandardCharsets.UTF_8).strip());
        assertTrue(result.stories().isEmpty());
    }

    @Test
    void aMailboxIsReadMessageByMessage() throws Exception {
        String box = "From ada Tue Mar  5 09:15:00 2024\n" + HEAD + "\nOne.\n>From the quay.\n\nFrom bo Tue Mar  5 10:15:00 2024\n" + HEAD + "\nTwo.\n";
        List<Story> stories = MemorySource.of("in.mbox", box).readBy(reader).stories();
        assertEquals(2, stories.size());
        assertTrue(stories.get(0).text().contains("From the quay."));
        assertFalse(stories.get(0).text().contains("Two."));
        assertFalse(stories.get(0).id().equals(stories.get(1).id()));
    }

    @Test
    void aMessageOfAMailboxWithoutAHeaderIsItsText() throws Exception {
        Story story = MemorySource.of("in.mbox", "From ada Tue Mar  5 09:15:00 2024\n\nThe vote: four to three.\n").readBy(reader).only();
        assertEquals("The vote: four to three.", story.text());
    }

    @Test
    void aMailboxSaysHowManyOfItsMessagesCouldNotBeRead() throws Exception {
        String from = "From ada Tue Mar  5 09:15:00 2024\n";
        String parts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nOne." + "\n--b\n\nx".repeat(6000) + "\n--b--\n\n";
        MemorySource.Result result = MemorySource.of("in.mbox", from + HEAD + parts + from + HEAD + "\nTwo.\n").readAsFarAsItGoes(reader);
        assertEquals(2, result.stories().size());
        assertTrue(result.refusal().startsWith("Of the 2 messages in this mailbox 1 could not be read"), result.refusal());
    }

    @Test
    void partsNestedAThousandDeepDoNoHarm() throws Exception {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
        }
        assertEquals("Harbour notes", read(mail + "Content-Type: text/plain\r\n\r\nDeep.\r\n").only().title().value());
    }

    @Test
    void aMessageIsKnownByItsFields() {
        assertEquals(Match.YES, reader.probe(MemorySource.of("a", HEAD + "\r\nx").head()));
        assertEquals(Match.NO, reader.probe(MemorySource.of("a.txt", "From here on it rained.\nSubject: none").head()));
    }
}
