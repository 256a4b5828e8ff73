package org.dateline.desk.internal.cases;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Arrival;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.StoryGroup;
import org.dateline.api.cases.StoryGroup.Version;
import org.dateline.api.cases.StoryGrouper.Likeness;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;

/**
 * Puts stories together that are one text: those that the grouper finds alike, and those that came from the same place one after the
 * other; what a person cut apart stays apart. Prints that are missing, or are another grouper's, are made first. A function of the
 * stories, their places and the cuts.
 */
final class Grouping {

    private static final Comparator<Likeness> MOST_ALIKE_FIRST = Comparator.comparingDouble(Likeness::share).reversed()
            .thenComparing(Likeness::one).thenComparing(Likeness::other);

    private final WorkingCase working;
    private final Run run;
    private final CorrectionBook book;
    private final Grouper grouper;
    private List<Arrival> stories = List.of();
    private final Map<StoryId, Integer> order = new HashMap<>();
    private final Map<StoryId, Double> shares = new HashMap<>();
    private final Set<StoryId> replaced = new HashSet<>();

    Grouping(WorkingCase working, Run run, CorrectionBook book) {
        this.working = working;
        this.run = run;
        this.book = book;
        this.grouper = new Grouper(run);
    }

    /** @param corrections to be written with the groups, in the state that the book has them in */
    void group(List<Correction> corrections) throws CaseException {
        List<StoryGroup> before;
        List<StoryGroup> now;
        List<Print> made = new ArrayList<>();
        try (CaseView view = working.open().view()) {
            before = view.groups();
            stories = view.arrivals(null);
            stories.forEach(each -> order.put(each.story(), order.size()));
            now = groups(clusters(grouper.likenesses(prints(view, made))));
        }
        if (!run.cancelled() && (!now.equals(before) || !made.isEmpty()) || !corrections.isEmpty()) {
            working.write(writer -> {
                for (Correction each : corrections) {
                    writer.correction(each);
                }
                for (Print each : made) {
                    writer.print(each, grouper.name());
                }
                writer.groups(now);
            }, changed(before, now, corrections), false);
        }
    }

    private List<Print> prints(CaseView view, List<Print> made) {
        List<Print> prints = new ArrayList<>(stories.size());
        Set<StoryId> there = new HashSet<>();
        try (Cursor<Print> stored = view.prints(grouper.name())) {
            while (stored.hasNext()) {
                Print print = stored.next();
                there.add(print.story());
                prints.add(print);
            }
        }
        for (Arrival each : stories) {
            AnalyzedStory story = there.contains(each.story()) || run.cancelled() ? null : view.story(each.story());
            Print print = story == null ? null : grouper.print(story.story());
            if (print != null) {
                made.add(print);
                prints.add(print);
            }
        }
        return prints;
    }

    private Clusters clusters(List<Likeness> likenesses) {
        Clusters clusters = new Clusters(stories.size());
        List<Correction> cuts = book.storyCuts();
        cuts.forEach(cut -> StoryCut.others(cut).forEach(other -> keepApart(clusters, cut.story(), other)));
        joinByPlace(clusters);
        joinByText(likenesses, clusters);
        if (!cuts.isEmpty()) {
            joinTheRest(likenesses, clusters);
        }
        return clusters;
    }

    private void keepApart(Clusters clusters, StoryId one, StoryId other) {
        if (order.containsKey(one) && order.containsKey(other)) {
            clusters.keepApart(place(one), place(other));
        }
    }

    /** The likenesses may have led from one story to another by way of one that was cut out; these two are still one text. */
    private void joinTheRest(List<Likeness> likenesses, Clusters clusters) {
        Clusters uncut = new Clusters(stories.size());
        likenesses.stream().filter(this::isHere).forEach(each -> uncut.join(place(each.one()), place(each.other())));
        Map<Integer, List<Integer>> together = new LinkedHashMap<>();
        stories.stream().map(Arrival::story).sorted()
                .forEach(each -> together.computeIfAbsent(uncut.find(place(each)), root -> new ArrayList<>(2)).add(place(each)));
        for (List<Integer> all : together.values()) {
            for (int i = 0; i < all.size(); i++) {
                int one = i;
                all.subList(0, i).forEach(other -> clusters.join(other, all.get(one)));
            }
        }
    }

    private boolean isHere(Likeness each) {
        return order.containsKey(each.one()) && order.containsKey(each.other());
    }

    private void joinByPlace(Clusters clusters) {
        Map<List<String>, Arrival> latest = new HashMap<>();
        for (Arrival each : stories) {
            Arrival earlier = latest.put(List.of(each.place(), each.part()), each);
            if (earlier != null && each.isSamePlace(earlier) && clusters.join(place(earlier.story()), place(each.story()))) {
                replaced.add(earlier.story());
            }
        }
    }

    private void joinByText(List<Likeness> likenesses, Clusters clusters) {
        for (Likeness each : likenesses.stream().sorted(MOST_ALIKE_FIRST).toList()) {
            if (isHere(each) && clusters.join(place(each.one()), place(each.other()))) {
                shares.merge(each.one(), each.share(), Math::max);
                shares.merge(each.other(), each.share(), Math::max);
            }
        }
    }

    private int place(StoryId story) {
        return order.getOrDefault(story, 0);
    }

    private List<StoryGroup> groups(Clusters clusters) {
        Map<Integer, List<Arrival>> together = new LinkedHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            together.computeIfAbsent(clusters.find(i), root -> new ArrayList<>(2)).add(stories.get(i));
        }
        List<StoryGroup> groups = new ArrayList<>();
        for (List<Arrival> all : together.values()) {
            if (all.size() > 1) {
                all.sort(Comparator.comparing(Grouping::day).thenComparing(Arrival::place).thenComparing(Arrival::part)
                        .thenComparing(each -> each.place().isEmpty() ? each.story().value() : "")
                        .thenComparing(each -> place(each.story())));
                groups.add(new StoryGroup(all.stream().map(each -> new Version(each.story(),
                        shares.getOrDefault(each.story(), 0.0), replaced.contains(each.story()))).toList()));
            }
        }
        groups.sort(Comparator.comparing(StoryGroup::newest));
        return groups;
    }

    private static LocalDateTime day(Arrival story) {
        LocalDateTime day = story.published() == null ? null : story.published().earliest();
        return day == null ? LocalDateTime.MIN : day;
    }

    private static Set<StoryId> changed(List<StoryGroup> before, List<StoryGroup> now, List<Correction> corrections) {
        Set<StoryGroup> differing = new HashSet<>(before);
        now.stream().filter(each -> !differing.remove(each)).toList().forEach(differing::add);
        Set<StoryId> stories = new HashSet<>();
        corrections.forEach(each -> stories.add(each.story()));
        differing.forEach(group -> group.versions().forEach(each -> stories.add(each.story())));
        return stories;
    }
}
