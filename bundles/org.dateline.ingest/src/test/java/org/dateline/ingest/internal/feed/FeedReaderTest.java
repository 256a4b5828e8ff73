package org.dateline.ingest.internal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private final FeedReader reader = new FeedReader();

    private List<Story> read(String xml) throws Exception {
        return MemorySource.of("feed.xml", xml).readBy(reader).stories();
    }

    @Test
    void everyRssItemIsAStory() throws Exception {
        List<Story> stories = read(
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Harbour Post</title><language>en-gb</language>
                <item><title>Basin to be dredged</title><link>https://post.example/1</link><guid>a1</guid><dc:creator>Jonas Eker</dc:creator>
                <pubDate>Tue, 05 Mar 2024 09:15:00 +0100</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>The council voted on Monday to dredge the basin.</p><p>Work starts in May.</p>]]></content:encoded></item>
                <item><title>Ferry &amp;amp; fares</title><guid>a2</guid><description>Fares rise &lt;b&gt;again&lt;/b&gt;.</description></item>
                </channel></rss>
                """);
        assertEquals(2, stories.size());
        Story first = stories.get(0);
        assertEquals("Basin to be dredged\n\nThe council voted on Monday to dredge the basin.\n\nWork starts in May.", first.text());
        assertEquals(List.of("Jonas Eker"), first.authors().value());
        assertEquals("2024-03-05T09:15:00+01:00", first.published().value().toString());
        assertEquals("Harbour Post", first.publisher().value());
        assertTrue(first.id().value().endsWith("!a1"));
        assertEquals("Ferry & fares\n\nFares rise again.", stories.get(1).text());
    }

    @Test
    void atomIsReadToo() throws Exception {
        Story story = read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenpost</title><entry><id>urn:1</id><title>Becken wird gebaggert</title>
                        <link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><published>2024-03-05T09:15:00Z</published>
                        <author><name>Anna Berg</name></author><content type="xhtml"><div><p>Der Rat hat zugestimmt.</p></div></content></entry></feed>
                        """)
                .get(0);
        assertEquals("https://x.example/1", story.url().value());
        assertEquals("de", story.language().value());
        assertEquals(List.of("Anna Berg"), story.authors().value());
        assertTrue(story.text().endsWith("Der Rat hat zugestimmt."));
    }

    @Test
    void externalEntitiesAreNeverResolvedAndInnerOnesNeverGrow() throws Exception {
        String bomb = "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        Story story = read("<?xml version=\"1.0\"?>" + bomb + "<rss><channel><item><title>T &f; &b;</title><description>D</description></item></channel></rss>").get(0);
        assertFalse(story.text().contains("xxx"));
        assertTrue(story.text().length() < 40, story.text());
    }

    @Test
    void aBrokenFeedIsReadAsFarAsItGoes() throws Exception {
        assertEquals(1, read("<rss><channel><item><title>A & B <description>Broken text here").size());
    }

    @Test
    void aFeedWithoutEntriesSaysSo() {
        assertEquals("This feed has no entries.", assertThrows(PluginException.class, () -> read("<rss><channel></channel></rss>")).getMessage());
    }

    @Test
    void entriesOfOneIdStayApart() throws Exception {
        List<Story> stories = read("<rss><channel><item><guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title></item></channel></rss>");
        assertFalse(stories.get(0).id().equals(stories.get(1).id()));
    }

    @Test
    void aFeedIsKnownByItsRoot() {
        assertEquals(Match.YES, reader.probe(MemorySource.of("x.xml", "<?xml version='1.0'?><rss version='2.0'>").head()));
        assertEquals(Match.NO, reader.probe(MemorySource.of("x.xml", "<?xml version='1.0'?><book>").head()));
    }
}
