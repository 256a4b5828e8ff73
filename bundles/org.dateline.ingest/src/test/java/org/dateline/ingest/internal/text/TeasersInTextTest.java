package org.dateline.ingest.internal.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

/** Lists of other stories in scraped text: a headline that leads elsewhere and a few words on it, again and again. */
class TeasersInTextTest {

    private static final String STORY =
            """
            # Basin to be dredged at last

            The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.

            “We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.

            The work is to begin in May and will cost about four million crowns, the council said in a statement, half of it paid by the state.

            Fishermen fear that the mud will spoil the spawning grounds outside the pier, and want the work put off until the autumn of this year.

            """;

    private static String teasers() {
        StringBuilder list = new StringBuilder();
        for (String day : new String[] {"Monday", "Tuesday", "Wednesday", "Thursday"}) {
            list.append("![](https://img.example/ferry.jpg)\n\nnews\n\n### [The ferry to Grimsund was late again on ").append(day).append("](/ferry-").append(day).append(")\n\nThe ferry came in long after noon on ")
                    .append(day).append(", and nobody on the quay could say why it had happened; the company spoke of fog, the crew of a broken shaft.\n\n");
        }
        return list.toString();
    }

    private static Story read(String text) throws Exception {
        return MemorySource.of("story.md", text).readBy(new TextReader()).only();
    }

    @Test
    void theyAreLeftOutBelowAStory() throws Exception {
        Story story = read(STORY + teasers());
        assertTrue(story.text().contains("Fishermen fear"));
        assertFalse(story.text().contains("ferry"), story.text());
    }

    @Test
    void aTextThatIsNothingElseIsKept() throws Exception {
        assertTrue(read("# The week on the water\n\n" + teasers()).text().contains("broken shaft"));
    }

    @Test
    void picturesMakersCountsAndHeadlinesWithoutTextAreLeftOut() throws Exception {
        Story story = read("# Basin to be dredged at last\n\n![](https://img.example/basin.jpg)\n\nThe basin in March\n\n#### Ada Holm/Getty Images\n\n"
                + STORY.substring(STORY.indexOf("The harbour")) + "1\n\n## The ferry to Grimsund was late once more on Monday\n\n2\n\n## A captain is sought who does not oversleep\n\n$99\n\n" + STORY.substring(STORY.indexOf("Fishermen")).replace("autumn", "winter"));
        assertFalse(story.text().contains("Getty"), story.text());
        assertFalse(story.text().contains("ferry"), story.text());
        assertFalse(story.text().contains("$99"), story.text());
        assertTrue(story.text().contains("winter"), story.text());
    }

    @Test
    void allThatANoteSaysOfTheAuthorGoes() throws Exception {
        Story story = read("- [Home](/)\n- [Harbour](/h)\n- [Weather](/w)\n\n# Basin to be dredged at last\n\nBy Jonas Eker\n\n" + STORY.substring(STORY.indexOf("The harbour"))
                + "#### Harbour editor\n\nJonas Eker is the harbour editor of the Post. He came to it from the pilots’ office.\n\nSince then, Jonas has written about every ship that came in, and about most that did not.\n");
        assertFalse(story.text().contains("pilots"), story.text());
        assertFalse(story.text().contains("every ship"), story.text());
        assertTrue(story.text().contains("Fishermen fear"));
    }
}
