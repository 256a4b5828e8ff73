package org.dateline.ingest.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.prose.Teasers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region of a page that is the story. Blocks are weighed by length, marks of sentences and links; the weight goes up to the
 * regions around, less at each step; what the page calls itself ({@code itemprop=articleBody}, {@code class=entry-content}) is believed
 * when it holds enough of the page's prose, and names of furniture are believed when they hold little of it.
 */
final class MainText {

    /** A part called furniture that holds more of the page's prose than this is none. */
    private static final double MOST_IN_FURNITURE = 0.55;

    /** A part called the story must hold this share of the prose. */
    private static final double LEAST_IN_STORY = 0.35;

    /** A story with less prose than this may be hidden until a script or a subscription shows it. */
    private static final double LITTLE = 900;

    /** With less than this, a name of furniture is likelier to be wrong than the page to have no story. */
    private static final double NEXT_TO_NOTHING = 250;

    private static final int ALL = PageNames.FURNITURE | PageNames.COMMENTS | PageNames.CREDIT | PageNames.HIDDEN | PageNames.NEVER;

    private static final Set<String> TEXT = Set.of("p", "li", "ul", "ol", "blockquote");

    private static final double[] UPWARD = {1, 0.9, 0.6, 0.4, 0.25};

    private final int believed;
    private final List<PageBlock> blocks;
    private final List<PageRegion> regions;
    final @Nullable Use[] uses;
    final boolean[] out;
    private final double[] prose;
    private double[] sums;

    private MainText(PageOutline page, int believed) {
        this.believed = believed;
        this.blocks = page.blocks;
        this.regions = page.regions;
        this.uses = new Use[blocks.size()];
        this.out = new boolean[blocks.size()];
        this.prose = new double[blocks.size()];
        boolean[] teasers = believed == 0 ? out : Teasers.among(blocks.stream().map(PageBlock::passage).toList());
        for (int i = 0; i < uses.length; i++) {
            uses[i] = FurnitureWords.useOf(blocks.get(i).text()).orElse(null);
            out[i] = teasers[i];
            prose[i] = weigh(i);
        }
        this.sums = sums();
    }

    /** The page with what is surely furniture marked, and the region of the story. */
    record Choice(PageOutline page, PageRegion story, boolean[] out, @Nullable Use[] uses, double weight) {}

    static Choice of(PageOutline page) {
        Choice best = of(page, ALL);
        if (best.weight() < LITTLE) {
            Choice hidden = of(page, ALL & ~PageNames.HIDDEN);
            best = hidden.weight() > 2 * best.weight() ? hidden : best;
        }
        if (best.weight() < NEXT_TO_NOTHING) {
            Choice unnamed = of(page, PageNames.NEVER);
            best = unnamed.weight() > 4 * best.weight() ? unnamed : best;
        }
        return best;
    }

    /** All of a page that is known to be nothing but a story. */
    static Choice whole(PageOutline page) {
        MainText text = new MainText(page, 0);
        return new Choice(page, page.regions.get(0), text.out, text.uses, text.prose(page.regions.get(0)));
    }

    /** @param believed the names of furniture that count: without some of them more of the page can be story */
    private static Choice of(PageOutline page, int believed) {
        MainText text = new MainText(page, believed);
        text.exclude();
        PageRegion story = text.choose();
        return new Choice(page, story, text.out, text.uses, text.prose(story));
    }

    private double weigh(int i) {
        PageBlock block = blocks.get(i);
        if (uses[i] != null && block.text().length() < 200 || block.kind() == Kind.HEADING || block.kind() == Kind.CAPTION || block.linkShare() > 0.5) {
            return 0;
        }
        if (!Prose.isRunning(block.text())) {
            return Prose.weight(block.text()) > 40 && block.kind() == Kind.PARAGRAPH ? 5 : 0;
        }
        double weight = Math.min(600, Prose.weight(block.text()) * (1 - block.linkShare()));
        return block.kind() == Kind.LIST || block.kind() == Kind.TABLE ? weight * 0.6 : weight;
    }

    private double[] sums() {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (out[i] ? 0 : prose[i]);
        }
        return sums;
    }

    private double prose(PageRegion region) {
        return sums[region.end] - sums[region.first];
    }

    private void exclude() {
        double all = prose(regions.get(0));
        for (PageRegion region : regions) {
            if (isFurniture(region) && prose(region) <= all * share(region)) {
                java.util.Arrays.fill(out, region.first, region.end, true);
            }
        }
        sums = sums();
    }

    private static double share(PageRegion region) {
        if (region.is(PageNames.NEVER) && !region.holdsStory) {
            return 1;
        }
        return region.is(PageNames.COMMENTS) ? 0.8 : MOST_IN_FURNITURE;
    }

    private boolean isFurniture(PageRegion region) {
        if (region.depth == 0) {
            return false;
        }
        boolean whole = region.tag.equals("article") || region.tag.equals("main");
        boolean named = !whole && region.is(believed) && !region.is(PageNames.STORY);
        return named || region.tag.equals("nav") || region.tag.equals("footer") || region.tag.equals("aside") || region.tag.equals("menu");
    }

    private PageRegion choose() {
        double all = prose(regions.get(0));
        PageRegion best = regions.get(0);
        double bestScore = -1;
        for (int flag : new int[] {PageNames.DECLARED, PageNames.STORY}) {
            for (PageRegion region : regions) {
                double score = region.is(flag) ? prose(region) + region.depth * 0.01 : 0;
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
            if (region.is(flag) && region.first >= end && prose(region) > 0) {
                parts += prose(region);
                end = region.end;
                first = Math.min(first, region.first);
                last = Math.max(last, region.end);
            }
        }
        PageRegion around = best;
        while (around.parent >= 0 && (around.first > first || around.end < last)) {
            around = regions.get(around.parent);
        }
        return parts > 1.25 * prose(best) && prose(around) <= 1.3 * parts ? around : best;
    }

    private PageRegion densest() {
        double[] scores = new double[regions.size()];
        for (int i = 0; i < blocks.size(); i++) {
            if (out[i] || prose[i] == 0) {
                continue;
            }
            int region = container(blocks.get(i).region());
            for (int step = 0; step < UPWARD.length && region >= 0; step++) {
                scores[region] += prose[i] * UPWARD[step];
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
        while (around.parent >= 0 && !(isEntry(region) && prose(region) > all * 0.4)) {
            around = regions.get(around.parent);
            double added = prose(around) - prose(region);
            double links = addedLinkShare(region, around);
            boolean much = added > prose(region) * 0.15 && !passed;
            boolean worth = links < 0.35 && (much || added > prose(region) * 0.05 && kin(region, around) > added * 0.6);
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
            if (!out[i] && prose[i] > 0) {
                names.add(regions.get(container(blocks.get(i).region())).element.className());
            }
        }
        names.remove("");
        double kin = 0;
        for (int i = outer.first; i < outer.end; i++) {
            boolean added = !out[i] && (i < inner.first || i >= inner.end);
            kin += added && names.contains(regions.get(container(blocks.get(i).region())).element.className()) ? prose[i] : 0;
        }
        return kin;
    }

    private static boolean isEntry(PageRegion region) {
        return region.tag.equals("article") || region.is(PageNames.ENTRY);
    }

    private double addedLinkShare(PageRegion inner, PageRegion outer) {
        int links = 0;
        int text = 1;
        for (int i = outer.first; i < outer.end; i++) {
            if (!out[i] && (i < inner.first || i >= inner.end)) {
                links += blocks.get(i).linkChars();
                text += blocks.get(i).text().length();
            }
        }
        return (double) links / text;
    }
}
