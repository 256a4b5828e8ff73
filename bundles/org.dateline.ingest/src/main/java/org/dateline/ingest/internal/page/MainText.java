package org.dateline.ingest.internal.page;

import java.util.List;
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

    /** A story with less prose than this may be hidden until a script or a subscription shows it. */
    private static final double LITTLE = 900;

    /** With less than this, a name of furniture is likelier to be wrong than the page to have no story. */
    private static final double NEXT_TO_NOTHING = 250;

    private static final int ALL = PageNames.FURNITURE | PageNames.COMMENTS | PageNames.CREDIT | PageNames.HIDDEN | PageNames.NEVER;

    private final int believed;
    final List<PageBlock> blocks;
    final List<PageRegion> regions;
    final @Nullable Use[] uses;
    final boolean[] out;
    final double[] prose;
    private double[] sums;

    private MainText(PageOutline page, int believed, boolean[] teasers) {
        this.believed = believed;
        this.blocks = page.blocks;
        this.regions = page.regions;
        this.uses = new Use[blocks.size()];
        this.out = new boolean[blocks.size()];
        this.prose = new double[blocks.size()];
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
        boolean[] teasers = Teasers.among(page.blocks.stream().map(PageBlock::passage).toList());
        Choice best = of(page, ALL, teasers);
        if (best.weight() < LITTLE) {
            Choice hidden = of(page, ALL & ~PageNames.HIDDEN, teasers);
            best = hidden.weight() > 2 * best.weight() ? hidden : best;
        }
        if (best.weight() < NEXT_TO_NOTHING) {
            Choice unnamed = of(page, PageNames.NEVER, teasers);
            best = unnamed.weight() > 4 * best.weight() ? unnamed : best;
        }
        return best;
    }

    /** All of a page that is known to be nothing but a story. */
    static Choice whole(PageOutline page) {
        MainText text = new MainText(page, 0, new boolean[page.blocks.size()]);
        return new Choice(page, page.regions.get(0), text.out, text.uses, text.prose(page.regions.get(0)));
    }

    /** @param believed the names of furniture that count: without some of them more of the page can be story */
    private static Choice of(PageOutline page, int believed, boolean[] teasers) {
        MainText text = new MainText(page, believed, teasers);
        text.exclude();
        PageRegion story = RegionChoice.of(text);
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

    /** The weight of the prose in a region, but for what is out. */
    double prose(PageRegion region) {
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
}
