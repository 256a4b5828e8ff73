package org.dateline.workbench.internal.dialogs;

import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.FindingRef;
import org.jspecify.annotations.Nullable;

/**
 * An event with what a correction of it needs.
 *
 * @param quotation the quotation it holds; null where nothing is quoted
 * @param people who could have said it, in the order of the story's cast
 */
public record EventDetail(FindingRef ref, Event event, String sentence, @Nullable Quotation quotation, List<CastMember> people) {

    /** Null where the event is not there any more. */
    public static @Nullable EventDetail load(CaseView view, FindingRef ref) {
        AnalyzedStory story = view.story(ref.story());
        if (story == null) {
            return null;
        }
        Set<String> speakers = Set.of(Mention.PERSON, Mention.ORG);
        for (Event event : story.findings().of(Layer.EVENTS)) {
            if (event.id().equals(ref.findingId())) {
                return new EventDetail(ref, event, event.span().of(story.story().text()), quotation(story, event),
                        story.findings().of(Layer.CAST).stream().filter(m -> speakers.contains(m.type())).toList());
            }
        }
        return null;
    }

    private static @Nullable Quotation quotation(AnalyzedStory story, Event event) {
        for (Quotation quotation : story.findings().of(Layer.QUOTATIONS)) {
            if (event.quotations().contains(quotation.id())) {
                return quotation;
            }
        }
        return null;
    }
}
