package org.dateline.views.internal.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.Block;
import org.dateline.api.story.Story;
import org.dateline.ui.api.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * All that the inspector shows of an item. Made off the UI thread; immutable.
 *
 * @param why the reasons for the date, one sentence each
 * @param boxed where in the sentence the words stand that date it; null where none do
 * @param paragraph counted from 1
 * @param found what was found before a person changed it; null where nothing was changed
 * @param position which of the items to check of its story it is, from 1; 0 for none
 */
record ItemModel(FindingRef ref, Event event, TimelineItem item, Story story, List<String> why, String sentence,
        @Nullable Span boxed, int paragraph, List<Person> people, List<Elsewhere> elsewhere, @Nullable Event found, int lane,
        int position, int toCheck) {

    /** Somebody or some place in it. */
    record Person(String member, String name, String role, boolean place, int lane) {
    }

    static @Nullable ItemModel load(CaseView view, FindingRef ref, Lanes lanes) {
        AnalyzedStory analyzed = view.story(ref.story());
        if (analyzed == null) {
            return null;
        }
        Findings findings = analyzed.findings();
        Event event = event(findings, ref.findingId());
        List<TimelineItem> ofStory = view.timeline(new TimelineQuery(null, null, java.util.Set.of(ref.story()), java.util.Set.of(),
                Integer.MAX_VALUE)).items();
        TimelineItem item = ofStory.stream().filter(i -> i.ref().equals(ref)).findFirst().orElse(null);
        if (event == null || item == null) {
            return null;
        }
        Story story = analyzed.story();
        TimeExpression time = time(findings, event);
        List<TimelineItem> toCheck = ofStory.stream().filter(TimelineItem::toCheck).toList();
        List<Person> people = people(view, ref, findings, event, item, lanes);
        int lane = item.members().isEmpty() ? -1 : lanes.of(item.members().get(0));
        return new ItemModel(ref, event, item, story, reasons(event, time), event.span().of(story.text()).replace('\n', ' '),
                boxed(event, time), paragraph(story, event.span()), people, Elsewhere.of(view, item, event, story),
                found(view, ref, event), lane, toCheck.indexOf(item) + 1, toCheck.size());
    }

    private static @Nullable Event event(Findings findings, String id) {
        return findings.of(Layer.EVENTS).stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }

    private static @Nullable TimeExpression time(Findings findings, Event event) {
        return event.time() == null ? null
                : findings.of(Layer.TIMES).stream().filter(t -> t.id().equals(event.time())).findFirst().orElse(null);
    }

    private static @Nullable Span boxed(Event event, @Nullable TimeExpression time) {
        return time != null && event.span().contains(time.span())
                ? new Span(time.span().start() - event.span().start(), time.span().end() - event.span().start()) : null;
    }

    /** One sentence each, the event's own first, none twice. */
    private static List<String> reasons(Event event, @Nullable TimeExpression time) {
        List<String> all = new ArrayList<>();
        split(event.why(), all);
        if (all.isEmpty() && time != null) {
            split(time.why(), all);
        }
        return all;
    }

    private static void split(String why, List<String> into) {
        for (String sentence : why.split("(?<=[.;])\\s+(?=[\\p{Lu}\\p{Lo}\"“‘\\d])")) {
            String clean = sentence.strip();
            if (!clean.isEmpty() && !into.contains(clean)) {
                into.add(clean);
            }
        }
    }

    private static int paragraph(Story story, Span span) {
        int number = 0;
        for (Block block : story.blocks()) {
            if (block.span().start() > span.start()) {
                break;
            }
            number++;
        }
        return number;
    }

    private static List<Person> people(CaseView view, FindingRef ref, Findings findings, Event event, TimelineItem item, Lanes lanes) {
        Map<String, String> members = new HashMap<>();
        view.cast().forEach(m -> m.members().stream().filter(r -> r.story().equals(ref.story()))
                .forEach(r -> members.put(r.castId(), m.id())));
        Map<String, CastMember> cast = new HashMap<>();
        findings.of(Layer.CAST).forEach(c -> cast.put(c.id(), c));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < event.participants().size(); i++) {
            CastMember member = cast.get(event.participants().get(i));
            if (member != null) {
                String id = members.getOrDefault(member.id(), "");
                boolean speaks = i == 0 && item.kind() == TimelineItem.Kind.QUOTE;
                String role = speaks ? "item.speaker" : member.roles().isEmpty() ? "" : member.roles().get(0).text();
                people.add(new Person(id, member.name(), role, false, lanes.of(id)));
            }
        }
        CastMember place = event.place() == null ? null : cast.get(event.place());
        if (place != null) {
            people.add(new Person(members.getOrDefault(place.id(), ""), place.name(), "item.place", true, -1));
        }
        return people;
    }

    /** What the analyzers found, where it is not what stands now. */
    private static @Nullable Event found(CaseView view, FindingRef ref, Event now) {
        Findings before = view.found(ref.story());
        if (before == null) {
            return null;
        }
        for (Event event : before.of(Layer.EVENTS)) {
            if (event.span().equals(now.span()) && event.id().equals(now.id())) {
                return same(event.date(), now.date()) && event.status() == now.status() ? null : event;
            }
        }
        return null;
    }

    private static boolean same(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return java.util.Objects.equals(one, other);
    }
}
