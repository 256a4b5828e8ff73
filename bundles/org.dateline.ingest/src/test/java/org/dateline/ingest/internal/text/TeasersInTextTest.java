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
}
