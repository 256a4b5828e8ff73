package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

/** Stories that a system built from parts, and what stands among the parts of a story without being one. */
class PagePartsTest {

    private static final String FIRST = "The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.";
    private static final String SECOND = "“We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.";
    private static final String THIRD = "The work is to begin in May and will cost about four million crowns, the council said in a statement, half of it paid by the state.";

    private static Story read(String body) throws Exception {
        return MemorySource.of("page.html", "<html><head><title>Basin to be dredged at last</title></head><body><h1>Basin to be dredged at last</h1>" + body + "</body></html>").readBy(new PageReader()).only();
    }

    private static List<String> texts(Story story, BlockKind kind) {
        return story.blocks().stream().filter(b -> b.kind() == kind).map(b -> b.span().of(story.text())).toList();
    }

    private static String part(String words) {
        return "<div class=field__item><div class='paragraph paragraph--text'><div class=text-formatted><p>" + words + "</p></div></div></div>";
    }

    @Test
    void partsOfOneNameAreOneStory() throws Exception {
        Story story = read("<div class=field>" + part(FIRST + " " + FIRST.replace("Monday", "Sunday")) + "<div class=field__item><img src=a.jpg></div>" + part(SECOND) + part(THIRD) + "</div>");
        assertEquals(3, texts(story, BlockKind.PARAGRAPH).size(), story.text());
    }

    @Test
    void aPartOfAnotherNameBeyondWrappersIsNone() throws Exception {
        Story story = read("<div><div class=text><div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div></div></div>"
                + "<div class=house><div><p>The Harbour Post has been printed in Grimsund since 1887 and belongs to the people who write it.</p></div></div>");
        assertFalse(story.text().contains("1887"), story.text());
    }

    @Test
    void aParagraphSetAsAHeadingIsAParagraph() throws Exception {
        Story story = read("<div class=article-body><h3>" + FIRST + " " + SECOND + "</h3><p>" + THIRD + "</p></div>");
        assertEquals(2, texts(story, BlockKind.PARAGRAPH).size(), story.text());
    }

    @Test
    void whatIsSetLargeBesideTheTextIsSaidOnce() throws Exception {
        Story story = read("<div class=article-body><p>" + FIRST + "</p><p>" + SECOND + "</p><blockquote>“in a short speech after the vote, which was closer”</blockquote>"
                + "<blockquote>“Nobody had told us anything of the kind,” said a fisherman.</blockquote><p>" + THIRD + "</p></div>");
        assertEquals(List.of("“Nobody had told us anything of the kind,” said a fisherman."), texts(story, BlockKind.QUOTE));
    }

    @Test
    void aListOfOtherStoriesIsNoStoryHoweverLong() throws Exception {
        StringBuilder list = new StringBuilder("<div class=grid>");
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
            list.append("<div class=box><span>news</span><h3><a href=/other-").append(day).append(">The ferry to Grimsund was late again on ").append(day).append("</a></h3><div><p>")
                    .append("The ferry came in long after noon on ").append(day).append(", and nobody on the quay could say why it had happened; the company spoke of fog, the crew of a broken shaft, ")
                    .append("and the passengers of a captain who had overslept. It was the third time in a week that it came in late.</p></div></div>");
        }
        String fourth = THIRD.replace("May", "June");
        Story story = read("<div class=text><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + fourth + "</p></div>" + list + "</div>");
        assertEquals(List.of(FIRST, SECOND, THIRD, fourth), texts(story, BlockKind.PARAGRAPH));
    }

    @Test
    void aParagraphThatEndsWithAPicturesMakerIsItsCaption() throws Exception {
        Story story = read("<div class=article-body><p>" + FIRST + "</p><p>Cranes stand idle in the north basin. Credit: Mia Sand</p><p>" + SECOND + "</p></div>");
        assertEquals(List.of("Cranes stand idle in the north basin."), texts(story, BlockKind.CAPTION));
    }

    @Test
    void aLineOfDaysOfPublicationAndChangeIsNoStory() throws Exception {
        Story story = read("<article><p>PUBLISHED: 10:48, Tue, Mar 5, 2024 | UPDATED: 11:05, Tuesday, the morning of Mar 5, 2024</p><p>" + FIRST + "</p><p>" + SECOND + "</p></article>");
        assertEquals(List.of(FIRST, SECOND), texts(story, BlockKind.PARAGRAPH));
        assertEquals("2024-03-05", story.published().value().toString().substring(0, 10));
    }

    @Test
    void aNoteThatBeginsWithTheAuthorsPostOrFirstNameGoesToo() throws Exception {
        for (String note : List.of("Harbour editor of the Post: Jonas Eker has been writing about ships since 1999.", "Jonas is the harbour editor of the Post.", "Jonas Eker is the Post’s harbour editor.")) {
            Story story = read("<p>By Jonas Eker</p><div class=article-body><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><h4>Harbour editor</h4><p>" + note + "</p></div>");
            assertEquals(List.of("Jonas Eker"), story.authors().value());
            assertEquals(List.of(FIRST, SECOND, THIRD), texts(story, BlockKind.PARAGRAPH), note);
            assertTrue(texts(story, BlockKind.HEADING).isEmpty());
        }
    }
}
