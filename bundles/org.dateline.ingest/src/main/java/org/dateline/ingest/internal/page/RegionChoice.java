package org.dateline.ingest.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the region of a page that is its story, by the weights of {@link MainText} and by what the page calls its parts. */
final class RegionChoice {

    /** A part called the story must hold this share of the prose. */
    private static final double LEAST_IN_STORY = 0.35;

    private static final Set<String> TEXT = Set.of("p", "li", "ul", "ol", "blockquote");

    private static final double[] UPWARD = {1, 0.9, 0.6, 0.4, 0.25};

    /** No page needs more wrappers between its body and a paragraph. */
    private static final int HIGHEST = 60;

    private final MainText text;
    private final List<PageBlock> blocks;
    private final List<PageRegion> regions;

    private RegionChoice(MainText text) {
        this.text = text;
        this.blocks = text.blocks;
        this.regions = text.regions;
    }

    static PageRegion of(MainText text) {
        return new RegionChoice(text).choose();
    }

    private PageRegion choose() {
        double all = text.prose(regions.get(0));
        PageRegion best = regions.get(0);
        double bestScore = -1;
        for (int flag : new int[] {PageNames.DECLARED, PageNames.STORY}) {
            for (PageRegion region : regions) {
                double score = region.is(flag) ? text.prose(region) + region.depth * 0.01 : 0;
                if (score > bestScore && score >= all * LEAST_IN_STORY) {
                    best = region;
                    bestScore = score;
                }
            }
            if (bestScore > 0) {
                return together(best, flag);
            }
        }
        return widened(densest(), all);
    }

    /** A story set in several parts of one name lies in the region around them, if that holds little else. */
    private PageRegion together(PageRegion best, int flag) {
        double parts = 0;
        int end = 0;
        int first = best.first;
        int last = best.end;
        for (PageRegion region : regions) {
            if (region.is(flag) && region.first >= end && text.prose(region) > 0) {
                parts += text.prose(region);
                end = region.end;
                first = Math.min(first, region.first);
                last = Math.max(last, region.end);
            }
        }
        PageRegion around = best;
        while (around.parent >= 0 && (around.first > first || around.end < last)) {
            around = regions.get(around.parent);
        }
        return parts > 1.25 * text.prose(best) && text.prose(around) <= 1.3 * parts ? around : best;
    }

    private PageRegion densest() {
        double[] scores = new double[regions.size()];
        for (int i = 0; i < blocks.size(); i++) {
            if (text.out[i] || text.prose[i] == 0) {
                continue;
            }
            int region = container(blocks.get(i).region());
            for (int step = 0; step < UPWARD.length && region >= 0; step++) {
                scores[region] += text.prose[i] * UPWARD[step];
                region = regions.get(region).parent;
            }
        }
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            PageRegion region = regions.get(i);
            double factor = region.is(PageNames.STORY) ? 1.3 : region.tag.equals("article") || region.tag.equals("main") ? 1.2 : region.depth == 0 ? 0.7 : 1;
            scores[i] *= factor;
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return regions.get(best);
    }

    /** The part around the paragraphs, lists and quotes. */
    private int container(int region) {
        int at = region;
        while (at > 0 && TEXT.contains(regions.get(at).tag)) {
            at = regions.get(at).parent;
        }
        return at;
    }

    /**
     * Goes up while the region around adds prose rather than links. Beyond wrappers that add nothing only more of the same counts: systems
     * that build a page from parts give all parts of a story the same names.
     */
    private PageRegion widened(PageRegion start, double all) {
        PageRegion region = start;
        PageRegion around = start;
        boolean passed = false;
        for (int step = 0; step < HIGHEST && around.parent >= 0 && !(isEntry(region) && text.prose(region) > all * 0.4); step++) {
            around = regions.get(around.parent);
            double added = text.prose(around) - text.prose(region);
            double links = addedLinkShare(region, around);
            boolean much = added > text.prose(region) * 0.15 && !passed;
            boolean worth = links < 0.35 && (much || added > text.prose(region) * 0.05 && kin(region, around) > added * 0.6);
            boolean article = around.tag.equals("article") && links < 0.5;
            if (worth || article) {
                region = around;
                passed = false;
            } else if (added > 0) {
                return region;
            } else {
                passed = true;
            }
        }
        return region;
    }

    /** How much of the prose that the outer region adds stands in parts named as those of the inner one are. */
    private double kin(PageRegion inner, PageRegion outer) {
        Set<String> names = new HashSet<>();
        for (int i = inner.first; i < inner.end; i++) {
            if (!text.out[i] && text.prose[i] > 0) {
                names.add(regions.get(container(blocks.get(i).region())).element.className());
            }
        }
        names.remove("");
        double kin = 0;
        for (int i = outer.first; i < outer.end; i++) {
            boolean added = !text.out[i] && (i < inner.first || i >= inner.end);
            kin += added && names.contains(regions.get(container(blocks.get(i).region())).element.className()) ? text.prose[i] : 0;
        }
        return kin;
    }

    private static boolean isEntry(PageRegion region) {
        return region.tag.equals("article") || region.is(PageNames.ENTRY);
    }

    private double addedLinkShare(PageRegion inner, PageRegion outer) {
        int links = 0;
        int all = 1;
        for (int i = outer.first; i < outer.end; i++) {
            if (!text.out[i] && (i < inner.first || i >= inner.end)) {
                links += blocks.get(i).linkChars();
                all += blocks.get(i).text().length();
            }
        }
        return (double) links / all;
    }
}
