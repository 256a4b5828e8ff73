package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.ingest.Match;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String PROSE =
            "<p>The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.</p>"
                    + "<p>“We waited long enough,” said Mayor Ada Holm in a short speech after the vote, which was closer than most people had expected.</p>";

    private static final String PAGE =
            """
            <!doctype html><html lang="en-GB"><head><title>Harbour council votes to dredge | Harbour Post</title>
            <meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://harbourpost.example/news/dredge">
            %s</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <main><article><h1>Harbour council votes to dredge</h1><p class="byline">By Jonas Eker</p>%s
            <div class="article-body">%s<figure><img src="x.jpg"><figcaption>Cranes in the basin last week. Photo: Mia Sand</figcaption></figure>
            <h2>What it costs</h2><ul><li>Two million crowns from the state, which is to be paid in spring.</li></ul>
            <blockquote><p>“It is a good day for all of us who live from the sea,” a fisherman said.</p></blockquote>
            <p>Read also: <a href="/x">Ferry fares to rise for the third time this year</a></p></div></article></main>
            <aside><h3>Most read</h3><p>A long teaser of another story that stands in the side column and has a full sentence in it.</p></aside>
            <footer>© 2024 Harbour Post. All rights reserved.</footer></body></html>
            """;

    private final PageReader reader = new PageReader();

    private Story read(String html) throws Exception {
        return MemorySource.of("page.html", html).readBy(reader).only();
    }

    private Story page(String head, String belowTitle) throws Exception {
        return read(PAGE.formatted(head, belowTitle, PROSE));
    }

    private static List<String> texts(Story story, BlockKind kind) {
        return story.blocks().stream().filter(b -> b.kind() == kind).map(b -> b.span().of(story.text())).toList();
    }

    @Test
    void theStoryKeepsTheKindsOfItsBlocks() throws Exception {
        Story story = page("", "");
        assertEquals(List.of("Harbour council votes to dredge"), texts(story, BlockKind.TITLE));
        assertEquals(2, texts(story, BlockKind.PARAGRAPH).size());
        assertEquals(List.of("What it costs"), texts(story, BlockKind.HEADING));
        assertEquals(1, texts(story, BlockKind.LIST).size());
        assertEquals(1, texts(story, BlockKind.QUOTE).size());
        assertEquals(List.of("Cranes in the basin last week."), texts(story, BlockKind.CAPTION));
    }

    @Test
    void menusTeasersAndNoticesAreLeftOutWithTheirPlace() throws Exception {
        Story story = page("", "");
        assertFalse(story.text().contains("teaser of another story"));
        assertFalse(story.text().contains("Ferry fares"));
        assertFalse(story.text().contains("rights reserved"));
        assertTrue(story.leftOut().stream().anyMatch(l -> l.text().startsWith("A long teaser") && l.at().equals("aside")));
        assertTrue(story.leftOut().stream().anyMatch(l -> l.text().startsWith("Photo: Mia")));
    }

    @Test
    void theVisibleBylineNamesTheAuthor() throws Exception {
        Story story = page("", "");
        assertEquals(List.of("Jonas Eker"), story.authors().value());
        assertEquals("byline", story.authors().basis());
        assertEquals("en-GB", story.language().value());
        assertEquals("Harbour Post", story.publisher().value());
    }

    @Test
    void structuredDataGivesTheDateWithItsZone() throws Exception {
        Story story = page(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2024-03-05T09:15:00+01:00\",}</script>", "");
        assertEquals("2024-03-05T09:15:00+01:00", story.published().value().toString());
        assertEquals("metadata", story.published().basis());
    }

    @Test
    void theDateBelowTheHeadlineIsUsedWhereThePageSaysNothingOfItself() throws Exception {
        Story story = page("", "<p>Published 5 March 2024, 09:15</p>");
        assertEquals("2024-03-05T09:15:00", story.published().value().toString());
        assertEquals("dateline", story.published().basis());
    }

    @Test
    void aCharsetDeclaredInThePageIsFollowed() throws Exception {
        String html = "<html><head><meta charset=iso-8859-2></head><body><h1>Nová trať</h1><p>Předseda řekl, že nová trať bude hotová až příští rok na jaře.</p></body></html>";
        MemorySource source = new MemorySource("page.html", null, html.getBytes(Charset.forName("ISO-8859-2")));
        assertTrue(source.readBy(reader).only().text().contains("Předseda řekl"));
    }

    @Test
    void aPageWithoutTextIsSaidToHaveNone() {
        PluginException e = assertThrows(PluginException.class, () -> read("<html><body><script>run()</script></body></html>"));
        assertTrue(e.getMessage().startsWith("This page has no text that can be read."), e.getMessage());
    }

    @Test
    void aHundredThousandNestedElementsAreReadWithoutHarm() throws Exception {
        String deep = "<div>".repeat(100_000) + PROSE;
        assertTrue(read("<html><body>" + deep).text().contains("harbour council voted"));
    }

    @Test
    void aPageIsKnownByItsBytesWhateverItsName() {
        assertEquals(Match.YES, reader.probe(MemorySource.of("story.txt", "<!DOCTYPE html><title>x").head()));
        assertEquals(Match.NO, reader.probe(MemorySource.of("story.txt", "The council voted.").head()));
    }

    @Test
    void aLineBetweenHeadlineAndStoryIsItsStandfirst() throws Exception {
        Story story = read(PAGE.formatted("<meta property=\"og:description\" content=\"Large ships had stayed away from the port for ten years.\">",
                "<p class=\"dek\">Large ships had stayed away from the port for ten years.</p>", PROSE));
        assertEquals(List.of("Large ships had stayed away from the port for ten years."), texts(story, BlockKind.STANDFIRST));
    }

    @Test
    void aNoteAboutTheAuthorIsNoPartOfTheStory() throws Exception {
        Story story = page("", "");
        Story noted = read(PAGE.formatted("", "", PROSE).replace("<p>Read also:", "<p>Jonas Eker is a reporter at the Harbour Post and has covered the port since 2001.</p><p>Read also:"));
        assertEquals(story.text(), noted.text());
        assertTrue(noted.leftOut().stream().anyMatch(l -> l.text().startsWith("Jonas Eker is a reporter")));
    }

    @Test
    void aStoryHiddenUntilAScriptShowsItIsRead() throws Exception {
        Story story = read("<html><body><h1>Basin</h1><p>Subscribe to read on.</p><div class=\"article-body\" style=\"display:none\">" + PROSE.repeat(4) + "</div></body></html>");
        assertTrue(story.text().contains("harbour council voted"));
    }

    @Test
    void aCookieDialogIsNeverTheStory() throws Exception {
        String dialog = "<div id=\"cookie-law-info\">" + "<p>This website uses many small files to improve your experience while you move through its pages.</p>".repeat(9) + "</div>";
        Story story = read("<html><body><h1>Basin</h1><div class=\"entry-content\">" + PROSE + "</div>" + dialog + "</body></html>");
        assertFalse(story.text().contains("small files"));
        assertTrue(story.text().contains("harbour council voted"));
    }

    @Test
    void aDayInUtcYieldsToTheDayInTheAddress() throws Exception {
        Story story = read("<html><head><link rel=canonical href=\"https://post.example/2024/03/05/dredge\"><meta property=\"article:published_time\" content=\"2024-03-06T01:10:00Z\"></head>"
                + "<body><h1>Basin to be dredged</h1>" + PROSE + "</body></html>");
        assertEquals("2024-03-05", story.published().value().toString());
        assertEquals("url", story.published().basis());
    }

    @Test
    void aHeadingBelowTheSitesNameIsTheHeadline() throws Exception {
        Story story = read("<html><head><title>Salt and Rope | Basin to be dredged at last</title></head><body><h1>Salt and Rope</h1><h2>Basin to be dredged at last</h2>" + PROSE + "</body></html>");
        assertEquals("Basin to be dredged at last", story.title().value());
    }

    @Test
    void aNameThatLeadsToAPageOfAuthorsIsTheByline() throws Exception {
        Story story = read(PAGE.formatted("", "", PROSE).replace("<p class=\"byline\">By Jonas Eker</p>", "<div><a href=\"/author/jonas-eker/\">Jonas Eker</a> and <a href=\"/author/mia\">Mia Sand</a></div>"));
        assertEquals(List.of("Jonas Eker", "Mia Sand"), story.authors().value());
    }

    @Test
    void aPersonInMicrodataOrByReferenceInLinkedDataIsTheAuthor() throws Exception {
        String microdata = "<span itemprop=author itemscope itemtype=http://schema.org/Person><meta itemprop=name content=\"Mia Sand\"></span>";
        assertEquals(List.of("Mia Sand"), read(PAGE.formatted("", microdata, PROSE).replace("By Jonas Eker", "")).authors().value());
        String graph = "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\",\"author\":{\"@id\":\"#7\"}},{\"@type\":\"Person\",\"@id\":\"#7\",\"name\":\"Mia Sand\"}]}</script>";
        assertEquals(List.of("Mia Sand"), page(graph, "").authors().value());
    }

    @Test
    void aStoryInsideAPartNamedAfterADialogIsFound() throws Exception {
        Story story = read("<html><body><h1>Basin</h1><div class=\"reader filterNonGdprEmbeds\"><article>" + PROSE.repeat(3) + "</article></div></body></html>");
        assertTrue(story.text().contains("harbour council voted"));
    }

    @Test
    void aPartWhoseLabelIsHiddenIsNot() throws Exception {
        String field = "<div class=\"field field--name-text field--label-hidden\">%s</div>";
        Story story = read("<html><body><article><h1>Basin</h1><div class=text>" + PROSE + "</div>" + field.formatted("<p>The dredger is to come from Holmsand in April and will stay for six weeks, the council said on Monday.</p>") + "</article></body></html>");
        assertTrue(story.text().contains("The dredger is to come"));
    }

    @Test
    void aDayInsideTheHeadingIsNoPartOfTheHeadline() throws Exception {
        Story story = read("<html><head><title>Basin to be dredged at last | Harbour Post</title></head><body><h1>Basin to be dredged at last <small>05.03.2024 • Harbour</small></h1>" + PROSE + "</body></html>");
        assertEquals("Basin to be dredged at last", story.title().value());
    }

    @Test
    void ligaturesBecomeLettersAndSoftHyphensGo() throws Exception {
        Story story = read("<html><body><h1>Basin</h1><p>The \ufb01rst o\ufb03cer of the port said on Mon\u00adday that the \ufb02eet would be back in the north basin before the end of April.</p></body></html>");
        assertTrue(story.text().contains("The first officer of the port said on Monday that the fleet would"), story.text());
    }

    @Test
    void textFromRightToLeftAndIdeographsAreKept() throws Exception {
        String hebrew = "ראש העיר אמר ביום שני כי הנמל ייפתח מחדש לאוניות גדולות לאחר עשר שנים של מחלוקת ארוכה, וכי העבודה תתחיל באפריל.";
        String chinese = "市长星期一说，港口将在十年的争议之后重新向大型船只开放，疏浚工程将于四月开始，为期六周。";
        Story story = read("<html><body><h1>נמל</h1><div class=article-body><p>" + hebrew + "</p><p>" + chinese + "</p></div></body></html>");
        assertTrue(story.text().contains(hebrew) && story.text().contains(chinese), story.text());
    }
}
