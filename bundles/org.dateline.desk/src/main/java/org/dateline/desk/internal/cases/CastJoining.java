package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.PluginException;
import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.CastJoiner;
import org.dateline.api.cases.CastJoiner.Join;
import org.dateline.api.cases.CastJoiner.StoryMember;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/**
 * Puts the stories' members together: first as persons said, then as the joiner says, the surest first. What a person cut apart
 * stays apart. A function of the set of members and corrections, not of the order of import.
 */
final class CastJoining {

    private static final String ROLE = "joiner";
    private static final Comparator<Join> SUREST_FIRST = Comparator.comparingDouble(Join::confidence).reversed()
            .thenComparing(Join::one).thenComparing(Join::other);

    private final List<StoryMember> members = new ArrayList<>();
    private final Map<MemberRef, Integer> places = new HashMap<>();
    private final Map<StoryId, StoryCast> stories;
    private final Map<Integer, List<String>> evidence = new HashMap<>();
    private final Clusters clusters;

    CastJoining(Map<StoryId, StoryCast> casts) {
        this.stories = new TreeMap<>(casts);
        stories.forEach((story, cast) -> cast.members().forEach(each -> members.add(new StoryMember(story, each))));
        for (StoryMember each : members) {
            places.put(each.ref(), places.size());
        }
        this.clusters = new Clusters(members.size());
    }

    List<CaseMember> joined(Run run, List<Correction> across, CaseView view) {
        decide(across, view);
        List<Join> joins = new ArrayList<>();
        ProviderDescription provider = run.choice().winner(ROLE);
        if (provider != null && members.size() > 1) {
            ask(run, provider, joins);
        }
        joins.sort(SUREST_FIRST);
        for (Join each : joins) {
            join(places.get(each.one()), places.get(each.other()), each.evidence());
        }
        return build();
    }

    private void ask(Run run, ProviderDescription provider, List<Join> joins) {
        try {
            run.get(provider, CastJoiner.class).join(List.copyOf(members), joins::add, run.context());
        } catch (PluginException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            run.context().warn(provider.id(), run.switches().off(provider, e) + " The cast is not joined across stories.");
            joins.clear();
        }
        if (run.cancelled()) {
            joins.clear();
        }
        joins.removeIf(each -> !places.containsKey(each.one()) || !places.containsKey(each.other()));
    }

    /** What persons decided: of a join and a cut of the same two the later one counts. */
    private void decide(List<Correction> across, CaseView view) {
        Map<List<Integer>, Correction> latest = new LinkedHashMap<>();
        for (Correction each : across) {
            Integer one = place(each, view);
            Integer other = other(each);
            if (one != null && other != null) {
                List<Integer> pair = List.of(Math.min(one, other), Math.max(one, other));
                latest.remove(pair);
                latest.put(pair, each);
            }
        }
        latest.forEach((pair, each) -> {
            if (each.action() == Correction.Action.CUT) {
                clusters.keepApart(pair.get(0), pair.get(1));
            }
        });
        latest.forEach((pair, each) -> {
            if (each.action() == Correction.Action.JOIN) {
                join(pair.get(0), pair.get(1), each.note().isEmpty() ? "Joined by a person." : "Joined by a person: " + each.note());
            }
        });
    }

    private @Nullable Integer place(Correction correction, CaseView view) {
        Anchor anchor = correction.anchor();
        AnalyzedStory story = view.story(correction.story());
        StoryCast cast = stories.get(correction.story());
        Span span = anchor == null || story == null ? null : AnchorSearch.find(anchor, story.story().text());
        int at = span == null || cast == null ? -1 : Target.find(cast.members(), span, correction.before());
        return at < 0 ? null : places.get(new MemberRef(correction.story(), cast.members().get(at).id()));
    }

    private @Nullable Integer other(Correction correction) {
        String story = correction.after().getOrDefault(CastFields.STORY, "");
        StoryCast cast = story.isEmpty() ? null : stories.get(new StoryId(story));
        CastMember member = cast == null ? null : FindingChange.named(cast.members(),
                correction.after().getOrDefault(CastFields.NAME, ""), correction.after().get(CastFields.TYPE));
        return member == null ? null : places.get(new MemberRef(new StoryId(story), member.id()));
    }

    private void join(int one, int other, String why) {
        List<String> lines = new ArrayList<>(evidence.getOrDefault(clusters.find(one), List.of()));
        lines.addAll(evidence.getOrDefault(clusters.find(other), List.of()));
        if (clusters.join(one, other)) {
            if (!lines.contains(why)) {
                lines.add(why);
            }
            evidence.put(clusters.find(one), lines.stream().distinct().toList());
        }
    }

    private List<CaseMember> build() {
        Map<Integer, List<StoryMember>> together = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            together.computeIfAbsent(clusters.find(i), root -> new ArrayList<>()).add(members.get(i));
        }
        List<CaseMember> result = new ArrayList<>();
        together.forEach((root, all) -> result.add(new MemberPortrait(all, stories).of(evidence.getOrDefault(root, List.of()))));
        result.sort(Comparator.comparingInt(CaseMember::mentions).reversed().thenComparing(CaseMember::name).thenComparing(CaseMember::id));
        return result;
    }
}
