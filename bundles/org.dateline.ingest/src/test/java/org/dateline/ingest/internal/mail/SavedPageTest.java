package org.dateline.ingest.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.dateline.ingest.internal.page.PageReader;
import org.junit.jupiter.api.Test;

class SavedPageTest {

    private static final String PAGE = "<html><body><h1>Fähre</h1><p>Die Fähre fuhr am Dienstag nach dem Streik wieder über den Fluss.</p></body></html>";

    private static MemorySource.Inner page(String mail) throws Exception {
        MemorySource.Result result = MemorySource.of("page.mhtml", mail.replace("\n", "\r\n")).readBy(new MailReader());
        assertEquals(List.of(), result.stories());
        return result.sources().get(0);
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void chromesFormIsReadUnderItsAddress() throws Exception {
        MemorySource.Inner page = page("From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/ferry\nSubject: =?utf-8?Q?F=C3=A4hre?=\nDate: Tue, 5 Mar 2024 09:15:00 -0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----MultipartBoundary--x----\"\n\n\n------MultipartBoundary--x----\nContent-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\n"
                + "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://post.example/ferry\n\n" + PAGE.replace("ä", "=C3=A4").replace("ü", "=C3=BC")
                + "\n------MultipartBoundary--x----\nContent-Type: text/html\nContent-Location: https://ads.example/frame\n\n<p>Advertisement</p>\n------MultipartBoundary--x------\n");
        assertEquals("https://post.example/ferry", page.name());
        assertEquals(PAGE, new String(page.content(), StandardCharsets.UTF_8).strip());
        Story story = new MemorySource("page.mhtml!" + page.name(), page.type(), page.content()).readBy(new PageReader()).only();
        assertEquals("https://post.example/ferry", story.url().value());
    }

    @Test
    void firefoxsFormIsRead() throws Exception {
        MemorySource.Inner page = page("From: <Saved by UnMHT>\nSubject: Ferry\nDate: Tue, 5 Mar 2024 09:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n--x\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: https://post.example/ferry\n\n" + base64(PAGE) + "\n--x--\n");
        assertEquals("https://post.example/ferry", page.name());
        assertEquals(PAGE, new String(page.content(), StandardCharsets.UTF_8));
    }

    @Test
    void aPageThatOnlyNamesItsAddressIsNoMessage() throws Exception {
        MemorySource.Inner page = page("Content-Type: multipart/related; start=<main>; boundary=x; type=\"text/html\"\nContent-Location: https://post.example/ferry\nSubject: Ferry\nMIME-Version: 1.0\n\n--x\n"
                + "Content-Type: text/css\n\nbody {}\n--x\nContent-Type: text/html\nContent-ID: <main>\n\n" + PAGE + "\n--x--\n");
        assertTrue(new String(page.content(), StandardCharsets.UTF_8).contains("Dienstag"));
        assertEquals("https://post.example/ferry", page.name());
    }

    @Test
    void aMessageWithPicturesIsNoSavedPage() throws Exception {
        String mail = "From: ada@post.example\nTo: bo@post.example\nSubject: Ferry\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>It sails.</p>\n--x\nContent-Type: image/png\n\nx\n--x--\n";
        assertTrue(MemorySource.of("a.eml", mail).readBy(new MailReader()).only().text().contains("It sails."));
    }
}
