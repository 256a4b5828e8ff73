package org.dateline.ingest.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String SCRAPED =
            """
            Harbour council votes to dredge the north basin after a decade of delay
            ![Mayor Ada Holm, left, speaks to dock workers at the north basin in Grimsund on March 3. [NPA/FERN]](https://img.example/r/?fname=https://cdn.example/news/202403/05/harbourpost/20240305101500123ab.jpg)
            The Grimsund harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.
            “We waited long enough,” said Mayor Ada Holm, who has led the council since 2019, in a short speech after the vote on the quay.
            What the vote means
            The work is to begin in May and will cost about 4 million crowns, the council said in a statement, half of it paid by the state.
            ![Cranes stand idle in the north basin of the harbour in Grimsund last week. [CITY ARCHIVE]](https://img.example/r/?fname=https://cdn.example/news/202403/05/harbourpost/20240305101501456cd.jpg)
            Fishermen fear that the mud will spoil the spawning grounds outside the pier, and want the work put off until the autumn.
            BY JONAS EKER [eker.jonas@harbourpost.example]
            Copyright © 2024 Harbour Post. All rights reserved.
            - Ferry fares to rise for the third time this year
            - Council clerk retires after 41 years
            """;

    private final TextReader reader = new TextReader();

    private Story read(String name, String text) throws Exception {
        return MemorySource.of(name, text).readBy(reader).only();
    }

    private static List<String> texts(Story story, BlockKind kind) {
        return story.blocks().stream().filter(b -> b.kind() == kind).map(b -> b.span().of(story.text())).toList();
    }

    @Test
    void firstLineIsTheTitleAndShortLinesBetweenProseAreHeadings() throws Exception {
        Story story = read("story.txt", SCRAPED);
        assertEquals("Harbour council votes to dredge the north basin after a decade of delay", story.title().value());
        assertEquals(List.of("What the vote means"), texts(story, BlockKind.HEADING));
        assertEquals(4, texts(story, BlockKind.PARAGRAPH).size());
    }

    @Test
    void imageWordsAreCaptionsWithoutTheirCredit() throws Exception {
        Story story = read("story.txt", SCRAPED);
        assertEquals(
                List.of(
                        "Mayor Ada Holm, left, speaks to dock workers at the north basin in Grimsund on March 3.",
                        "Cranes stand idle in the north basin of the harbour in Grimsund last week."),
                texts(story, BlockKind.CAPTION));
        assertTrue(story.leftOut().contains(new LeftOut("[NPA/FERN]", "line 2")));
    }

    @Test
    void bylineDateAndOwnerComeFromTheLinesAround() throws Exception {
        Story story = read("story.txt", SCRAPED);
        assertEquals(List.of("Jonas Eker"), story.authors().value());
        assertEquals("byline", story.authors().basis());
        assertEquals("Harbour Post", story.publisher().value());
        assertEquals("2024-03-05", story.published().value().toString());
        assertEquals("url", story.published().basis());
    }

    @Test
    void theDatelineDatesTheStoryAndStaysInIt() throws Exception {
        Story story = read("wire.txt", "The lighthouse was closed\n\nKELSO ISLAND, 3 March 2025 \u2014 The lighthouse of Kelso Island was closed "
                + "after a storm that broke two of its windows.\n\nThe keeper was brought ashore by helicopter in the night.\n");
        assertEquals("2025-03-03", story.published().value().toString());
        assertEquals("dateline", story.published().basis());
        assertTrue(story.text().contains("KELSO ISLAND"));
    }

    @Test
    void theReporterBeforeAKoreanLeadIsItsAuthorAndTheLeadStays() throws Exception {
        Story story = read("wire.txt", "한강 다리 공사 다음 달 시작\n\n(서울=한빛통신) 한서윤 기자 = 서울시는 9일 한강에 새 다리를 짓는다고 밝혔다. "
                + "공사비는 1조 2천억원이다.\n\n오세훈 서울시장은 시민의 불편을 줄이겠다고 말했다. 지난달 국토교통부는 계획을 승인했다.\n");
        assertEquals(List.of("한서윤"), story.authors().value());
        assertTrue(story.text().contains("공사비는 1조 2천억원이다."));
    }

    @Test
    void headlinesOfOtherStoriesAreLeftOut() throws Exception {
        Story story = read("story.txt", SCRAPED);
        assertFalse(story.text().contains("Ferry fares"));
        assertFalse(story.text().contains("All rights"));
        assertTrue(story.leftOut().stream().anyMatch(l -> l.text().startsWith("Ferry fares") && l.at().equals("line 11")));
    }

    @Test
    void linesBrokenAtAWidthAreJoined() throws Exception {
        Story story = read(
                "mail.txt",
                """
                Quiet night at the border post

                The customs officers at the eastern post reported a quiet night on
                Tuesday, with only forty lorries passing between dusk and dawn, far
                fewer than in the same week a year ago, when the queue was six miles
                long and drivers slept in their cabs.

                The station chief said that she expected the traffic to grow again
                once the harvest begins, and asked for two more inspectors before
                the end of the month.
                """);
        assertEquals(2, texts(story, BlockKind.PARAGRAPH).size());
        assertTrue(story.text().contains("a quiet night on Tuesday, with"));
    }

    @Test
    void linesOfAShortStoryBrokenByHandAreJoinedAndNothingIsLost() throws Exception {
        Story story = read("story.txt", """
                The harbour stays closed

                MARLOW BAY, 3 March 2025 (NPA) - The harbour of Marlow Bay stays closed after a storm
                that broke the outer wall on Sunday, Mayor Helen Ortiz said in a statement to the council of
                the town. Divers are to look at the wall when the sea is calm, she said, and nobody was hurt.

                Fishing boats were sent to Kelso Island, where there is room for forty of them, said Daniel
                Reyes, the harbour master. The ferry does not run.
                """);
        assertEquals(2, texts(story, BlockKind.PARAGRAPH).size());
        assertTrue(texts(story, BlockKind.PARAGRAPH).get(0).contains("after a storm that broke the outer wall"));
        assertTrue(texts(story, BlockKind.PARAGRAPH).get(1).endsWith("said Daniel Reyes, the harbour master. The ferry does not run."));
    }

    @Test
    void titleBylineAndParagraphsWithoutBlankLinesStayApartInABrokenText() throws Exception {
        Story story = read("story.txt", """
                The harbour stays closed
                By Clara Whitfield
                The harbour of Marlow Bay stays closed after a storm that broke the outer
                wall on Sunday, Mayor Helen Ortiz said in a statement to the council of
                the town.
                Divers are to look at the wall when the sea is calm, she said. The long-
                term plan is to build it anew, and nobody was hurt by the stones of the
                wall.
                """);
        assertEquals("The harbour stays closed", story.title().value());
        assertEquals(List.of("Clara Whitfield"), story.authors().value());
        assertEquals(2, texts(story, BlockKind.PARAGRAPH).size());
        assertTrue(texts(story, BlockKind.PARAGRAPH).get(1).contains("The long-term plan"));
    }

    @Test
    void linesOfAListThatWereBrokenAreOneItem() throws Exception {
        Story story = read("story.md", """
                # The harbour stays closed

                The council said on Monday what is to be done before the harbour opens again, in this order.

                - Divers look at the wall when the sea is calm, and tell the council what they
                  saw of it.
                - The ferry is moved to the north quay, where it can stay for the winter if
                  need be.

                Nobody was hurt, the mayor said, and the boats of the fishermen are safe on the other side.
                """);
        assertEquals(List.of("Divers look at the wall when the sea is calm, and tell the council what they saw of it.",
                "The ferry is moved to the north quay, where it can stay for the winter if need be."), texts(story, BlockKind.LIST));
    }

    @Test
    void theDayThatASentenceTellsOfIsNotTheStorys() throws Exception {
        assertNull(read("story.txt", """
                ![Two men look at the ferry on the sand](https://img.example/osprey.jpg)
                The ferry Osprey ran aground off Marlow Point on June 10, 2025, Mayor Helen Ortiz said.
                """).published());
    }

    @Test
    void marksOfMarkdownDisappearAndItsKindsStay() throws Exception {
        Story story = read(
                "story.md",
                """
                # Tram line *seven* returns

                By [Mia Sand](https://example.org/author/mia-sand)

                5 June 2023

                The tram returned to **Elm Street** on Friday, [the city said](https://example.org/x), after two years of works on the bridge.

                > "I never thought I would see it again," an old driver told the crowd at the stop near the market hall.

                - The first tram leaves at five in the morning, half an hour earlier than before the works began.
                """);
        assertEquals("Tram line seven returns", story.title().value());
        assertTrue(story.text().contains("The tram returned to Elm Street on Friday, the city said, after"));
        assertEquals(1, texts(story, BlockKind.QUOTE).size());
        assertEquals(1, texts(story, BlockKind.LIST).size());
        assertEquals("2023-06-05", story.published().value().toString());
        assertEquals(List.of("Mia Sand"), story.authors().value());
    }

    @Test
    void aTextWithoutAnyShapeIsKeptWhole() throws Exception {
        Story story = read("note.txt", "call back holm");
        assertEquals("call back holm", story.text());
        assertNull(story.published());
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        PluginException e = assertThrows(PluginException.class, () -> read("empty.txt", ""));
        assertEquals("This file is empty.", e.getMessage());
    }

    @Test
    void binaryDataIsSaidToBeNoText() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        MemorySource source = new MemorySource("noise.txt", null, bytes);
        assertEquals(Match.MAYBE, reader.probe(source.head()));
        PluginException e = assertThrows(PluginException.class, () -> source.readBy(reader));
        assertTrue(e.getMessage().startsWith("This file is not text"), e.getMessage());
    }

    @Test
    void aTextOverTheLimitIsRefused() {
        byte[] bytes = new byte[20_000_001];
        java.util.Arrays.fill(bytes, (byte) 'a');
        PluginException e = assertThrows(PluginException.class, () -> new MemorySource("long.txt", null, bytes).readBy(reader));
        assertTrue(e.getMessage().contains("20 million"), e.getMessage());
    }

    @Test
    void htmlUnderATextNameIsLeftToAnotherReader() {
        assertEquals(Match.MAYBE, reader.probe(MemorySource.of("page.txt", "<!doctype html><html>").head()));
        assertEquals(Match.YES, reader.probe(MemorySource.of("page.txt", "Once upon").head()));
    }

    private static final String PARAGRAPH =
            "The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away from the port for ten years.\n\n";

    @Test
    void aNameBelowItsPictureAndADateBelowThatAreBylineAndDate() throws Exception {
        Story story = read("page.md", "# Basin to be dredged at last\n\n![Jonas-Eker](https://post.example/p.png)\n\n[Jonas Eker](/people/jonas)Harbour writer\n\n10 min read\n\n"
                + "March 6, 2024 - 9:03AM\n\n" + PARAGRAPH.repeat(4));
        assertEquals(List.of("Jonas Eker"), story.authors().value());
        assertEquals("2024-03-06T09:03:00", story.published().value().toString());
        assertEquals(4, story.blocks().stream().filter(b -> b.kind().isBody()).count());
    }

    @Test
    void whatStandsBetweenTheHeadlineAndItsRepetitionIsLeftOut() throws Exception {
        Story story = read("page.md", "# Basin to be dredged at last\n\n[Ships and harbours and everything that floats on the sea around us](/s)\n\n"
                + "The best of the week in your hands every Friday, with the stories that you should not miss.\n\n# Basin to be dredged at last\n\n" + PARAGRAPH.repeat(3));
        assertEquals(3, story.blocks().stream().filter(b -> b.kind().isBody()).count());
    }

    @Test
    void ligaturesBecomeLettersAndSoftHyphensGo() throws Exception {
        String text = read("story.txt", "Basin to be dredged\n\nThe \ufb01rst o\ufb03cer of the port said on Mon\u00adday that the \ufb02eet would be back in the north basin before the end of April.\n").text();
        assertTrue(text.contains("The first officer of the port said on Monday that the fleet would"), text);
    }
}
