package org.dateline.ingest.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class WireReadersTest {

    private static final String NEWSML =
            """
            <?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:npa.example,2024:1" xml:lang="en">
            <rightsInfo><copyrightHolder literal="NPA"/><copyrightNotice>(c) NPA 2024</copyrightNotice></rightsInfo>
            <itemMeta><provider literal="NPA"/><versionCreated>2024-03-05T09:15:00+01:00</versionCreated><embargoed>2024-03-05T12:00:00+01:00</embargoed></itemMeta>
            <contentMeta><headline>Basin to be dredged</headline><by>By Jonas Eker</by><language tag="en-GB"/></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
            <p>The council voted on Monday.</p><h2>Costs</h2><p>Two million crowns.</p></body></html></inlineXML></contentSet></newsItem>
            """;

    private static final String NITF =
            """
            <nitf><head><docdata><date.issue norm="20240305T091500+0100"/><doc.copyright holder="NPA"/></docdata></head><body><body.head><hedline><hl1>Basin to be dredged</hl1>
            <hl2>Council ends a long dispute</hl2></hedline><byline>By Jonas Eker</byline></body.head><body.content><p>The council voted on Monday.</p>
            <media media-type="image"><media-caption>Cranes in the basin.</media-caption></media><hl2>Costs</hl2><p>Two million crowns.</p></body.content></body></nitf>
            """;

    private static Story newsml(String xml) throws Exception {
        return MemorySource.of("item.xml", xml).readBy(new NewsmlReader()).only();
    }

    private static List<Story> json(String json) throws Exception {
        return MemorySource.of("item.json", json).readBy(new JsonReader()).stories();
    }

    @Test
    void aNewsItemGivesItsFields() throws Exception {
        Story story = newsml(NEWSML);
        assertEquals("Basin to be dredged\n\nThe council voted on Monday.\n\nCosts\n\nTwo million crowns.", story.text());
        assertEquals("2024-03-05T09:15:00+01:00", story.published().value().toString());
        assertEquals("2024-03-05T12:00:00+01:00", story.embargo().value().toString());
        assertEquals(List.of("Jonas Eker"), story.authors().value());
        assertEquals("NPA", story.publisher().value());
        assertEquals("en-GB", story.language().value());
        assertEquals("(c) NPA 2024", story.rights().value());
    }

    @Test
    void nitfKeepsItsKindsOfBlocks() throws Exception {
        Story story = newsml(NITF);
        assertEquals(
                List.of(BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.HEADING, BlockKind.PARAGRAPH),
                story.blocks().stream().map(b -> b.kind()).toList());
        assertEquals("2024-03-05T09:15:00+01:00", story.published().value().toString());
    }

    @Test
    void aKnowledgeItemHoldsNoStory() {
        assertThrows(PluginException.class, () -> newsml("<knowledgeItem><concept/></knowledgeItem>"));
    }

    @Test
    void ninjsOfVersionOneAndThreeAreRead() throws Exception {
        Story one = json("{\"uri\":\"u\",\"type\":\"text\",\"headline\":\"Basin\",\"byline\":\"Jonas Eker\",\"versioncreated\":\"2024-03-05T09:15:00Z\",\"body_xhtml\":\"<p>The council voted.</p>\"}").get(0);
        Story three = json("{\"uri\":\"u\",\"headlines\":[{\"value\":\"Basin\"}],\"by\":\"Jonas Eker\",\"versionCreated\":\"2024-03-05T09:15:00Z\",\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>The council voted.</p>\"}]}").get(0);
        assertEquals("Basin\n\nThe council voted.", one.text());
        assertEquals(one.text(), three.text());
        assertEquals(one.published(), three.published());
        assertEquals(one.authors().value(), three.authors().value());
    }

    @Test
    void everyItemOfAJsonFeedIsAStory() throws Exception {
        List<Story> stories = json("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Post\",\"items\":[{\"id\":\"1\",\"title\":\"A\",\"content_text\":\"One.\",\"date_published\":\"2024-03-05\"},{\"id\":\"2\",\"content_html\":\"<p>Two.</p>\"}]}");
        assertEquals(List.of("A\n\nOne.", "Two."), stories.stream().map(Story::text).toList());
    }

    @Test
    void linesWithTextAreStoriesOfTheCaller() throws Exception {
        List<Story> stories = json("{\"id\":\"x7\",\"text\":\"It rained.\\nIt poured.\",\"dct\":\"2024-03-05\"}\nnot json\n{\"id\":\"x8\",\"text\":\"Sun.\"}\n");
        assertEquals(List.of("x7", "x8"), stories.stream().map(Story::callerId).toList());
        assertEquals("It rained.\nIt poured.", stories.get(0).text());
        assertEquals("caller", stories.get(0).published().basis());
    }

    @Test
    void jsonWithoutAnyStorySaysSo() {
        PluginException e = assertThrows(PluginException.class, () -> json("{\"a\":[1,2]}"));
        assertTrue(e.getMessage().contains("holds no story"), e.getMessage());
    }
}
