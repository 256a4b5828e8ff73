package org.dateline.export.internal.timelinejs;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.dateline.api.EdtfDate;
import org.dateline.api.EdtfDate.Precision;
import org.dateline.api.analysis.Event;
import org.dateline.export.internal.chronology.Item;
import org.dateline.export.internal.html.Html;
import org.jspecify.annotations.Nullable;

/** The document of TimelineJS. Headlines and texts are HTML there, so all of ours is escaped. */
final class TimelineWriter {

    private final JsonGenerator json;
    private final Lanes lanes;

    TimelineWriter(JsonGenerator json, Lanes lanes) {
        this.json = json;
        this.lanes = lanes;
    }

    void write(String title, List<Item> items) throws IOException {
        json.writeStartObject();
        if (!title.isBlank()) {
            json.writeObjectFieldStart("title");
            json.writeObjectFieldStart("text");
            json.writeStringField("headline", Html.escaped(title));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayFieldStart("events");
        for (Item item : items) {
            if (item.date() != null) {
                event(item, item.date());
            }
        }
        json.writeEndArray();
        json.writeStringField("scale", "human");
        json.writeEndObject();
    }

    private void event(Item item, EdtfDate date) throws IOException {
        json.writeStartObject();
        dates(date);
        if (!isPlain(item, date)) {
            json.writeStringField("display_date", item.dateInWords());
        }
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", Html.escaped(item.label()));
        json.writeStringField("text", text(item));
        json.writeEndObject();
        String lane = lanes.of(item);
        if (lane != null) {
            json.writeStringField("group", plain(lane));
        }
        json.writeStringField("unique_id", item.id());
        json.writeEndObject();
    }

    /** What TimelineJS by itself prints exactly as much of as is known. */
    private static boolean isPlain(Item item, EdtfDate date) {
        return item.basis() == Event.Basis.STATED && !date.approximate() && !date.uncertain() && date.zone() == null
                && (date.precision() == Precision.DAY || date.precision() == Precision.TIME);
    }

    /** An event must begin; where the beginning is open, it is drawn at its end and the words say "up to". */
    private void dates(EdtfDate date) throws IOException {
        String text = date.toString();
        int slash = text.indexOf('/');
        EdtfDate from = slash < 0 ? date : side(text.substring(0, slash));
        EdtfDate to = slash < 0 ? date : side(text.substring(slash + 1));
        EdtfDate begin = from != null ? from : to;
        if (begin == null || begin.earliest() == null) {
            throw new IOException("A date without any bound: " + date);
        }
        date("start_date", from != null ? begin.earliest() : bound(begin.latest(), begin.earliest()), begin.precision());
        if (to != null && from != null && (slash >= 0 || spans(to.precision()))) {
            date("end_date", bound(to.latest(), begin.earliest()), to.precision());
        }
    }

    private static LocalDateTime bound(@Nullable LocalDateTime latest, LocalDateTime other) {
        return latest != null ? latest : other;
    }

    private static @Nullable EdtfDate side(String part) {
        return part.isEmpty() || part.equals("..") ? null : EdtfDate.of(part);
    }

    /** TimelineJS has no unit of that length, so beginning and end are given. */
    private static boolean spans(Precision precision) {
        return switch (precision) {
            case QUARTER, SEASON, HALF, DECADE, CENTURY -> true;
            default -> false;
        };
    }

    private void date(String key, LocalDateTime at, Precision precision) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("year", at.getYear());
        if (precision != Precision.YEAR && precision != Precision.DECADE && precision != Precision.CENTURY) {
            json.writeNumberField("month", at.getMonthValue());
        }
        if (precision == Precision.DAY || precision == Precision.TIME) {
            json.writeNumberField("day", at.getDayOfMonth());
        }
        if (precision == Precision.TIME) {
            json.writeNumberField("hour", at.getHour());
            json.writeNumberField("minute", at.getMinute());
        }
        json.writeEndObject();
    }

    /**
     * For a field that TimelineJS strips of markup, which also takes entities apart, and then shows as HTML: what could come out of
     * that as markup or as another character is kept from it.
     */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean entity = c == '&' && i + 1 < name.length() && (name.charAt(i + 1) == '#' || Character.isLetter(name.charAt(i + 1)));
            plain.append(entity ? "&amp;amp;" : c == '<' ? "‹" : c == '>' ? "›" : String.valueOf(c));
        }
        return plain.toString();
    }

    private static String text(Item item) {
        StringBuilder html = new StringBuilder("<p>").append(Html.marked(item.sentence(), item.dating(), "<b>", "</b>")).append("</p>");
        if (item.status() != Event.Status.HAPPENED) {
            html.append("<p><i>").append(item.status().id().substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                    .append(item.status().id().substring(1)).append("</i></p>");
        }
        html.append("<p><small>").append(Html.escaped(item.story().headline()));
        if (item.story().publisher() != null) {
            html.append(", ").append(Html.escaped(item.story().publisher()));
        }
        if (item.story().published() != null) {
            html.append(", ").append(Html.escaped(item.story().published().inWords()));
        }
        if (item.story().link() != null) {
            html.append(", <a href=\"").append(Html.escaped(item.story().link())).append("\">source</a>");
        }
        return html.append("</small></p>").toString();
    }
}
