package org.dateline.ingest.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dateline.api.story.Story;
import org.dateline.ingest.internal.MemorySource;
import org.junit.jupiter.api.Test;

class CalendarReaderTest {

    private static MemorySource.Result read(String... events) throws Exception {
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (String event : events) {
            calendar.append("BEGIN:VEVENT\r\n").append(event.replace("\n", "\r\n")).append("\r\nEND:VEVENT\r\n");
        }
        return MemorySource.of("harbour.ics", calendar + "END:VCALENDAR\r\n").readBy(new CalendarReader());
    }

    private static List<String> blocks(Story story) {
        return story.blocks().stream().map(block -> block.kind().id() + ": " + block.span().of(story.text())).toList();
    }

    @Test
    void anEventIsToldInASentenceWithItsDayAndPlace() throws Exception {
        Story story = read("DTSTAMP:20240301T120000Z\nDTSTART;TZID=\"Europe/Oslo\":20240402T100000\nDTEND;TZID=\"Europe/Oslo\":20240402T120000\nSUMMARY:Hearing of the harbour inquiry\nLOCATION:Town Hall\\, room 3\n"
                + "ORGANIZER;CN=Ada Holm:mailto:a@example.org\nDESCRIPTION:The inquiry hears two wit\n nesses.\\nBring the report.\nBEGIN:VALARM\nDESCRIPTION:Remind me\nEND:VALARM").only();
        assertEquals(List.of("title: Hearing of the harbour inquiry", "paragraph: Hearing of the harbour inquiry: Tuesday 2 April 2024, 10:00 to 12:00 (Europe/Oslo), Town Hall, room 3.", "paragraph: The inquiry hears two witnesses.", "paragraph: Bring the report."), blocks(story));
        assertEquals("2024-03-01", story.published().value().toString());
        assertEquals(List.of("Ada Holm"), story.authors().value());
    }

    @Test
    void theLastDayOfSeveralIsTheOneBeforeTheEnd() throws Exception {
        List<Story> stories = read("DTSTART;VALUE=DATE:20240510\nDTEND;VALUE=DATE:20240513\nSUMMARY:Fair", "DTSTART;VALUE=DATE:20240601\nDTEND;VALUE=DATE:20240602\nSUMMARY:Vote").stories();
        assertEquals("Fair: Friday 10 May 2024 to Sunday 12 May 2024.", stories.get(0).text().lines().reduce((first, last) -> last).orElse(""));
        assertEquals("Vote: Saturday 1 June 2024.", stories.get(1).text().lines().reduce((first, last) -> last).orElse(""));
        assertNull(stories.get(0).published());
    }

    @Test
    void aDayThatNoCalendarHasIsNoDay() throws Exception {
        assertEquals(List.of("title: Vote", "paragraph: Nobody knows when."), blocks(read("DTSTART:20240230T100000\nSUMMARY:Vote\nDESCRIPTION:Nobody knows when.").only()));
    }

    @Test
    void aCalendarWithoutEventsSaysSo() throws Exception {
        assertEquals("This calendar holds no events.", MemorySource.of("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n").readAsFarAsItGoes(new CalendarReader()).refusal());
    }
}
