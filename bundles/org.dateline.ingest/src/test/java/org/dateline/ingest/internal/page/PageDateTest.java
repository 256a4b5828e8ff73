package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the dates on a page is the day of publication. */
class PageDateTest {

    private static final String PROSE =
            "<p>The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.</p>"
                    + "<p>“We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.</p>";

    private static Story page(String head, String belowTitle, String afterStory) throws Exception {
        String html = "<!doctype html><html lang=en><head><title>Basin to be dredged at last</title>" + head + "</head><body><nav><a href=/>Home</a></nav>"
                + "<h1>Basin to be dredged at last</h1>" + belowTitle + "<div class=article-body>" + PROSE + "</div>" + afterStory + "</body></html>";
        return MemorySource.of("page.html", html).readBy(new PageReader()).only();
    }

    private static String day(String head, String belowTitle, String afterStory) throws Exception {
        Story story = page(head, belowTitle, afterStory);
        return story.published() == null ? "" : story.published().value().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta property=article:published_time content=2024-03-05>", "<meta name=DC.date.issued content=2024-03-05>", "<meta name=parsely-pub-date content=2024-03-05>",
        "<meta name=sailthru.date content=2024-03-05>", "<meta name=cXenseParse:recs:publishtime content=2024-03-05>", "<meta property=bt:pubDate content=2024-03-05>",
        "<meta name=prism.publicationDate content=2024-03-05>", "<meta itemprop=datePublished content=2024-03-05>",
        "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-03-05\"}]}</script>",
        "<script type=application/ld+json>\n//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"a \nline\",\"datePublished\":\"2024-03-05\",}\n//]]></script>",
    })
    void whatThePageSaysOfItselfIsFoundUnderTheNamesOfManySystems(String head) throws Exception {
        assertEquals("2024-03-05", day(head, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<abbr class=published title=2024-03-05>two weeks ago</abbr>", "<relative-time datetime=2024-03-05>two weeks ago</relative-time>", "<p>Veröffentlicht: Dienstag, 05.03.2024</p>",
        "<p>Publié le 5 mars 2024</p>", "<p>5 marca 2024</p>", "<p>5 Mart 2024 Salı</p>", "<p>2024年3月5日</p>", "<p>입력 2024.03.05</p>", "<p>Updated 7 March 2024, published 5 March 2024</p>",
    })
    void aDateBelowTheHeadlineIsReadHoweverItIsWritten(String belowTitle) throws Exception {
        assertEquals("2024-03-05", day("", belowTitle, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>05.03.2024 · 3 Kommentare</p>", "<p>5 March 2024 Leave a comment</p>", "<ul><li><a href=/a>One</a></li><li><a href=/b>Two</a></li></ul><p>5 March 2024</p>",
    })
    void commentsAndMenusBesideTheDateTakeNothingFromIt(String belowTitle) throws Exception {
        assertEquals("2024-03-05", day("<meta name=revised content=2024-03-09>", belowTitle, ""));
    }

    @Test
    void theDayThatReadersAreShownCountsWhereTheyAreNotShownTheOther() throws Exception {
        String said = "<meta property=article:published_time content=2024-03-05>";
        assertEquals("2024-03-15", day(said, "<p><time datetime=2024-03-15>15.03.2024</time></p>", ""));
        assertEquals("2024-03-05", day(said, "<p><time datetime=2024-03-15>15.03.2024</time></p>", "<p>First published 5 March 2024</p>"));
        assertEquals("2024-03-05", day(said, "<p><time datetime=2024-05-03>05/03/2024</time></p>", ""));
    }

    @Test
    void theDayOfAFilmIsItsOwnWhereReadersSeeIt() throws Exception {
        String film = "<meta name=zdf:publicationDate content=2024-09-08><script type=application/ld+json>{\"@type\":\"VideoObject\",\"uploadDate\":\"2024-03-05\"}</script>";
        assertEquals("2024-03-05", day(film, "<p>5 March 2024</p>", ""));
    }

    @Test
    void whatIsHiddenFromReadersIsNotShownToThem() throws Exception {
        String hidden = "<div class=hidden><time itemprop=datePublished datetime=2024-03-04>2024-03-04</time></div>";
        assertEquals("2024-03-05", day("", hidden + "<p>Grimsund, 5 March 2024</p>", ""));
    }

    @Test
    void aShortScriptThatPrintsADateGivesIt() throws Exception {
        assertEquals("2024-03-05", day("", "<p>Read <script>showDate(\"2024/03/05\")</script> 7 times</p>", ""));
    }

    @Test
    void secondsForScriptsAreADate() throws Exception {
        assertEquals("2024-03-05T09:15:00Z", day("", "<span data-timestamp=1709630100>Tuesday</span>", ""));
        assertEquals("2024-03-05T09:15:00Z", day("<script>var page = {publishDate: 1709630100000, id: 7};</script>", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>vor 3 Tagen</p>", "<p>Three days ago</p>", "<footer><p>© 2024 Harbour Post</p></footer>", "<aside><h3>Most read</h3><p>Ferry fares rise</p></aside>"
    })
    void whatTellsNoDayGivesNone(String afterStory) throws Exception {
        assertNull(page("", "", afterStory).published());
    }

    @Test
    void thePostsOwnNoticeCountsNotTheCommentsBelowIt() throws Exception {
        String notice = "<p class=post-footer>This entry was posted on 5 March 2024 by <a href=/a>Ada</a> and is filed under <a href=/h>Harbour</a>, <a href=/s>Ships</a>, "
                + "<a href=/c>Council</a>. You can follow any responses to this entry through the feed.</p>";
        String comments = "<div id=comments><ol class=commentlist><li>Jonas Eker says: 6 March 2024 at 09:12<p>At last.</p></li></ol></div>";
        assertEquals("2024-03-05", day("", "", notice + comments));
    }

    @Test
    void aDayThatTheStoryTellsOfIsNotItsOwn() throws Exception {
        String told = "<p>The next meeting of the council is on 9 April 2024 at seven in the evening, in the old town hall.</p>";
        assertEquals("2024-03-05", day("", told, "<p>Last changed on 5 March 2024</p>"));
    }

    @Test
    void aDayInTheTitleIsNotTheStorys() throws Exception {
        String html = "<html lang=en><head><title>What the council decided on 9 April 2024</title></head><body><h1>What the council decided on 9 April 2024</h1><p>11 April 2024</p>" + PROSE + "</body></html>";
        assertEquals("2024-04-11", MemorySource.of("page.html", html).readBy(new PageReader()).only().published().value().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-06T01:10:00Z, 2024/03/05, 2024-03-05",
        "2024-03-06T17:10:00Z, 2024/03/05, 2024-03-06T17:10:00Z",
        "2024-03-05T23:30:00Z, 2024/03/06, 2024-03-06",
        "2024-03-09T10:00:00Z, 2024/01/02, 2024-01-02",
    })
    void aDayInUtcYieldsToTheAddressWhereAZoneExplainsIt(String said, String path, String published) throws Exception {
        String head = "<link rel=canonical href=https://post.example/" + path + "/basin><meta property=article:published_time content=" + said + ">";
        assertEquals(published, day(head, "", ""));
    }

    @Test
    void theDayThatReadersSeeCountsWhereTheOtherIsItInAnotherZone() throws Exception {
        assertEquals("2024-03-06T09:03:00", day("<meta property=article:published_time content=2024-03-05T22:03:00Z>", "<p>March 6, 2024 - 9:03AM</p>", ""));
    }

    @Test
    void aStoryThatShowsOnlyItsRevisionHasTheDayOfTheRevision() throws Exception {
        String head = "<meta property=article:published_time content=2022-10-21T11:16:35Z>";
        assertEquals("2024-03-05", day(head, "<p>Updated 5 March 2024</p>", ""));
        assertEquals("2022-10-21T11:16:35Z", day(head, "<p>Published 21 October 2022, updated 5 March 2024</p>", ""));
    }

    @Test
    void aPrintedDayIsBelievedBeforeADateOfWhichThePageDoesNotSayWhatItIsOf() throws Exception {
        assertEquals("2024-03-05", day("<meta name=date content=2024-03-12>", "<p>05.03.2024</p>", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "9999-12-31", "0000-00-00", "2024-13-01", "31.04.2024", "not a date"})
    void aForgedOrImpossibleDateIsNone(String said) throws Exception {
        assertNull(page("<meta property=article:published_time content='" + said + "'>", "<time datetime='" + said + "'>" + said + "</time>", "").published());
    }
}
