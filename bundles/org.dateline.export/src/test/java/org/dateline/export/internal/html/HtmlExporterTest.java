package org.dateline.export.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.OptionValues;
import org.dateline.export.internal.OneItem;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.GivenStories;
import org.junit.jupiter.api.Test;

class HtmlExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new HtmlExporter();
    }

    private static String page(AnalyzedStories stories, Map<String, String> options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlExporter exporter = new HtmlExporter();
        exporter.export(stories, OptionValues.of(exporter.options(), options), out, TaskContext.silent());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of());
        assertFalse(Pattern.compile("<(script|img|iframe|link|object|embed|form)\\b|\\bsrc=|@import|url\\(", Pattern.CASE_INSENSITIVE)
                .matcher(page).find());
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void thePolicyAllowsExactlyTheStyleOnThePage() throws Exception {
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page(GivenStories.ofACase(), Map.of()));
        assertTrue(style.find());
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
        assertTrue(page(GivenStories.ofACase(), Map.of()).contains("style-src 'sha256-" + digest + "'"));
    }

    @Test
    void wordsOfAStoryAreNeverTakenForHtml() throws Exception {
        String evil = "\"><script>alert(1)</script>'<img src=x onerror=alert(2)>&amp; \u0000\u0007\ud800";
        String page = page(OneItem.of(evil, evil, evil, "2031", Event.Basis.STATED), Map.of("title", evil));
        assertFalse(page.contains("<script") || page.contains("<img"), page);
        assertFalse(page.contains("javascript:"), "Only http addresses are linked to");
        assertTrue(page.contains("&amp;amp; \ufffd\ufffd\ufffd"));
    }

    @Test
    void theWordsThatDateAnItemAreMarked() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of());
        assertTrue(page.contains("will close <mark>in May</mark>, Mayor Rosa Quill"));
        assertTrue(page.contains("<mark>화요일</mark>"));
    }

    @Test
    void datesNeverLookMoreExactThanTheyAre() throws Exception {
        assertTrue(page(OneItem.dated("2031-03-04", Event.Basis.STATED), Map.of()).contains("<time datetime=\"2031-03-04\">4 March 2031</time>"));
        assertTrue(page(OneItem.dated("1953~", Event.Basis.STATED), Map.of()).contains("<p class=\"date\">about 1953</p>"));
        assertTrue(page(OneItem.dated("2031-03-04", Event.Basis.PUBLICATION), Map.of()).contains("known by</span> <time"));
        assertTrue(page(OneItem.dated("", Event.Basis.PUBLICATION), Map.of()).contains("<h2>Without a date</h2>"));
    }

    @Test
    void headingsGoDownStepByStep() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of());
        Matcher headings = Pattern.compile("<h([1-6])").matcher(page);
        int last = 0;
        while (headings.find()) {
            int level = Integer.parseInt(headings.group(1));
            assertTrue(level <= last + 1, "h" + level + " after h" + last);
            last = level;
        }
        assertEquals(1, count(page, "<h1>"));
    }

    @Test
    void everyTagThatIsOpenedIsClosed() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of());
        for (String tag : new String[] {"section", "ol", "ul", "li", "div", "p", "blockquote", "span", "mark", "a", "cite", "time", "main"}) {
            assertEquals(count(page, "<" + tag + ">") + count(page, "<" + tag + " "), count(page, "</" + tag + ">"), tag);
        }
    }

    @Test
    void everyItemLeadsToItsStory() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of());
        assertEquals(4, count(page, "href=\"#story-1\""));
        assertEquals(1, count(page, "id=\"story-1\""));
        assertTrue(page.contains("href=\"https://gazette.example/2031/03/05/bridge\" rel=\"noopener noreferrer\""));
    }

    @Test
    void castReasonsAndPathsCanBeLeftOut() throws Exception {
        String page = page(GivenStories.ofACase(), Map.of("cast", "none", "why", "no", "paths", "no"));
        assertFalse(page.contains("<h2>Cast</h2>"));
        assertFalse(page.contains("the next May."));
        assertFalse(page.contains("gazette/bridge.html"));
    }

    @Test
    void whereThereIsNoCaseTheCastIsThatOfTheStories() throws Exception {
        String page = page(GivenStories.passingBy(), Map.of());
        assertTrue(page.contains("<b dir=\"auto\">Rosa Quill</b>, Mayor <span class=\"also\">also Quill</span>"));
        assertTrue(page.contains("<h1>Chronology</h1>"));
    }

    @Test
    void aLabelThatIsTheSentenceIsNotSaidTwice() throws Exception {
        String page = page(OneItem.said("The bridge closed.", "The bridge closed"), Map.of());
        assertTrue(page.contains("<h3 dir=\"auto\">The bridge closed.</h3>"));
        assertFalse(page.contains("<blockquote"));
    }
}
