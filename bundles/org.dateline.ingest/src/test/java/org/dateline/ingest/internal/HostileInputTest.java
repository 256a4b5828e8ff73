package org.dateline.ingest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.StoryReader;
import org.dateline.ingest.internal.feed.FeedReader;
import org.dateline.ingest.internal.page.PageReader;
import org.dateline.ingest.internal.text.TextReader;
import org.dateline.ingest.internal.wire.JsonReader;
import org.dateline.ingest.internal.wire.NewsmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: every one ends as a story or a plain reason. What is not linear in these does not end at all. */
class HostileInputTest {

    private static final int MANY = 400_000;

    private static final String PROSE = "<p>The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.</p>";

    /** Stories or a reason in words; anything else goes through. */
    private static void ends(StoryReader reader, String name, String text) throws Exception {
        try {
            assertTrue(MemorySource.of(name, text).readBy(reader).stories().size() > 0);
        } catch (PluginException e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
        }
    }

    @Test
    void aLineOfEightMillionCharactersIsRead() throws Exception {
        String line = "The council voted. ".repeat(8_000_000 / 19);
        assertTrue(MemorySource.of("line.txt", line).readBy(new TextReader()).only().text().length() > 7_900_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "](", "[a](", "<", "*", "**a", "`", "_a", "&", "http://", "|", "> ", "\\", "\"", "(", "©", "a@b.", "May 2 ", "- a\n", "=\n", "\0x", "\u00ad", "“"})
    void noMarkOfTextMakesMoreWorkByItsNumber(String mark) throws Exception {
        ends(new TextReader(), "marks.md", "# Basin to be dredged\n\n" + mark.repeat(MANY / mark.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<", "<b>", "<div>", "<p>", "<table><tr><td>", "<ul><li>", "<blockquote>x", "<span class='a b'>", "<!--", "<time datetime=2024-03-05>", "<div class=gdpr>x",
        "<a rel=author href=/author/x>By Ada Holm</a> ", "<script type='application/ld+json'>[{\"a\":"
    })
    void noTagMakesMoreWorkByItsNumber(String tag) throws Exception {
        ends(new PageReader(), "tags.html", "<html><body><h1>Basin to be dredged</h1>" + PROSE + tag.repeat(MANY / tag.length()));
    }

    @Test
    void halfCharactersAndNulDoNotReachTheStory() throws Exception {
        byte[] bytes = "The council\0 voted \ud83d on Monday, and the mayor said that it was about time. ".concat("The harbour council voted on Monday. ".repeat(20)).getBytes(StandardCharsets.UTF_16LE);
        String text = new MemorySource("half.txt", null, bytes).readBy(new TextReader()).only().text();
        assertFalse(text.indexOf('\0') >= 0 || text.chars().anyMatch(c -> Character.isSurrogate((char) c)), text);
    }

    @Test
    void noPixelAndNoFileIsLoadedOrKept() throws Exception {
        String html = "<html><body><h1>Basin to be dredged</h1>" + PROSE.repeat(3) + "<img src='file:///etc/passwd'><img src='http://tracker.example/p.gif?id=7' width=1 height=1><iframe src='file:///etc/hosts'></iframe>"
                + "<object data='file:///etc/hosts'>object</object><script>document.write('run')</script></body></html>";
        var story = MemorySource.of("page.html", html).readBy(new PageReader()).only();
        String all = story.text() + story.leftOut();
        assertFalse(all.contains("file:") || all.contains("tracker") || all.contains("run"), all);
    }

    private static final String GROWING = growing();

    private static String growing() {
        StringBuilder type = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return type.append("]>").toString();
    }

    @Test
    void entitiesOfAFeedNeitherGrowNorReachOut() throws Exception {
        String text = MemorySource.of("feed.xml", GROWING + "<rss><channel><item><title>Basin &a29; &f;</title><description>&f;</description></item></channel></rss>").readBy(new FeedReader()).only().text();
        assertTrue(text.length() < 200 && !text.contains("root:"), text);
    }

    @Test
    void entitiesOfAnAgencyItemNeitherGrowNorReachOut() throws Exception {
        String item = "<newsItem><contentMeta><headline>Basin &f;</headline></contentMeta><contentSet><inlineXML><html><body><p>Voted &a29; &f;</p></body></html></inlineXML></contentSet></newsItem>";
        String text = MemorySource.of("item.xml", GROWING + item).readBy(new NewsmlReader()).only().text();
        assertTrue(text.length() < 200 && !text.contains("root:"), text);
    }

    @Test
    void deepXmlAndJsonEnd() throws Exception {
        ends(new FeedReader(), "feed.xml", "<rss><channel><item><title>Basin</title>" + "<a>".repeat(100_000));
        ends(new NewsmlReader(), "item.xml", "<newsItem><headline>Basin</headline>" + "<a>".repeat(100_000));
        ends(new JsonReader(), "item.json", "{\"headline\":\"Basin\",\"body_text\":\"Voted.\",\"a\":" + "[{\"a\":".repeat(100_000));
    }

    @Test
    void thousandsOfEntriesOfOneIdStayApart() throws Exception {
        String feed = "<rss><channel>" + "<item><guid>7</guid><title>Basin</title></item>".repeat(5_000) + "</channel></rss>";
        assertEquals(5_000, MemorySource.of("feed.xml", feed).readBy(new FeedReader()).stories().stream().map(s -> s.path() + s.id().value()).distinct().count());
    }

    @Test
    void aFileIsKnownByWhatItIsNotByItsName() {
        byte[] zip = "PK\3\4<html><body><h1>Basin</h1>".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Match.NO, new PageReader().probe(new MemorySource("page.html", null, zip).head()));
        assertEquals(Match.YES, new PageReader().probe(MemorySource.of("scan.pdf", "<!doctype html><html><body>").head()));
        assertEquals(Match.NO, new FeedReader().probe(MemorySource.of("feed.xml", "The council voted.").head()));
    }
}
