package org.dateline.ingest.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class MailFormsTest {

    private static final String HEAD = "From: Ada Holm <ada@post.example>\nDate: Tue, 05 Mar 2024 09:15:00 +0100\nSubject: Harbour notes\nMIME-Version: 1.0\n";

    private static MemorySource.Result read(String mail) throws Exception {
        return MemorySource.of("note.eml", mail).readBy(new MailReader());
    }

    private static String body(Story story) {
        return story.text().substring(story.text().indexOf('\n') + 1).strip();
    }

    private static List<String> leftOut(Story story) {
        return story.leftOut().stream().filter(left -> !left.at().startsWith("mail header")).map(LeftOut::at).toList();
    }

    private static String parts(String type, String... parts) {
        return "Content-Type: multipart/" + type + "; boundary=b\n\n--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
    }

    @Test
    void encodedWordsThatCutACharacterInTwoAreRead() {
        assertEquals("Hafenfähre streikt", EncodedWords.decode("=?utf-8?Q?Hafenf=C3?= =?utf-8?Q?=A4hre?= streikt"));
        assertEquals("파업 소식", EncodedWords.decode("=?ks_c_5601-1987?B?xsS+9yC80r3E?="));
        assertEquals("Grüße", EncodedWords.decode("=?iso-8859-1*de?q?Gr=FC=DFe?="));
        assertEquals("Grüße", EncodedWords.decode("=?x-unknown?q?Gr=C3=BC=C3=9Fe?="));
        assertEquals("=?utf-8?X?abc?= =?broken", EncodedWords.decode("=?utf-8?X?abc?= =?broken"));
    }

    @Test
    void namesInPiecesWithTheirCharsetAreRead() {
        assertEquals("Übersicht Juni.pdf", MailParameters.of("attachment; filename*0*=utf-8''%C3%9Cbersicht; filename*1*=%20Ju; filename*2=ni.pdf", "filename"));
        assertEquals("a;b\".txt", MailParameters.of("attachment; filename=\"a;b\\\".txt\"", "filename"));
        assertEquals("Über.pdf", MailParameters.of("attachment; filename=\"=?utf-8?Q?=C3=9Cber.pdf?=\"", "filename"));
        assertEquals("", MailParameters.of("attachment", "filename"));
    }

    @Test
    void aCharsetThatIsMissingOrWrongIsFoundFromTheBytes() throws Exception {
        String words = "Die Fähre fährt über den Fluss, sagte Jürgen Groß.";
        for (String declared : List.of("", "Content-Type: text/plain; charset=us-ascii\n", "Content-Type: text/plain; charset=nonsense\n", "Content-Type: text/plain; charset=utf-8\n")) {
            for (String real : List.of("UTF-8", "windows-1252")) {
                byte[] mail = (HEAD + declared + "\n" + words).getBytes(Charset.forName(real));
                assertEquals(words, body(new MemorySource("a.eml", null, mail).readBy(new MailReader()).only()), declared + real);
            }
        }
    }

    @Test
    void ofAlternativesThePlainOneIsTakenUnlessItSaysNothing() throws Exception {
        String html = "Content-Type: text/html\n\n<p>The vote in the harbour council was close, four to three, after a long night of talks between the parties.</p>";
        assertEquals("The vote was close.", body(read(HEAD + parts("alternative", "Content-Type: text/plain\n\nThe vote was close.", "Content-Type: text/html\n\n<p>The vote was close.</p>")).only()));
        assertTrue(body(read(HEAD + parts("alternative", "Content-Type: text/plain\n\nYour program shows no HTML.", html)).only()).startsWith("The vote in the harbour"));
        assertTrue(body(read(HEAD + parts("alternative", "Content-Type: text/plain\n\n", html)).only()).startsWith("The vote in the harbour"));
    }

    @Test
    void aMessageInAMessageIsASourceOfItsOwn() throws Exception {
        MemorySource.Result result = read(HEAD + parts("mixed", "Content-Type: text/plain\n\nSee below.", "Content-Type: message/rfc822\n\nFrom: bo@post.example\nSubject: Inner\n\nInner text."));
        assertEquals("message/rfc822", result.sources().get(0).type());
        assertTrue(new String(result.sources().get(0).content(), StandardCharsets.UTF_8).startsWith("From: bo@"));
        assertTrue(!result.only().text().contains("Inner"));
    }

    @Test
    void aBoundaryThatBeginsLikeAnotherIsNotTheOther() throws Exception {
        String inner = "Content-Type: multipart/alternative; boundary=b2\n\n--b2\nContent-Type: text/plain\n\nInner text.\n--b2--\n";
        MemorySource.Result result = read(HEAD + parts("mixed", inner, "Content-Type: application/pdf; name=a.pdf\n\n%PDF"));
        assertEquals("Inner text.", body(result.only()));
        assertEquals("a.pdf", result.sources().get(0).name());
    }

    @Test
    void textAttachmentsAreSourcesAndNamesAreMadeHarmless() throws Exception {
        MemorySource.Result result = read(HEAD + parts("mixed", "Content-Type: text/plain\n\nSee attached.", "Content-Type: text/plain; name=\"../../notes.txt\"\nContent-Disposition: inline\n\nNotes."));
        assertEquals("See attached.", body(result.only()));
        assertEquals("notes.txt", result.sources().get(0).name());
    }

    @Test
    void quotedMessagesSignaturesAndFootersAreFurniture() throws Exception {
        Story story = read(HEAD + "In-Reply-To: <1@post.example>\n\nThe vote is on Tuesday.\n\nOn Mon, Mar 4, 2024 at 10:00, Bo Lind <bo@post.example> wrote:\n> When is the vote?\n> Bo\n\nThe hall is open.\n\n-- \nAda Holm\nHarbour desk\n\n"
                        + "_______________________________________________\nharbour mailing list\nharbour@lists.post.example\n")
                .only();
        assertEquals("The vote is on Tuesday.\n\nThe hall is open.", body(story));
        assertEquals(List.of("mailing list footer", "signature", "quoted message"), leftOut(story));
    }

    @Test
    void theOriginalBelowAnAnswerIsFurnitureAndAForwardedOneIsNot() throws Exception {
        String original = "The vote is on Tuesday.\n\n-----Original Message-----\nFrom: Bo Lind\nSent: Monday\nSubject: Vote\n\nWhen is it?";
        assertEquals("The vote is on Tuesday.", body(read(HEAD + "\n" + original).only()));
        String german = "Am Dienstag.\n\nVon: Bo Lind\nGesendet: Montag\nBetreff: Wahl\n\nWann?";
        assertEquals("Am Dienstag.", body(read(HEAD + "\n" + german).only()));
        assertTrue(read(HEAD.replace("Subject: ", "Subject: FW: ") + "\n" + original).only().text().contains("When is it?"));
    }

    @Test
    void aQuotationThatNobodyIsSaidToHaveWrittenStays() throws Exception {
        assertTrue(read(HEAD + "\nThe statement in full:\n\n> We regret the delay.\n").only().text().contains("We regret the delay."));
    }

    @Test
    void quotedMessagesInHtmlAreFurniture() throws Exception {
        String html = "<div>The vote is on Tuesday.</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon Bo wrote:</div><blockquote>When?</blockquote></div><div class=\"gmail_signature\">Ada</div>";
        Story story = read(HEAD + "Content-Type: text/html\n\n" + html).only();
        assertEquals("The vote is on Tuesday.", body(story));
        String outlook = "<p>On Tuesday.</p><div id=\"divRplyFwdMsg\">From: Bo</div><p>When?</p>";
        assertEquals("On Tuesday.", body(read(HEAD + "Content-Type: text/html\n\n" + outlook).only()));
        assertTrue(read(HEAD.replace("Subject: ", "Subject: Fwd: ") + "Content-Type: text/html\n\n" + outlook).only().text().contains("When?"));
    }

    @Test
    void flowedLinesAreParagraphs() {
        assertEquals("One line that goes on.\n> quoted too\n-- \nAda\n", Flowed.unfold("One line that \ngoes on.\n> quoted \n> too\n-- \nAda\n", false));
        assertEquals("Straßenbahn\n", Flowed.unfold("Straßen \nbahn\n", true));
    }

    @Test
    void aClearSignedTextIsReadWithoutItsSignature() throws Exception {
        String signed = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- -- The vote is on Tuesday.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n";
        assertEquals("-- The vote is on Tuesday.", body(read(HEAD + "\n" + signed).only()));
        Story story = read(HEAD + parts("signed", "Content-Type: text/plain\n\nThe vote is on Tuesday.", "Content-Type: application/pgp-signature\n\niQEz")).only();
        assertEquals("The vote is on Tuesday.", body(story));
    }

    @Test
    void whatASignatureIsWrappedAroundIsRead() throws Exception {
        byte[] text = "Content-Type: text/plain\r\n\r\nThe vote is on Tuesday.\r\n".getBytes(StandardCharsets.UTF_8);
        String whole = "308006092a864886f70d010702a0803080020101310b300906052b0e03021a0500308006092a864886f70d010701a080" + "04%02x".formatted(text.length) + HexFormat.of().formatHex(text) + "00000000";
        String pieces = "308006092a864886f70d010702a080308002010131003080" + "06092a864886f70d010701a0802480" + "040a" + HexFormat.of().formatHex(text, 0, 10) + "0481%02x".formatted(text.length - 10)
                + HexFormat.of().formatHex(text, 10, text.length) + "000000000000";
        for (String der : List.of(whole, pieces)) {
            String mail = HEAD + "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(HexFormat.of().parseHex(der)) + "\n";
            assertEquals("The vote is on Tuesday.", body(read(mail).only()));
            for (int cut = 0; cut < der.length() / 2; cut++) {
                OpaqueSigned.content(HexFormat.of().parseHex(der, 0, cut * 2));
            }
        }
    }

    @Test
    void whatIsSealedIsHandedOnAndItsReaderSaysWhy() throws Exception {
        for (String mail : List.of(
                "\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n",
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n",
                parts("encrypted", "Content-Type: application/octet-stream; name=a.asc\n\n-----BEGIN PGP MESSAGE-----\n"))) {
            MemorySource.Result result = read(HEAD + mail);
            MemorySource.Inner inner = result.sources().get(0);
            assertEquals(List.of(), result.stories(), mail);
            String reason = new MemorySource(inner.name(), inner.type(), inner.content()).readAsFarAsItGoes(new SealedReader()).refusal();
            assertTrue(reason.contains("encrypted"), reason);
        }
    }

    @Test
    void aDateThatTheServersContradictIsNotTrusted() throws Exception {
        String received = "Received: from b by c; Tue, 5 Mar 2024 09:16:10 +0100\nReceived: from a by b; Tue, 5 Mar 2024 09:15:30 +0100\n";
        for (String date : List.of("Mon, 01 Jan 2029 00:00:00 +0000", "Thu, 30 Feb 2024 10:00:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000", "rubbish", "Sun, 1 Jan 2012 10:00:00 +0000")) {
            MemorySource.Result result = read(received + HEAD.replace("Tue, 05 Mar 2024 09:15:00 +0100", date) + "\nText.");
            assertEquals("2024-03-05T09:16:10+01:00", result.only().published().value().toString(), date);
            assertEquals("mail-received", result.only().published().basis());
            assertTrue(result.warnings().get(0).contains(date), result.warnings().toString());
        }
        MemorySource.Result right = read(received + HEAD + "\nText.");
        assertEquals("mail-header", right.only().published().basis());
        assertEquals(List.of(), right.warnings());
    }

    @Test
    void aDayThatNoCalendarHasIsNoDate() throws Exception {
        MemorySource.Result result = read(HEAD.replace("05 Mar", "30 Feb") + "\nText.");
        assertNull(result.only().published());
        assertTrue(result.warnings().get(0).contains("no day of the calendar"));
    }

    @Test
    void theYearOfTwoFiguresOfOldMailIsRead() throws Exception {
        assertEquals("1997-11-21T09:55:06-06:00", read(HEAD.replace("Tue, 05 Mar 2024 09:15:00 +0100", "Fri, 21 Nov 97 09:55:06 -0600") + "\nText.").only().published().value().toString());
    }
}
