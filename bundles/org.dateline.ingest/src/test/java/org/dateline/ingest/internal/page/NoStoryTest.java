package org.dateline.ingest.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.api.PluginException;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that a server sends instead of a story, and pages that list stories. */
class NoStoryTest {

    private static final String PROSE = "<p>The harbour council voted on Monday to dredge the north basin, ending a dispute that had kept large ships away for ten years.</p>";

    private static String reason(String html) {
        return assertThrows(PluginException.class, () -> MemorySource.of("page.html", html).readBy(new PageReader())).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Just a moment... | whether a person is reading", "Attention Required! - Harbour Post | whether a person is reading", "Are you a robot? | whether a person is reading",
        "Bestätigen Sie, dass Sie ein Mensch sind | whether a person is reading", "Page not found - Harbour Post | is not there", "404 | is not there", "Seite nicht gefunden | is not there",
        "Before you continue to the Harbour Post | asks for consent",
    })
    void aPageOfTheServerIsSetAsideWithItsReason(String title, String reason) {
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>This may take a few seconds. The page goes on by itself as soon as that is done.</p></body></html>";
        assertTrue(reason(page).contains(reason), reason(page));
    }

    @Test
    void aStoryAboutRobotsIsAStory() throws Exception {
        String page = "<html><head><title>Are you a robot? The question that annoys Grimsund</title></head><body><h1>Are you a robot? The question that annoys Grimsund</h1><article>" + PROSE.repeat(8) + "</article></body></html>";
        assertEquals("Are you a robot? The question that annoys Grimsund", MemorySource.of("page.html", page).readBy(new PageReader()).only().title().value());
    }

    @Test
    void aPageThatListsStoriesIsNone() {
        String teaser = "<div><h2><a href=/basin>Basin to be dredged at last</a></h2>" + PROSE + "</div>";
        assertTrue(reason("<html><head><title>Harbour news</title></head><body><h1>Harbour news</h1><div>" + teaser.repeat(10) + "</div></body></html>").contains("lists stories"));
    }

    @Test
    void aStoryWithHeadingsThatLeadElsewhereIsAStory() throws Exception {
        String part = "<h2><a href=/basin>Basin to be dredged at last</a></h2>" + PROSE + PROSE;
        String page = "<html><head><title>Ten ports</title></head><body><h1>Ten ports and their basins</h1><div>" + part.repeat(10) + "</div></body></html>";
        assertEquals("Ten ports and their basins", MemorySource.of("page.html", page).readBy(new PageReader()).only().title().value());
    }

    @Test
    void theBeginningOfAStoryForSubscribersIsReadWithAWarning() throws Exception {
        String data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Basin\",\"isAccessibleForFree\":false}</script>";
        MemorySource.Result read = MemorySource.of("page.html", "<html><head><title>Basin</title>" + data + "</head><body><h1>Basin to be dredged</h1><article>" + PROSE + "</article></body></html>").readBy(new PageReader());
        assertTrue(read.only().text().contains("north basin"));
        assertTrue(read.warnings().toString().contains("only the beginning"), read.warnings().toString());
    }
}
