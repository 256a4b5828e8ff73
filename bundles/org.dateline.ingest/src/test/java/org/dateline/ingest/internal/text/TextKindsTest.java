package org.dateline.ingest.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with a form of their own: chats, mail pasted as text, front matter, wire copy, plain lists. */
class TextKindsTest {

    private static final String LEAD = "Two fishing boats collided in thick fog off the pier of Grimsund on Tuesday morning, the coast guard said, and one of them sank.";

    private static Story read(String name, String text) throws Exception {
        return MemorySource.of(name, text).readBy(new TextReader()).only();
    }

    private static List<String> blocks(Story story) {
        return story.blocks().stream().map(b -> b.kind().id() + " " + b.span().of(story.text())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[05/03/2024, 07:12:50] Mia Sand: Two boats met.\n[05/03/2024, 07:13:02] Jonas Eker: I can see men\nin the water.\n[05/03/2024, 07:31:02] ~ Clara: All are out.",
        "3/5/24, 7:12 AM - Mia Sand: Two boats met.\n3/5/24, 7:13 AM - Jonas Eker: I can see men\nin the water.\n3/5/24, 7:31 AM - Clara: All are out.",
        "2024-03-05 07:12:50 <mia> two boats met\n2024-03-05 07:13:02 <jonas> I can see men\nin the water.\n2024-03-05 07:31:02 <clara> all are out",
    })
    void aMessageIsOneBlockWithItsTimeAndSender(String chat) throws Exception {
        Story story = read("chat.txt", chat);
        String[] messages = chat.replace("men\nin", "men in").split("\n");
        assertEquals(List.of("paragraph " + messages[0], "paragraph " + messages[1], "paragraph " + messages[2]), blocks(story));
        assertNull(story.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mia Sand, [05.03.2024 07:12]|Jonas Eker, [05.03.2024 07:13]", "Mia Sand, [5 Mar 2024 at 07:12:50]:|Jonas Eker, [5 Mar 2024 at 07:13:02]:", "Mia Sand  7:12 AM|Jonas Eker  7:13 AM"})
    void aTimeOverAMessageIsItsHeading(String heads) throws Exception {
        String[] head = heads.split("\\|");
        Story story = read("chat.txt", head[0] + "\nTwo boats met.\nOne is down.\n\n" + head[1] + "\nWhich ones?\n");
        assertEquals(List.of("heading " + head[0], "paragraph Two boats met. One is down.", "heading " + head[1], "paragraph Which ones?"), blocks(story));
    }

    @Test
    void theHeadOfEachMailOfAThreadIsAHeadingOverIt() throws Exception {
        Story story = read("thread.txt", "From: Jonas Eker <jonas@harbour.example>\nSent: Tuesday, March 5, 2024 9:40 AM\nTo: Ada Holm\nSubject: RE: Boats\n\nThe channel stays closed until noon.\n\n"
                + "-----Original Message-----\nVon: Ada Holm\nGesendet: Dienstag, 5. März 2024 09:12\nBetreff: Boats\n\nWhen will the channel open?\n");
        assertEquals(
                List.of("title RE: Boats", "heading From: Jonas Eker <jonas@harbour.example>; Sent: Tuesday, March 5, 2024 9:40 AM; To: Ada Holm; Subject: RE: Boats",
                        "paragraph The channel stays closed until noon.", "heading Von: Ada Holm; Gesendet: Dienstag, 5. März 2024 09:12; Betreff: Boats", "paragraph When will the channel open?"),
                blocks(story));
        assertEquals("2024-03-05T09:40:00", story.published().value().toString());
        assertEquals("mail-header", story.published().basis());
        assertEquals(List.of("Jonas Eker"), story.authors().value());
    }

    @Test
    void aQuotedMailInsideAQuotedMailIsAQuote() throws Exception {
        Story story = read("reply.txt", "The channel stays closed until noon, and I will not say more today.\n\n> When will it open?\n>\n>> Two boats met off the pier. One is down.\n");
        assertEquals(List.of("quote When will it open?", "quote Two boats met off the pier. One is down."), blocks(story).subList(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---\ntitle: \"Boats collide in fog\"\ndate: 2024-03-05\nauthors:\n  - Ada Holm\n  - Jonas Eker\nurl: https://post.example/boats\nlang: en\n---\n\n",
        "+++\ntitle = 'Boats collide in fog'\ndate = 2024-03-05\nauthors = [\"Ada Holm\", \"Jonas Eker\"]\nurl = \"https://post.example/boats\"\nlang = \"en\"\n+++\n",
    })
    void whatAFileSaysOfItselfAtItsHeadIsBelieved(String front) throws Exception {
        Story story = read("boats.md", front + LEAD + "\n");
        assertEquals(List.of("title Boats collide in fog", "paragraph " + LEAD), blocks(story));
        assertEquals("Boats collide in fog", story.title().value());
        assertEquals("2024-03-05", story.published().value().toString());
        assertEquals(List.of("Ada Holm", "Jonas Eker"), story.authors().value());
        assertEquals("https://post.example/boats", story.url().value());
        assertEquals("en", story.language().value());
        assertEquals("metadata", story.published().basis());
    }

    @Test
    void aTextBetweenTwoLinesDrawnAcrossStays() throws Exception {
        assertTrue(read("talk.md", "---\nCHAIR: Good morning, and let us begin.\nHOLM: There is nothing to begin with.\n---\n" + LEAD + "\n").text().contains("Good morning"));
    }

    @Test
    void theMarksOfRestructuredTextDisappear() throws Exception {
        Story story = read("boats.rst", "=====================\nBoats collide in fog\n=====================\n\n:Author: Ada Holm\n:Date: 2024-03-05\n\n" + LEAD.replace("Grimsund", "`Grimsund <https://grimsund.example>`_")
                + "\n\n.. image:: boats.jpg\n   :alt: The Gull in dock\n\nNo oil\n------\n\nAll seven men were taken from the water alive, says ``log.txt``.\n\n.. note:: The channel is closed.\n\n* One boat sank\n");
        assertEquals(
                List.of("title Boats collide in fog", "paragraph " + LEAD, "heading No oil", "paragraph All seven men were taken from the water alive, says log.txt.", "paragraph The channel is closed.",
                        "list One boat sank"),
                blocks(story));
        assertEquals(List.of("Ada Holm"), story.authors().value());
        assertEquals("2024-03-05", story.published().value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "^BC-EU--Fog Collision, 1st Ld-Writethru,0312<\n^Boats collide in fog off Grimsund<\n^Eds: UPDATES with quotes.<\n^By ADA HOLM=\n",
        "BC-NORLAND-COLLISION/ (UPDATE 2)\n\nEDS: ADDS quotes from harbour master\n\nBoats collide in fog off Grimsund\n\nBy Ada Holm\n\n",
    })
    void anAgencysLineForDesksIsNoHeadline(String head) throws Exception {
        Story story = read("wire.txt", head + "GRIMSUND (NP) - " + LEAD + "\n\n``We heard the horn,'' said Mia Sand, who was mending nets.\n");
        assertEquals("Boats collide in fog off Grimsund", story.title().value());
        assertEquals(List.of("Ada Holm"), story.authors().value());
        assertEquals(2, story.blocks().stream().filter(b -> b.kind().id().equals("paragraph")).count(), story.text());
        assertTrue(story.leftOut().stream().map(LeftOut::text).anyMatch(text -> text.startsWith("BC-")));
    }

    @Test
    void aLineInTheMiddleOfAPlainListIsNotItsTitle() throws Exception {
        Story story = read("list.txt", "milk\neggs\ncall the harbour master\nferry at nine\nbread\n");
        assertNull(story.title());
        assertEquals(5, story.blocks().size());
    }
}
