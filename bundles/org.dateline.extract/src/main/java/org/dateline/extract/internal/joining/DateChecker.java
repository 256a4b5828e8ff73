package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dateline.api.EdtfDate;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAnalysisInfo;
import org.dateline.api.cases.CaseChecker;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.osgi.service.component.annotations.Component;

/** Two stories tell the same event and give it dates that cannot both be right. */
@Component(service = CaseChecker.class)
@CaseAnalysisInfo(id = "dateline.check.dates", label = "Same event, other date", fills = "checker:dates")
public final class DateChecker implements CaseChecker {

    private static final double SAME = 0.4;

    @Override
    public void check(CaseView view, Consumer<Disagreement> out, TaskContext context) {
        Pairs.of(tellings(view), (one, other) -> {
            EdtfDate a = one.date();
            EdtfDate b = other.date();
            if (a != null && b != null && exclude(a, b) && one.sharesMember(other) && one.likeness(other) >= SAME) {
                out.accept(new Disagreement("dateline.check.dates", "One story says " + a.inWords() + ", another " + b.inWords(),
                        List.of(one.ref(), other.ref())));
            }
        }, context);
    }

    private static List<Telling> tellings(CaseView view) {
        CastIndex cast = new CastIndex(view);
        List<Telling> all = new ArrayList<>();
        try (Cursor<AnalyzedStory> stories = view.stories()) {
            while (stories.hasNext()) {
                AnalyzedStory story = stories.next();
                for (Event event : story.findings().of(Layer.EVENTS)) {
                    if (event.basis() == Event.Basis.STATED) {
                        all.add(telling(story, event, cast));
                    }
                }
            }
        }
        return all;
    }

    private static Telling telling(AnalyzedStory story, Event event, CastIndex cast) {
        Set<String> members = new HashSet<>();
        event.participants().forEach(id -> members.add(cast.of(story.story().id(), id)));
        String text = story.story().text();
        return new Telling(new FindingRef(story.story().id(), Layer.EVENTS.id(), event.id()), event.span().of(text),
                Telling.contentWords(text, event.span()), members, event.date());
    }

    /** No day is in both; what is only about a date excludes nothing. */
    private static boolean exclude(EdtfDate a, EdtfDate b) {
        if (a.approximate() || b.approximate() || a.earliest() == null || a.latest() == null || b.earliest() == null
                || b.latest() == null) {
            return false;
        }
        return a.latest().isBefore(b.earliest()) || b.latest().isBefore(a.earliest());
    }
}
