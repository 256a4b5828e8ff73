package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Event.Basis;
import org.dateline.api.analysis.Event.Status;
import org.jspecify.annotations.Nullable;

final class EventForm implements Form<Event> {

    @Override
    public void write(JsonOut out, Event event) throws IOException {
        out.object(() -> {
            out.put("id", event.id());
            out.put("span", event.span());
            out.put("date", event.date() == null ? null : event.date().toString());
            out.put("basis", event.basis().name());
            out.put("status", event.status().name());
            out.put("label", event.label());
            out.spans("also", event.also());
            out.strings("participants", event.participants());
            out.put("place", event.place());
            out.put("trigger", event.trigger());
            out.put("time", event.time());
            out.strings("quotations", event.quotations());
            out.put("why", event.why());
            out.confidence(event.confidence());
        });
    }

    @Override
    public Event read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> d.field(key, in));
        Event.Builder event = Event.builder(d.id, d.span).date(d.date, d.basis, d.time).status(d.status).label(d.label)
                .participants(d.participants).place(d.place).trigger(d.trigger).why(d.why).confidence(d.confidence);
        d.also.forEach(event::also);
        d.quotations.forEach(event::quotation);
        return event.build();
    }

    private static final class Draft {
        private String id = "";
        private Span span = new Span(0, 0);
        private @Nullable EdtfDate date;
        private Basis basis = Basis.PUBLICATION;
        private Status status = Status.HAPPENED;
        private String label = "";
        private List<Span> also = List.of();
        private List<String> participants = List.of();
        private @Nullable String place;
        private @Nullable Span trigger;
        private @Nullable String time;
        private List<String> quotations = List.of();
        private String why = "";
        private double confidence = 1;

        private void field(String key, JsonIn in) throws IOException {
            switch (key) {
                case "id" -> id = in.string();
                case "span" -> span = in.span();
                case "date" -> date = Names.date(in.string());
                case "basis" -> basis = Names.of(Basis.class, in.string());
                case "status" -> status = Names.of(Status.class, in.string());
                case "label" -> label = in.string();
                case "also" -> also = in.spans();
                case "participants" -> participants = in.strings();
                case "place" -> place = in.string();
                case "trigger" -> trigger = in.span();
                case "time" -> time = in.string();
                case "quotations" -> quotations = in.strings();
                case "why" -> why = in.string();
                case "confidence" -> confidence = in.fraction();
                default -> in.skip();
            }
        }
    }
}
