package org.dateline.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.story.StoryId;

/** Items for tests. */
final class Items {

    private Items() {
    }

    static TimelineItem item(int number, String edtf, boolean stated) {
        return new TimelineItem(new FindingRef(new StoryId("story"), "events", "e" + number),
                number % 3 == 0 ? TimelineItem.Kind.QUOTE : TimelineItem.Kind.EVENT, EdtfDate.of(edtf),
                stated ? Event.Basis.STATED : Event.Basis.PUBLICATION, Event.Status.HAPPENED, "The harbor was closed " + number,
                List.of(), null, Review.FOUND, number % 7 == 0, false, 0.9);
    }

    /** One lane with these dates. */
    static TimelineModel model(String... dates) {
        List<TimelineItem> items = new ArrayList<>();
        for (String date : dates) {
            items.add(item(items.size(), date, true));
        }
        return model(items, 1);
    }

    /** The items dealt to lanes in turn. */
    static TimelineModel model(List<TimelineItem> items, int lanes) {
        List<TimelineItem> sorted = new ArrayList<>(items);
        sorted.sort(java.util.Comparator.comparingDouble(TimelineModel::startOf));
        List<Lane> made = new ArrayList<>();
        for (int l = 0; l < lanes; l++) {
            int lane = l;
            int[] of = java.util.stream.IntStream.range(0, sorted.size()).filter(i -> i % lanes == lane).toArray();
            made.add(lane(sorted, of, lane));
        }
        return new TimelineModel(sorted, made, List.of(), Map.of());
    }

    private static Lane lane(List<TimelineItem> items, int[] of, int number) {
        int[] day = new int[of.length + 1];
        int[] vague = new int[of.length + 1];
        for (int i = 0; i < of.length; i++) {
            var mark = org.dateline.ui.api.Mark.of(items.get(of[i]));
            day[i + 1] = day[i] + (mark.isDayKnown() ? 1 : 0);
            vague[i + 1] = vague[i] + (mark.isBar() && !mark.isDayKnown() ? 1 : 0);
        }
        int[] wide = java.util.Arrays.stream(of).filter(i -> TimelineModel.endOf(items.get(i)) - TimelineModel.startOf(items.get(i))
                > Lane.WIDE).toArray();
        return new Lane("m" + number, "Lane " + number, "", number, of, day, vague, wide, 0);
    }

    /** Items over ten years, of every exactness. */
    static List<TimelineItem> many(int count) {
        Random random = new Random(7);
        List<TimelineItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int year = 2016 + random.nextInt(10);
            String month = String.format(java.util.Locale.ROOT, "%d-%02d", year, 1 + random.nextInt(12));
            String day = String.format(java.util.Locale.ROOT, "%s-%02d", month, 1 + random.nextInt(28));
            String date = switch (random.nextInt(10)) {
                case 0 -> month;
                case 1 -> month + "~";
                case 2 -> "../" + day;
                case 3 -> day + "T09:30";
                case 4 -> String.valueOf(year);
                default -> day;
            };
            items.add(item(i, date, random.nextInt(5) > 0));
        }
        return items;
    }
}
