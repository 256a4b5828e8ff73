package org.dateline.views.internal.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Event;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What another story of the case says.
 *
 * @param kind how it stands to the item
 * @param headline the other story's
 * @param text the other item, or what the checker says
 */
record Elsewhere(Kind kind, FindingRef ref, String headline, String text) {

    /** In the order to show them. */
    enum Kind {
        DISAGREES, AGREES,
        /** It agrees, but it is another version of this text, or of one that agrees already: told again, not confirmed. */
        SAME_TEXT, NO_DATE
    }

    private static final int MOST = 6;
    private static final int STEM = 5;

    static List<Elsewhere> of(CaseView view, TimelineItem item, Event event, Story story) {
        Map<StoryId, StoryId> texts = new HashMap<>();
        view.groups().forEach(group -> group.versions().forEach(each -> texts.put(each.story(), group.newest())));
        Set<StoryId> heard = new HashSet<>(Set.of(texts.getOrDefault(item.ref().story(), item.ref().story())));
        Map<StoryId, String> headlines = new HashMap<>();
        for (StorySummary summary : view.summaries()) {
            headlines.put(summary.id(), summary.headline());
        }
        List<Elsewhere> all = new ArrayList<>();
        Set<FindingRef> clashing = new HashSet<>();
        for (Disagreement disagreement : view.disagreements()) {
            if (disagreement.items().contains(item.ref())) {
                for (FindingRef other : disagreement.items()) {
                    if (!other.story().equals(item.ref().story()) && clashing.add(other)) {
                        all.add(new Elsewhere(Kind.DISAGREES, other, headlines.getOrDefault(other.story(), ""),
                                disagreement.message()));
                    }
                }
            }
        }
        String trigger = event.trigger() == null ? "" : stem(event.trigger().of(story.text()));
        if (!item.members().isEmpty() && !trigger.isEmpty()) {
            TimelineQuery shared = new TimelineQuery(null, null, Set.of(), Set.copyOf(item.members()), Integer.MAX_VALUE);
            for (TimelineItem other : view.timeline(shared).items()) {
                Kind kind = clashing.contains(other.ref()) ? null : kind(item, other, trigger);
                if (kind == Kind.AGREES && !heard.add(texts.getOrDefault(other.ref().story(), other.ref().story()))) {
                    kind = Kind.SAME_TEXT;
                }
                if (kind != null) {
                    all.add(new Elsewhere(kind, other.ref(), headlines.getOrDefault(other.ref().story(), ""), other.label()));
                }
            }
        }
        Collections.sort(all, java.util.Comparator.comparing(Elsewhere::kind));
        return all.size() <= MOST ? all : all.subList(0, MOST);
    }

    /** The same people and the same word for what happened, in another story; null where it is something else. */
    private static @Nullable Kind kind(TimelineItem item, TimelineItem other, String trigger) {
        boolean here = other.ref().story().equals(item.ref().story());
        if (here || !words(other.label()).contains(trigger) || Collections.disjoint(item.members(), other.members())) {
            return null;
        }
        if (other.date() == null || other.basis() == Event.Basis.PUBLICATION) {
            return Kind.NO_DATE;
        }
        return other.date().equals(item.date()) ? Kind.AGREES : null;
    }

    private static Set<String> words(String label) {
        Set<String> stems = new HashSet<>();
        for (String word : label.split("[^\\p{L}]+")) {
            stems.add(stem(word));
        }
        return stems;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
