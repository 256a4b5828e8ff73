package org.dateline.views.internal.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Lanes;
import org.jspecify.annotations.Nullable;

/** A story as the reader shows it: text, marks in text order, notes. Made off the UI thread; immutable. */
record ReaderModel(Story story, ReaderDocument document, List<TextMark> marks, int longest, List<ReaderNote> notes,
        List<Event> events, Map<String, String> memberOfCast) {

    static @Nullable ReaderModel load(CaseView view, StoryId id, Lanes lanes, ReaderWords words) {
        AnalyzedStory analyzed = view.story(id);
        if (analyzed == null) {
            return null;
        }
        Story story = analyzed.story();
        Findings findings = analyzed.findings();
        Map<String, String> members = members(view, id);
        List<TextMark> marks = new ArrayList<>();
        names(findings, members, lanes, marks);
        for (TimeExpression time : findings.of(Layer.TIMES)) {
            marks.add(mark(time.span(), "layer.dates", TextMark.Look.DASHED_BOX, "times " + time.id()));
        }
        for (Quotation quotation : findings.of(Layer.QUOTATIONS)) {
            for (Span fragment : quotation.fragments()) {
                marks.add(mark(fragment, "layer.quotes", TextMark.Look.TINT, "quotations " + quotation.id()));
            }
        }
        findings.of(Layer.AMOUNTS).forEach(a -> marks.add(mark(a.span(), "layer.amounts", TextMark.Look.DOTTED_BOX,
                "amounts " + a.id())));
        plugins(findings, view.layerSpecs(), marks);
        Collections.sort(marks);
        int longest = marks.stream().mapToInt(m -> m.end() - m.start()).max().orElse(0);
        List<ReaderNote> notes = ReaderNotes.of(story, findings, members, lanes, view.layerSpecs(), words);
        return new ReaderModel(story, ReaderDocument.of(story, words.byline(story)), List.copyOf(marks), longest, notes,
                findings.of(Layer.EVENTS), members);
    }

    /** Case members by the cast ids of this story. */
    static Map<String, String> members(CaseView view, StoryId id) {
        Map<String, String> members = new HashMap<>();
        for (CaseMember member : view.cast()) {
            for (MemberRef ref : member.members()) {
                if (ref.story().equals(id)) {
                    members.put(ref.castId(), member.id());
                }
            }
        }
        return members;
    }

    private static void names(Findings findings, Map<String, String> members, Lanes lanes, List<TextMark> marks) {
        Map<String, String> memberOf = new HashMap<>();
        for (CastMember cast : findings.of(Layer.CAST)) {
            String member = members.getOrDefault(cast.id(), "");
            cast.links().forEach(link -> memberOf.put(link.mentionId(), member));
        }
        for (Mention mention : findings.of(Layer.MENTIONS)) {
            boolean person = mention.type().equals(Mention.PERSON);
            String member = memberOf.getOrDefault(mention.id(), "");
            marks.add(new TextMark(mention.span().start(), mention.span().end(), person ? "layer.people" : "layer.orgs",
                    person ? TextMark.Look.SINGLE : TextMark.Look.DOUBLE, lanes.of(member), "mentions " + mention.id(), member));
        }
    }

    private static void plugins(Findings findings, Map<String, LayerSpec> specs, List<TextMark> marks) {
        for (LayerSpec spec : specs.values()) {
            for (Note note : findings.of(Layer.notes(spec.id()))) {
                marks.add(mark(note.span(), "layer." + spec.id(), TextMark.look(spec.mark()), spec.id() + " " + note.id()));
            }
        }
    }

    private static TextMark mark(Span span, String layer, TextMark.Look look, String target) {
        return new TextMark(span.start(), span.end(), layer, look, -1, target, "");
    }

    /** The first mark that may reach into the text from this place on. */
    int firstMark(int storyOffset) {
        int wanted = storyOffset - longest;
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The innermost mark at this place; null for none. */
    @Nullable TextMark markAt(int storyOffset) {
        TextMark best = null;
        for (int i = firstMark(storyOffset); i < marks.size() && marks.get(i).start() <= storyOffset; i++) {
            TextMark mark = marks.get(i);
            if (storyOffset < mark.end() && (best == null || mark.end() - mark.start() <= best.end() - best.start())) {
                best = mark;
            }
        }
        return best;
    }

    /** The event whose sentence holds this place; null for none. */
    @Nullable Event eventAt(int storyOffset) {
        for (Event event : events) {
            if (event.span().contains(storyOffset)) {
                return event;
            }
        }
        return null;
    }

    /** Where a finding stands; null where it is not here. */
    @Nullable Span spanOf(FindingRef ref) {
        if (ref.layer().equals(Layer.EVENTS.id())) {
            for (Event event : events) {
                if (event.id().equals(ref.findingId())) {
                    return event.span();
                }
            }
        }
        String target = ref.layer() + " " + ref.findingId();
        for (TextMark mark : marks) {
            if (mark.target().equals(target)) {
                return new Span(mark.start(), mark.end());
            }
        }
        return null;
    }
}
