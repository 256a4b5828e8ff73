package org.dateline.timeline.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.story.StoryId;
import org.dateline.ui.api.Mark;

/**
 * All that the timeline draws, sorted and counted beforehand. Immutable but for the label widths, which are measured when first
 * drawn.
 */
final class TimelineModel {

    static final TimelineModel EMPTY = new TimelineModel(List.of(), List.of(), List.of(), Map.of());

    final TimelineItem[] items;
    final double[] start;
    final double[] end;
    final Mark[] marks;
    /** In pixels; 0 where not yet measured. */
    final int[] labelWidths;
    /** As much of the label as is drawn; null where not yet measured. */
    final String[] labels;
    final List<Lane> lanes;
    final List<TimelineItem> undated;
    final Map<StoryId, Double> published;
    final double first;
    final double last;
    /** Stretches without any item, in order. */
    final double[] gapStart;
    final double[] gapEnd;
    private final Map<FindingRef, Integer> index = new HashMap<>();

    TimelineModel(List<TimelineItem> dated, List<Lane> lanes, List<TimelineItem> undated, Map<StoryId, Double> published) {
        int n = dated.size();
        this.items = dated.toArray(TimelineItem[]::new);
        this.start = new double[n];
        this.end = new double[n];
        this.marks = new Mark[n];
        this.labelWidths = new int[n];
        this.labels = new String[n];
        this.lanes = List.copyOf(lanes);
        this.undated = List.copyOf(undated);
        this.published = Map.copyOf(published);
        double lowest = Double.MAX_VALUE;
        double highest = -Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            marks[i] = Mark.of(items[i]);
            start[i] = startOf(items[i]);
            end[i] = endOf(items[i]);
            lowest = Math.min(lowest, start[i]);
            highest = Math.max(highest, end[i]);
            index.put(items[i].ref(), i);
        }
        this.first = n == 0 ? 0 : lowest;
        this.last = n == 0 ? 1 : highest;
        double[][] gaps = Gaps.of(start, end);
        this.gapStart = gaps[0];
        this.gapEnd = gaps[1];
    }

    /** Where it begins; of what has no beginning, where it ends. */
    static double startOf(TimelineItem item) {
        var date = item.date();
        return date.earliest() != null ? Days.of(date.earliest()) : Days.after(date.latest());
    }

    static double endOf(TimelineItem item) {
        var date = item.date();
        return date.latest() != null ? Days.after(date.latest()) : Days.of(date.earliest());
    }

    int size() {
        return items.length;
    }

    /** -1 where it is not here. */
    int indexOf(FindingRef ref) {
        return index.getOrDefault(ref, -1);
    }

    /** Where a mark that is no bar stands: the middle of its day, or its very time. */
    double centre(int item) {
        return marks[item] == Mark.TIME ? start[item] : (start[item] + end[item]) / 2;
    }
}
