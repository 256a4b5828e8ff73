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
    void theLastLinesOfWireCopySayWhoReportedAndAreNoStory() throws Exception {
        Story story = read("wire.txt", """
                MARLOW BAY, July 14 - Northline Ferries posted a 12% rise in first-half profit on Monday, helped by a dry summer on the coast.

                Shares in the company were up 6.1% at the close, having lost a fifth of their value since the start of the year.

                ($1 = 0.7519 pounds)

                (Reporting by Colm Dwyer; Editing by Yusra Hadid)

                ###
                """);
        assertEquals(List.of("Colm Dwyer"), story.authors().value());
        assertEquals(2, story.blocks().size());
        assertEquals(3, story.leftOut().size());
    }

    @Test
    void theHeadlineOfAReleaseIsFoundBelowItsLetterhead() throws Exception {
        Story release = read("release.txt", """
                Marlow County Sheriff's Office
                Press Release #25-118
                July 9, 2025

                DEPUTIES ARREST TWO IN A STRING OF BOAT THEFTS

                MARLOW - On July 7, 2025, at about 2:40 a.m., deputies stopped a silver car on the coast road and took two persons into custody.
                """);
        assertEquals("DEPUTIES ARREST TWO IN A STRING OF BOAT THEFTS", release.title().value());
        Story letter = read("letter.txt", """
                THE HARBOUR BOARD OF MARLOW
                12 January 2025

                Dear Mr Holloway,

                Re: Your request of 2 December

                Thank you for your request, which we received on 4 December. You asked how many ships ran aground in the channel since 2019.
                """);
        assertEquals("Re: Your request of 2 December", letter.title().value());
        Story list = read("list.txt", """
                Timeline: the Brennick dam

                1962 - Construction begins.
                4 May 1966 - Dam opened.
                """);
        assertEquals("Timeline: the Brennick dam", list.title().value());
    }

    @Test
    void aQuestionIsAHeadlineAndTheDeskBelowItIsLeftOut() throws Exception {
        Story story = read("facts.txt", """
                FACTBOX-Who is Viktor Sandoz, the new prime minister of Corvania?
                By STAFF REPORTS

                Viktor Sandoz was named prime minister of Corvania on Tuesday. Here are some facts about him, his party and his plans.
                """);
        assertEquals("FACTBOX-Who is Viktor Sandoz, the new prime minister of Corvania?", story.title().value());
        assertEquals(List.of("By STAFF REPORTS"), story.leftOut().stream().map(LeftOut::text).toList());
    }

    @Test
    void theLineBetweenBylineAndDayIsThePapersName() throws Exception {
        Story story = read("court.txt", """
                Former treasurer sentenced to six years
                By Tamsin Okoro, Crime correspondent
                The Marlow Courier
                Updated 14:05, 12 Feb 2024

                A former treasurer who stole from a children's hospice to fund a gambling habit was jailed for six years on Monday.
                """);
        assertEquals("The Marlow Courier", story.publisher().value());
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
