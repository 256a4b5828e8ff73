package org.dateline.ingest.internal.calendar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.calendar.CalendarLines.Property;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads the events of a calendar or an invitation, a story each: what, when and where in a sentence, then what was written about it. */
@Component
@ReaderInfo(id = "dateline.calendar", label = "Calendars (iCalendar)", fills = "reader:text/calendar")
public final class CalendarReader implements StoryReader {

    private static final Property NONE = new Property("", "");

    @Override
    public Match probe(SourceHead head) {
        return Bytes.start(head.bytes()).startsWith("begin:vcalendar") ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        List<Map<String, Property>> events = CalendarLines.events(TextDecoder.decode(Bytes.ofText(source), null));
        int number = 0;
        for (Map<String, Property> event : events) {
            StoryDraft draft = draft(event, events.size() == 1 ? "" : "event-" + ++number);
            if (draft.textLength() > 0 && !context.cancelled()) {
                out.story(draft);
            }
        }
        if (events.isEmpty()) {
            throw new PluginException("This calendar holds no events.");
        }
    }

    private static StoryDraft draft(Map<String, Property> event, String part) {
        StoryDraft draft = new StoryDraft(part);
        String title = text(event, "SUMMARY").replace('\n', ' ');
        EventTime begin = EventTime.of(event.get("DTSTART"));
        if (!title.isEmpty()) {
            draft.title(new Found<>(title, "metadata", 0.95));
            draft.block(BlockKind.TITLE, title);
        }
        draft.published(written(event));
        String host = event.getOrDefault("ORGANIZER", NONE).parameter("CN");
        draft.authors(host.isEmpty() || host.indexOf('@') >= 0 ? null : new Found<>(List.of(host), "metadata", 0.6));
        if (begin != null) {
            String where = text(event, "LOCATION").replace('\n', ' ');
            draft.block(BlockKind.PARAGRAPH, (title.isEmpty() ? "" : title + ": ") + begin.until(EventTime.of(event.get("DTEND"))) + (where.isEmpty() ? "" : ", " + where) + ".");
        }
        text(event, "DESCRIPTION").lines().filter(line -> !line.isBlank()).forEach(line -> draft.block(BlockKind.PARAGRAPH, line.strip()));
        return draft;
    }

    private static String text(Map<String, Property> event, String name) {
        return event.getOrDefault(name, NONE).text();
    }

    /** The day on which the entry was made or sent; the event's own day is no date of publication. */
    private static @Nullable Found<EdtfDate> written(Map<String, Property> event) {
        for (String name : List.of("CREATED", "DTSTAMP", "LAST-MODIFIED")) {
            EventTime time = EventTime.of(event.get(name));
            if (time != null && time.day().getYear() > 1980) {
                return new Found<>(EdtfDate.of(time.day().toString()), "metadata", 0.6);
            }
        }
        return null;
    }
}
