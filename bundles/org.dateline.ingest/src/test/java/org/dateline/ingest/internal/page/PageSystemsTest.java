package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in the shapes that the systems behind them give them. */
class PageSystemsTest {

    private static final String LEAD = "Two fishing boats collided in thick fog off the pier of Grimsund on Tuesday morning, the coast guard said, and one of them sank.";
    private static final String QUOTE = "“We heard the horn and then the crash,” said Mia Sand, 34, who was mending nets on the quay when it happened.";
    private static final String END = "The harbour master, Jonas Eker, closed the channel until noon and asked captains to keep to five knots.";

    private static Story read(String html) throws Exception {
        return MemorySource.of("page.html", html).readBy(new PageReader()).only();
    }

    private static List<String> kinds(Story story) {
        return story.blocks().stream().map(b -> b.kind().id() + " " + head(b.span().of(story.text()))).toList();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(24, text.length()));
    }

    private static String page(String title, String body) {
        return "<html lang=en><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    @Test
    void aPageOfOldLaidOutInTablesGivesItsHeadlineBylineAndDay() throws Exception {
        Story story = read(page("The Grimsund Gazette: Boats Collide In Fog",
                "<TABLE><TR><TD COLSPAN=2><A HREF=a>Front Page</A> | <A HREF=b>Sports</A></TD></TR><TR><TD><FONT SIZE=2><B>Sections</B><BR><A HREF=e>Local</A><BR><A HREF=f>State</A></FONT></TD>"
                        + "<TD><FONT SIZE=5><B>Boats Collide In Fog</B></FONT><BR><FONT SIZE=2><I>By Ada Holm</I><BR>Gazette Staff Writer<BR>March 5, 1998</FONT><P><FONT FACE=Times>" + LEAD + "<P>" + QUOTE + "<BR><BR>" + END
                        + "</FONT><P><FONT SIZE=1>Copyright 1998 The Grimsund Gazette. All rights reserved.</FONT></TD></TR></TABLE>"));
        assertEquals(List.of("title Boats Collide In Fog", "paragraph " + head(LEAD), "paragraph " + head(QUOTE), "paragraph " + head(END)), kinds(story));
        assertEquals(List.of("Ada Holm"), story.authors().value());
        assertEquals("1998-03-05", story.published().value().toString());
    }

    @Test
    void aFramesetIsSetAsideWithItsReason() {
        String frames = "<html><head><title>Grimsund Gazette</title></head><frameset cols='150,*'><frame src=menu.html><frame src=story.html></frameset></html>";
        assertTrue(assertThrows(PluginException.class, () -> read(frames)).getMessage().contains("frames"));
    }

    @Test
    void aPageThatABrowserSavedHasTheAddressItWasSavedFrom() throws Exception {
        Story story = read("<!DOCTYPE html>\n<!-- saved from url=(0044)https://post.example/2024/03/05/boats.html -->\n" + page("Boats collide", "<h1>Boats collide</h1><p>" + LEAD + "</p><p>" + QUOTE + "</p>"));
        assertEquals("https://post.example/2024/03/05/boats.html", story.url().value());
        assertEquals("2024-03-05", story.published().value().toString());
    }

    @Test
    void anEncyclopediasMarksAndReferencesAreNoStory() throws Exception {
        Story story = read(page("Grimsund collision", "<h1 id=firstHeading>Grimsund collision</h1><div id=siteSub>From Seapedia, the free encyclopedia of the sea</div><div class=mw-parser-output><p>" + LEAD + "</p>"
                + "<h2><span class=mw-headline>Course</span><span class=mw-editsection>[<a href=e>edit</a>]</span></h2><p>" + QUOTE + "</p><table class=wikitable><tr><th>Boat</th><th>Built</th></tr><tr><td>Nora</td><td>1988</td></tr></table>"
                + "<h2>References</h2><div class=reflist><ol><li>^ \"Boats collide\". Harbour Post. 5 March 2024. Retrieved 7 March 2024.</li></ol></div></div>"));
        assertEquals(List.of("title Grimsund collision", "paragraph " + head(LEAD), "heading Course", "paragraph " + head(QUOTE), "table Boat | Built", "table Nora | 1988"), kinds(story));
    }

    @Test
    void thePostsOfAThreadKeepWhoWroteThemAndWhen() throws Exception {
        StringBuilder thread = new StringBuilder();
        for (String post : List.of("mia|10:00|" + LEAD, "jonas|11:30|" + QUOTE, "olga|12:45|" + END)) {
            String[] part = post.split("\\|");
            thread.append("<div class=topic-post><div class=post-meta><a href=/u/x>").append(part[0]).append("</a><time datetime=2024-03-05T").append(part[1]).append(":00Z>March 5, 2024, ").append(part[1])
                    .append("</time></div><div class=post><p>").append(part[2]).append("</p></div></div>");
        }
        Story story = read(page("Who saw it?", "<h1>Who saw it?</h1><div id=thread>" + thread + "</div>"));
        assertEquals(List.of("title Who saw it?", "heading mia March 5, 2024, 10:00", "paragraph " + head(LEAD), "heading " + head("jonas March 5, 2024, 11:30"), "paragraph " + head(QUOTE),
                "heading " + head("olga March 5, 2024, 12:45"), "paragraph " + head(END)), kinds(story));
    }

    @Test
    void itemsWithHeadingsAreNoList() throws Exception {
        Story story = read(page("Live: the collision", "<h1>Live: the collision</h1><ol class=live-blog><li><time>11:40</time><h3>Channel opens</h3><p>" + END + "</p></li><li><time>8:10</time><h3>Boats collide</h3><p>" + LEAD + "</p></li></ol>"));
        assertFalse(kinds(story).stream().anyMatch(kind -> kind.startsWith("list")), kinds(story).toString());
    }

    @Test
    void theCountAndTheMakerOfAGallerysPictureAreNoCaption() throws Exception {
        Story story = read(page("In pictures", "<h1>In pictures: the morning after</h1><p>" + LEAD + "</p><figure><img><figcaption><span class=count>1 / 2</span><span class=text>Divers get ready on the quay before dawn.</span>"
                + "<span class=credit>Mia Sand/Harbour Post</span></figcaption></figure><p>" + END + "</p>"));
        assertTrue(kinds(story).contains("caption " + head("Divers get ready on the quay")), kinds(story).toString());
        assertFalse(story.text().contains("Mia Sand"));
    }

    @Test
    void linesSetAsTheyWereTypedStayLines() throws Exception {
        Story story = read(page("Log of the collision", "<h1>Log of the collision</h1><p>" + LEAD + "</p><pre>07:10 crash\n07:12 call\n07:20 boat leaves</pre><p>" + END + "</p>"));
        assertEquals(List.of("paragraph 07:10 crash", "paragraph 07:12 call", "paragraph 07:20 boat leaves"), kinds(story).subList(2, 5));
    }

    @Test
    void likesAndWhatStandsOverTheHeadlineAreNoStory() throws Exception {
        Story story = read(page("Boats collide in fog", "<article><span>Off the pier</span><h1>Boats collide in fog</h1><div>12</div><p>" + LEAD + "</p><p>" + END + "</p></article>"));
        assertEquals(List.of("title Boats collide in fog", "paragraph " + head(LEAD), "paragraph " + head(END)), kinds(story));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "<p>Mar 5 Written By <span>Mia Sand</span></p> ; Mia Sand", "<p>yas! | By Mia Sand | March 5</p> ; Mia Sand", "<p>Autoren Mia Sand und Jan Kuhn</p> ; Mia Sand, Jan Kuhn",
        "<p>von <a href=/autor/mia-sand>Mia Sand</a> und Jan Kuhn</p> ; Mia Sand, Jan Kuhn", "<p>Von <a href=https://post.example/author/mia/>Mia</a></p> ; Mia", "<p>Gespeichert von rasos am 24. Juli 2017 - 18:55</p> ; rasos",
        "<p>كتب: سامي الخطيب</p> ; سامي الخطيب", "<p>本报记者 张伟 李娜</p> ; 张伟, 李娜", "<p>文／王芳</p> ; 王芳",
    })
    void aBylineIsReadHoweverItIsSet(String byline, String authors) throws Exception {
        Story story = read(page("Boats collide in fog", "<h1>Boats collide in fog</h1>" + byline + "<p>" + LEAD + "</p><p>" + END + "</p>"));
        assertEquals(List.of(authors.split(", ")), story.authors().value());
    }

    @Test
    void whoAnswersQuestionsDidNotWrite() throws Exception {
        Story story = read(page("Why fog comes", "<main><h1>Why fog comes without warning</h1><p>" + LEAD + "</p><p>" + QUOTE + "</p><p>" + END + "</p><h3>Contact</h3><p>Dr Ada Holm<br>Department of Physics<br>ada.holm@uni.example</p></main>"));
        assertTrue(story.authors().value().isEmpty(), story.authors().value().toString());
        assertFalse(story.text().contains("Physics"));
    }
}
