package org.dateline.timeline.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.StorySummary;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.cases.TimelineQuery;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Lanes;
import org.dateline.ui.api.Mark;

/** Reads the case into a model. Off the UI thread. */
final class ModelBuilder {

    private final LaneMode mode;
    private final Lanes colours;
    private final String others;
    private final List<TimelineItem> dated = new ArrayList<>();
    private final List<TimelineItem> undated = new ArrayList<>();
    private final Map<String, List<Integer>> byLane = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> seconds = new HashMap<>();

    private ModelBuilder(LaneMode mode, Lanes colours, String others) {
        this.mode = mode;
        this.colours = colours;
        this.others = others;
    }

    /** @param others the name of the lane of items that belong to no other */
    static TimelineModel build(CaseView view, LaneMode mode, Show show, Lanes colours, String others) {
        ModelBuilder builder = new ModelBuilder(mode, colours, others);
        Map<StoryId, Double> published = new HashMap<>();
        for (StorySummary story : view.summaries()) {
            if (story.published() != null && story.published().earliest() != null) {
                published.put(story.id(), Days.of(story.published().earliest()));
            }
            if (mode == LaneMode.STORIES) {
                builder.names.put(story.id().value(), story.headline());
            }
        }
        builder.members(view);
        view.timeline(TimelineQuery.all()).items().stream().filter(show::accepts).forEach(builder::add);
        return new TimelineModel(builder.dated, builder.lanes(), builder.undated, published);
    }

    private void members(CaseView view) {
        String type = switch (mode) {
            case PEOPLE -> Mention.PERSON;
            case ORGANISATIONS -> Mention.ORG;
            case PLACES -> Mention.PLACE;
            case STORIES -> "";
        };
        for (CaseMember member : view.cast()) {
            if (member.type().equals(type)) {
                names.put(member.id(), member.name());
                seconds.put(member.id(), member.roles().isEmpty() ? "" : member.roles().get(0));
            }
        }
    }

    private void add(TimelineItem item) {
        if (item.date() == null || item.date().earliest() == null && item.date().latest() == null) {
            undated.add(item);
            return;
        }
        int index = dated.size();
        dated.add(item);
        boolean placed = false;
        if (mode == LaneMode.STORIES) {
            placed = into(item.ref().story().value(), index);
        } else if (mode == LaneMode.PLACES) {
            placed = item.place() != null && into(item.place(), index);
        } else {
            for (String member : item.members()) {
                placed |= into(member, index);
            }
        }
        if (!placed) {
            byLane.computeIfAbsent("", k -> new ArrayList<>()).add(index);
        }
    }

    private boolean into(String lane, int index) {
        if (!names.containsKey(lane)) {
            return false;
        }
        byLane.computeIfAbsent(lane, k -> new ArrayList<>()).add(index);
        return true;
    }

    /** Most items first, then by name; what belongs to nobody last. */
    private List<Lane> lanes() {
        List<Map.Entry<String, List<Integer>>> entries = new ArrayList<>(byLane.entrySet());
        entries.sort(Comparator.comparing((Map.Entry<String, List<Integer>> e) -> e.getKey().isEmpty())
                .thenComparing(e -> -e.getValue().size()).thenComparing(e -> names.getOrDefault(e.getKey(), ""))
                .thenComparing(Map.Entry::getKey));
        List<Lane> lanes = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> entry : entries) {
            lanes.add(lane(entry.getKey(), entry.getValue(), lanes.size()));
        }
        return lanes;
    }

    private Lane lane(String id, List<Integer> indices, int position) {
        List<Integer> sorted = new ArrayList<>(indices);
        Collections.sort(sorted, Comparator.comparingDouble((Integer i) -> TimelineModel.startOf(dated.get(i)))
                .thenComparing(i -> i));
        int[] items = new int[sorted.size()];
        int[] day = new int[items.length + 1];
        int[] vague = new int[items.length + 1];
        int toCheck = 0;
        for (int i = 0; i < items.length; i++) {
            items[i] = sorted.get(i);
            Mark mark = Mark.of(dated.get(items[i]));
            day[i + 1] = day[i] + (mark.isDayKnown() ? 1 : 0);
            vague[i + 1] = vague[i] + (mark.isBar() && !mark.isDayKnown() ? 1 : 0);
            toCheck += dated.get(items[i]).toCheck() ? 1 : 0;
        }
        int[] wide = sorted.stream().filter(i -> TimelineModel.endOf(dated.get(i)) - TimelineModel.startOf(dated.get(i)) > Lane.WIDE)
                .mapToInt(Integer::intValue).toArray();
        int colour = id.isEmpty() ? -1 : colours.of(id) >= 0 ? colours.of(id) : position;
        return new Lane(id, id.isEmpty() ? others : names.getOrDefault(id, id), seconds.getOrDefault(id, ""), colour, items, day,
                vague, wide, toCheck);
    }
}
