package org.dateline.extract.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds the events of an English story. How, and where it fails: docs/analyzers/events.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.events", label = "Events", fills = "analyzer:events",
        requires = {"sentences", "tokens", "mentions", "cast", "times", "quotations"})
public final class EventAnalyzer implements Analyzer {

    /** So many words around its trigger can take part in an event, so that an endless sentence takes no longer than others. */
    private static final int REACH = 100;

    private final EventWords words = EventWords.english();

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        StoryView view = new StoryView(story, given, words);
        List<Span> headlines = new ArrayList<>();
        List<Candidate> candidates = candidates(view, headlines, context);
        EventMerger merger = new EventMerger(view);
        List<Candidate> events = merger.merge(candidates);
        headlines.forEach(title -> merger.headline(title, BlockKind.TITLE));
        events.sort((a, b) -> a.span.compareTo(b.span));
        write(view, events, out);
    }

    private List<Candidate> candidates(StoryView view, List<Span> headlines, TaskContext context) {
        DatedEvents dated = new DatedEvents(view);
        UndatedEvents undated = new UndatedEvents(view);
        Participants participants = new Participants(view);
        Places places = new Places(view);
        List<Candidate> result = new ArrayList<>();
        int time = 0;
        int body = 0;
        for (int s = 0; s < view.sentences.size() && !context.cancelled(); s++) {
            Span span = view.sentences.get(s).span();
            int from = view.firstAt(span.start());
            int to = view.firstAt(span.end());
            int firstTime = time;
            while (time < view.times.size() && view.times.get(time).span().start() < span.end()) {
                time++;
            }
            BlockKind kind = view.isHeadline(s) ? BlockKind.TITLE : view.kindAt(span.start());
            if (kind == BlockKind.TITLE) {
                headlines.add(span);
            }
            List<Candidate> here = new ArrayList<>(kind == BlockKind.TITLE ? List.of()
                    : dated.in(s, from, to, firstTime, time));
            Candidate more = undated.in(s, from, to, kind, body, here);
            if (more != null) {
                here.add(more);
            }
            for (int c = 0; c < here.size(); c++) {
                Candidate candidate = here.get(c);
                int centre = candidate.trigger < 0 ? from : candidate.trigger;
                int first = Math.max(from, centre - REACH);
                int last = Math.min(to, centre + REACH);
                participants.fill(candidate, here.subList(0, c), first, last);
                candidate.place = places.of(candidate, first, last);
            }
            result.addAll(here);
            body += kind.isBody() && kind != BlockKind.HEADING ? 1 : 0;
        }
        return result;
    }

    private static void write(StoryView view, List<Candidate> events, FindingSink out) {
        EventLabel label = new EventLabel(view);
        int n = 0;
        for (Candidate c : events) {
            Quotation first = c.quotations.isEmpty() ? null : view.quotation(c.quotations.get(0));
            Event.Builder event = Event.builder("e" + ++n, c.span).date(c.date, c.basis, c.timeId).status(c.status)
                    .label(label.of(c, first)).why(c.why).confidence(Math.round(c.confidence * 100) / 100.0);
            c.members.forEach(m -> event.participant(view.cast.get(m).id()));
            Set<Span> told = new TreeSet<>(List.of(c.span));
            c.also.stream().filter(told::add).forEach(event::also);
            c.quotations.stream().distinct().forEach(event::quotation);
            if (c.trigger >= 0) {
                event.trigger(view.span(c.trigger));
            }
            if (c.place >= 0) {
                event.place(view.cast.get(c.place).id());
            }
            out.add(event.build());
        }
    }
}
