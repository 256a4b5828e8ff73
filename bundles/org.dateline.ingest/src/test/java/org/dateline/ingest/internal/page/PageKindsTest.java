package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

/** Live blogs, interviews, galleries, press releases, and pages that show no story. */
class PageKindsTest {

    private static Story read(String html) throws Exception {
        return MemorySource.of("page.html", html).readBy(new PageReader()).only();
    }

    private static List<String> kinds(Story story) {
        return story.blocks().stream().map(b -> b.kind().id() + " " + head(b.span().of(story.text()))).toList();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(16, text.length()));
    }

    private static String post(String time, String words) {
        return "<div class=post><time class=post-time>" + time + "</time><p>" + words + " the harbour council went on with its meeting in the old town hall, and people waited outside in the rain.</p></div>";
    }

    @Test
    void thePostsOfALiveBlogStayInOrderWithTheirTimes() throws Exception {
        Story story = read("<html><body><h1>Harbour vote, as it happened</h1><div class=liveblog>" + post("18:42", "Last of all") + post("17.05", "Before that") + post("9:30 am", "First of all") + "</div></body></html>");
        assertEquals(
                List.of("title Harbour vote, as", "heading 18:42", "paragraph Last of all the ", "heading 17.05", "paragraph Before that the ", "heading 9:30 am", "paragraph First of all the"),
                kinds(story));
    }

    @Test
    void theQuestionsOfAnInterviewStandOverTheirAnswers() throws Exception {
        String answer = "<p>We waited long enough, and the ships went elsewhere; that had to end before the yards closed, and now it does, she said.</p>";
        Story story = read("<html><body><h1>“The ships went elsewhere”</h1><div class=article-body><p><strong>Why now, Mayor Holm?</strong></p>" + answer
                + "<p><strong>What will it cost?</strong></p>" + answer.replace("We waited", "Two million; we waited") + "</div></body></html>");
        assertEquals(List.of("title “The ships went ", "heading Why now, Mayor H", "paragraph We waited long e", "heading What will it cos", "paragraph Two million; we "), kinds(story));
    }

    @Test
    void aGalleryIsItsCaptionsWithoutCredits() throws Exception {
        String picture = "<figure><img src=x.jpg><figcaption>%s in the north basin of the harbour last week. Photo: Mia Sand</figcaption></figure>";
        Story story = read("<html><body><h1>The basin in pictures</h1><div class=article-body><p>For ten years no large ship came to the north basin, and the cranes above it stood idle all that time.</p>"
                + picture.formatted("Cranes stand") + picture.formatted("A tug lies") + picture.formatted("Gulls rest") + "</div></body></html>");
        assertEquals(List.of("title The basin in pic", "paragraph For ten years no", "caption Cranes stand in ", "caption A tug lies in th", "caption Gulls rest in th"), kinds(story));
        assertFalse(story.text().contains("Mia Sand"));
    }

    @Test
    void tablesAndQuotesOfAPressReleaseKeepTheirKind() throws Exception {
        Story story = read("<html><body><main><h1>Holm Dredging wins harbour contract</h1><p>GRIMSUND, 5 March 2024 – Holm Dredging is to dredge the north basin of Grimsund, the company said on Tuesday in a short notice.</p>"
                + "<table><tr><th>Year</th><th>Crowns</th></tr><tr><td>2024</td><td>2,000,000</td></tr></table><blockquote>“It is a good day for all of us who live from the sea,” said Ada Holm.</blockquote>"
                + "<p>The work is to begin in April and to last six weeks, during which the basin stays closed to ships of every kind.</p></main></body></html>");
        assertTrue(kinds(story).contains("table 2024 | 2,000,000"), kinds(story).toString());
        assertTrue(kinds(story).stream().anyMatch(k -> k.startsWith("quote “It is")), kinds(story).toString());
        assertEquals("2024-03-05", story.published().value().toString());
    }

    @Test
    void aPageThatShowsItsStoryOnlyByScriptsGivesTheTextOfItsHead() throws Exception {
        String body = "The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away.\\n\\n"
                + "“We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.";
        Story story = read("<html><head><title>Basin to be dredged</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Basin to be dredged\",\"articleBody\":\"" + body
                + "\"}</script></head><body><div id=app>Loading</div></body></html>");
        assertEquals(2, story.blocks().stream().filter(b -> b.kind() == BlockKind.PARAGRAPH).count());
    }

    @Test
    void aPageBehindAWallGivesTitleAndSummary() throws Exception {
        Story story = read("<html><head><title>Basin to be dredged</title><meta property=og:description content=\"The council ends a dispute of ten years.\"><meta property=article:published_time content=2024-03-05>"
                + "</head><body><div>Subscribe</div></body></html>");
        assertEquals(List.of("title Basin to be dred", "standfirst The council ends"), kinds(story));
        assertEquals("2024-03-05", story.published().value().toString());
    }
}
