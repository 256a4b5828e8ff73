package org.dateline.export.internal.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.OptionValues;
import org.dateline.export.internal.OneItem;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.GivenStories;
import org.junit.jupiter.api.Test;

class TimelineJsExporterTest extends ExporterContract {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Override
    protected Exporter exporter() {
        return new TimelineJsExporter();
    }

    private ExportReport export(AnalyzedStories stories, Map<String, String> options) throws Exception {
        out.reset();
        TimelineJsExporter exporter = new TimelineJsExporter();
        return exporter.export(stories, OptionValues.of(exporter.options(), options), out, TaskContext.silent());
    }

    private JsonNode document(AnalyzedStories stories, Map<String, String> options) throws Exception {
        export(stories, options);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private JsonNode dated(String edtf) throws Exception {
        return document(OneItem.dated(edtf, Event.Basis.STATED), Map.of()).at("/events/0");
    }

    @Test
    void anExactDayNeedsNoWords() throws Exception {
        JsonNode event = dated("2031-03-04");
        assertEquals("{\"year\":2031,\"month\":3,\"day\":4}", event.get("start_date").toString());
        assertNull(event.get("end_date"));
        assertNull(event.get("display_date"));
    }

    @Test
    void aTimeHasHourAndMinuteAndItsOffsetInWords() throws Exception {
        assertEquals("{\"year\":2031,\"month\":3,\"day\":4,\"hour\":14,\"minute\":30}", dated("2031-03-04T14:30").get("start_date").toString());
        assertEquals("4 March 2031, 14:30+09:00", dated("2031-03-04T14:30+09:00").get("display_date").textValue());
    }

    @Test
    void whatIsNotKnownToTheDaySaysSoInWords() throws Exception {
        Map<String, String> starts = Map.of("2031-05", "{\"year\":2031,\"month\":5}", "1953~", "{\"year\":1953}", "195X", "{\"year\":1950}",
                "2031-22", "{\"year\":2031,\"month\":6}", "2031-03-04/2031-03-06", "{\"year\":2031,\"month\":3,\"day\":4}",
                "../2031-03-04", "{\"year\":2031,\"month\":3,\"day\":4}", "2031-03-04/..", "{\"year\":2031,\"month\":3,\"day\":4}");
        Map<String, String> words = Map.of("2031-05", "May 2031", "1953~", "about 1953", "195X", "1950s", "2031-22", "summer 2031",
                "2031-03-04/2031-03-06", "4 to 6 March 2031", "../2031-03-04", "up to 4 March 2031", "2031-03-04/..",
                "from 4 March 2031 on");
        for (String edtf : starts.keySet()) {
            JsonNode event = dated(edtf);
            assertEquals(starts.get(edtf), event.get("start_date").toString(), edtf);
            assertEquals(words.get(edtf), event.get("display_date").textValue(), edtf);
        }
    }

    @Test
    void whatLastsHasAnEnd() throws Exception {
        assertEquals("{\"year\":2031,\"month\":3,\"day\":6}", dated("2031-03-04/2031-03-06").get("end_date").toString());
        assertEquals("{\"year\":1959}", dated("195X").get("end_date").toString());
        assertEquals("{\"year\":2031,\"month\":8}", dated("2031-22").get("end_date").toString());
        assertNull(dated("2031-05").get("end_date"), "TimelineJS knows months");
    }

    @Test
    void anItemThatOnlyTheStoryDatesIsKnownByThen() throws Exception {
        JsonNode event = document(OneItem.dated("2031-03-05", Event.Basis.PUBLICATION), Map.of()).at("/events/0");
        assertEquals("known by 5 March 2031", event.get("display_date").textValue());
    }

    @Test
    void anItemWithoutADateIsReportedAndNotMadeUp() throws Exception {
        ExportReport report = export(OneItem.dated("", Event.Basis.PUBLICATION), Map.of());
        assertEquals(0, report.items());
        assertEquals(List.of("1 item without a date left out: TimelineJS shows dated ones alone."), report.notCarried());
    }

    @Test
    void wordsOfAStoryAreNeverTakenForHtml() throws Exception {
        JsonNode document = document(OneItem.of("<i>T</i>", "<script>alert(1)</script> & \"so\"", "<img src=x onerror=y>", "2031", Event.Basis.STATED),
                Map.of("title", "A <b>case</b>"));
        String all = document.toString();
        assertFalse(all.contains("<script") || all.contains("<img") || all.contains("<i>T") || all.contains("<b>case"), all);
        assertFalse(all.contains("javascript:"), "Only http addresses are linked to");
    }

    @Test
    void idsAreUniqueAndEveryEventHasWhatTheFormatAsksFor() throws Exception {
        JsonNode document = document(GivenStories.ofACase(), Map.of("group", "person"));
        assertEquals("Bridge", document.at("/title/text/headline").textValue());
        Set<String> ids = new HashSet<>();
        for (JsonNode event : document.get("events")) {
            assertTrue(ids.add(event.get("unique_id").textValue()));
            assertTrue(event.get("unique_id").textValue().matches("[A-Za-z0-9-]+"));
            assertTrue(event.at("/start_date/year").isInt());
            assertTrue(event.at("/text/headline").isTextual() && event.at("/text/text").isTextual());
        }
        assertEquals(5, ids.size());
        assertEquals("Rosa Quill", document.at("/events/4/group").textValue());
        assertTrue(document.at("/events/4/text/text").textValue().contains("close <b>in May</b>, Mayor"));
    }

    @Test
    void whatIsStillToBeCheckedCanBeLeftOut() throws Exception {
        ExportReport report = export(GivenStories.ofACase(), Map.of("sure-only", "yes"));
        assertEquals(3, report.items());
        assertTrue(report.notCarried().contains("2 items still to be checked left out, as asked."), report.notCarried().toString());
    }

    @Test
    void aLanesNameSurvivesThatTimelineJsStripsAndShowsIt() {
        assertEquals("Norberg & Sons", TimelineWriter.plain("Norberg & Sons"));
        assertEquals("‹img src=x›", TimelineWriter.plain("<img src=x>"));
        assertEquals("&amp;amp;lt;b", TimelineWriter.plain("&lt;b"));
        assertEquals("AT&amp;amp;T", TimelineWriter.plain("AT&T"));
    }
}
