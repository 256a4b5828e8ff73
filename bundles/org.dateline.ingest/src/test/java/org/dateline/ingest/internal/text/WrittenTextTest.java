package org.dateline.ingest.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

/** What people write and send is kept whole, whatever its shape. */
class WrittenTextTest {

    private static Story read(String name, String text) throws Exception {
        return MemorySource.of(name, text).readBy(new TextReader()).only();
    }

    private static List<String> texts(Story story, BlockKind kind) {
        return story.blocks().stream().filter(b -> b.kind() == kind).map(b -> b.span().of(story.text())).toList();
    }

    private static void holds(Story story, String... words) {
        for (String each : words) {
            assertTrue(story.text().contains(each), each + " in " + story.text());
        }
    }

    @Test
    void notesAreKeptWithEveryRow() throws Exception {
        Story story = read("notes.md", """
                # Notes Osprey

                - 10 June: runs aground ~6pm (Reyes). **Check time**
                - call Priya Nair, engineer (was aboard)
                    - says lights went out

                ## Open questions

                1. Who signed the contract?
                2. Why was the sonar off?
                """);
        assertEquals("Notes Osprey", story.title().value());
        assertEquals(5, texts(story, BlockKind.LIST).size());
        assertEquals(List.of("Open questions"), texts(story, BlockKind.HEADING));
        holds(story, "Check time", "says lights went out", "Why was the sonar off?");
    }

    @Test
    void aListOfDatesIsKeptAndIsNotItselfOfOneOfThem() throws Exception {
        Story story = read("timeline.txt", """
                Timeline of the Osprey affair

                1998: The channel is dredged for the last time.
                June 9, 2025: Harbor master Daniel Reyes writes to the ferry company.
                June 11, 2025: Mayor Helen Ortiz visits the passengers.
                July 8, 2025: The inquiry opens.
                """);
        assertEquals("Timeline of the Osprey affair", story.title().value());
        assertEquals(4, texts(story, BlockKind.PARAGRAPH).size());
        assertNull(story.published());
    }

    @Test
    void aPressReleaseHasItsHeadlineAndTheDayOfItsDateline() throws Exception {
        Story story = read("release.txt", """
                FOR IMMEDIATE RELEASE
                Contact: Ruth Lindqvist, 555-0134, press@northline.example

                Northline Ferries Names New Chief Executive

                MARLOW BAY, July 14, 2025 -- Northline Ferries today announced that Yusuf Demir will become
                chief executive officer on September 1, 2025.

                About Northline Ferries
                Northline Ferries, founded in 1957, runs 11 ships on six routes and carried 1.9 million
                passengers in 2024.
                """);
        assertEquals("Northline Ferries Names New Chief Executive", story.title().value());
        assertNotNull(story.published());
        assertEquals("2025-07-14", story.published().value().toString());
        holds(story, "Contact: Ruth Lindqvist", "chief executive officer on September 1", "passengers in 2024.");
        assertEquals(List.of("FOR IMMEDIATE RELEASE"), story.leftOut().stream().map(LeftOut::text).toList());
    }

    @Test
    void aTranscriptKeepsItsTitleAndEveryTurn() throws Exception {
        Story story = read("hearing.txt", """
                Transcript of the hearing, 8 July 2025

                CHAIR: Captain Grant, when did you learn that the channel was too shallow?

                GRANT: Nobody told me.

                Ms. NAIR: May I add something?
                """);
        assertEquals("Transcript of the hearing, 8 July 2025", story.title().value());
        holds(story, "CHAIR: Captain Grant", "GRANT: Nobody told me.", "May I add something?");
    }

    @Test
    void messagesOfAChatAreKeptAndNoneIsTheTitle() throws Exception {
        Story story = read("chat.txt", """
                [12/06/2025, 07:31:02] Clara: just landed in Marlow, where is the press conf
                [12/06/2025, 07:31:40] Ben: town hall, 9am
                [12/06/2025, 07:33:15] Ben: Reyes says nobody badly hurt. 112 off the boat
                """);
        assertNull(story.title());
        assertNull(story.published());
        holds(story, "town hall, 9am", "112 off the boat", "just landed");
    }

    @Test
    void bylineDayAndOwnerStandBesideTheStory() throws Exception {
        Story story = read("story.txt", """
                Ferry runs aground off Marlow Point
                By Clara Whitfield
                Thursday, 12 June 2025

                The ferry Osprey ran aground off Marlow Point on Tuesday, and all 112 people on board were taken off by lifeboats.

                © 2025 Marlow Courier. All rights reserved.
                """);
        assertEquals(List.of("Clara Whitfield"), story.authors().value());
        assertEquals("2025-06-12", story.published().value().toString());
        assertEquals("Marlow Courier", story.publisher().value());
        assertEquals(1, texts(story, BlockKind.PARAGRAPH).size());
    }

    @Test
    void whatWasCopiedOffAPageWithItsMenusIsCutToTheStory() throws Exception {
        String prose = "The ferry Osprey ran aground off Marlow Point on Tuesday, and all 112 people on board were taken off by the lifeboats of the town.\n\n";
        Story story = read("copied.txt", "Home\n\nNews\n\nSport\n\nWeather\n\nCulture\n\nOpinion\n\nJobs\n\nTravel\n\n"
                + "Ferry runs aground off Marlow Point\n\n" + prose + prose.replace("ferry", "ship") + prose.replace("lifeboats", "boats") + "Most read\n\nContact us\n");
        assertEquals(3, texts(story, BlockKind.PARAGRAPH).size());
        assertTrue(story.leftOut().stream().map(LeftOut::text).toList().contains("Sport"));
    }
}
