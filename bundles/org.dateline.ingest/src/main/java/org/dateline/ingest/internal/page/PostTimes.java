package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.ingest.internal.prose.Prose;

/** The lines that say when, and often by whom, a post of a live blog or of a thread was written: they stay as headings over the posts. */
final class PostTimes {

    private static final int LEAST = 3;

    private static final int LONGEST = 40;

    /** 18:42, 17.05, 9h30; no part of 04.13.21. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.$€£])\\d{1,2}[:.h]\\d{2}(?![\\d.])");

    private final PageOutline page;
    private final PageRegion story;
    private final BitSet lines = new BitSet();

    private PostTimes(PageOutline page, PageRegion story) {
        this.page = page;
        this.story = story;
    }

    static PostTimes in(PageOutline page, PageRegion story) {
        PostTimes times = new PostTimes(page, story);
        if (page.regions.stream().anyMatch(times::isLive)) {
            for (int i = story.first; i < story.end; i++) {
                times.add(i);
            }
        } else {
            times.named().values().stream().filter(times::standOverPosts).forEach(group -> group.forEach(times::add));
        }
        return times;
    }

    boolean has(int block) {
        return lines.get(block);
    }

    /** A part that calls itself a live blog and overlaps with most of the story. */
    private boolean isLive(PageRegion region) {
        int from = Math.max(region.first, story.first);
        int to = Math.min(region.end, story.end);
        return region.is(PageNames.LIVE) && from < to && prose(from, to) * 2 > prose(story.first, story.end);
    }

    private int prose(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            PageBlock block = page.blocks.get(i);
            sum += Prose.isRunning(block.text()) && block.linkShare() < 0.5 ? block.text().length() : 0;
        }
        return sum;
    }

    /** The times in the story, by the name of the part they stand in. */
    private Map<String, List<Integer>> named() {
        Map<String, List<Integer>> named = new HashMap<>();
        for (PageOutline.Mark mark : page.times) {
            String name = page.regions.get(mark.region()).element.className();
            if (mark.block() >= story.first && mark.block() < story.end && !name.isEmpty()) {
                List<Integer> group = named.computeIfAbsent(name, k -> new ArrayList<>());
                if (group.isEmpty() || group.get(group.size() - 1) != mark.block()) {
                    group.add(mark.block());
                }
            }
        }
        return named;
    }

    /** Whether below each of them, or nearly, stands prose. */
    private boolean standOverPosts(List<Integer> group) {
        int over = 0;
        for (int k = 0; k < group.size(); k++) {
            int end = k + 1 < group.size() ? group.get(k + 1) : story.end;
            over += prose(group.get(k) + 1, Math.max(end, group.get(k) + 1)) > 0 ? 1 : 0;
        }
        return over >= LEAST && over * 5 >= group.size() * 4;
    }

    private void add(int i) {
        PageBlock block = page.blocks.get(i);
        boolean line = block.text().length() < LONGEST && block.level() == 0 && !Prose.endsSentence(block.text());
        lines.set(i, line && CLOCK.matcher(block.text()).find());
    }
}
