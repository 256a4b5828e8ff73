package org.dateline.desk.internal.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.api.Span;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;

/** A person says that a story is not the same text as others: how such a cut stands in a correction. */
final class StoryCut {

    private static final String OTHERS = "story";

    private StoryCut() {
    }

    static boolean is(Correction correction) {
        return correction.layer().equals(Correction.STORY) && correction.action() == Action.CUT;
    }

    /** The stories that the cut story is kept apart from. */
    static List<StoryId> others(Correction cut) {
        return Arrays.stream(cut.after().getOrDefault(OTHERS, "").split(" ")).filter(id -> !id.isEmpty()).map(StoryId::new).toList();
    }

    /** What to keep apart from; where nothing is named, from every other version. */
    static Map<String, String> fields(CaseView view, CorrectionRequest request, Story story) throws CaseException {
        StoryGroup group = view.groups().stream().filter(each -> each.holds(story.id())).findFirst().orElseThrow(
                () -> new CaseException("“" + story.headline() + "” stands with no other story, so nothing can be cut."));
        String named = request.fields().get(OTHERS);
        List<StoryId> others = named != null ? List.of(new StoryId(named))
                : group.versions().stream().map(StoryGroup.Version::story).filter(each -> !each.equals(story.id())).toList();
        for (StoryId each : others) {
            if (each.equals(story.id()) || !group.holds(each)) {
                throw new CaseException("“" + story.headline() + "” does not stand with the story " + each + ", so nothing can be cut.");
            }
        }
        return Map.of(OTHERS, others.stream().map(StoryId::value).sorted().collect(Collectors.joining(" ")));
    }

    /** The first line, by which a person knows the story. */
    static Anchor anchor(Story story) {
        int end = story.text().indexOf('\n');
        return Anchor.of(story.text(), new Span(0, end > 0 ? end : story.text().length()));
    }
}
