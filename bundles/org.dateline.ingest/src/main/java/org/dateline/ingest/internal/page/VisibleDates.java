package org.dateline.ingest.internal.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.internal.dates.DateLabel;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.LabelledDate;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that readers of a page see, ranked by how likely each is the story's: near the headline, called a date, not of a change, of a
 * comment, of an event told in the story.
 */
final class VisibleDates {

    /** A page with more is a list of other things. */
    private static final int MOST_TIMES = 400;

    /** A line that holds a date has little else when it is not longer. */
    private static final int LONGEST_ALONE = 32;

    /** Below this a date is likelier another thing's. */
    private static final double LEAST = -1.2;

    private final PageFacts facts;
    private final PageOutline page;
    private final PageRegion story;
    private final String titles;
    private final int headline;
    /** How many blocks before each one are no mere links. */
    private final int[] ownBefore;
    private final Set<Long> shown = new HashSet<>();
    private @Nullable Candidate best;
    private @Nullable Candidate changed;

    private record Candidate(WrittenDate date, int block, double score) {}

    private VisibleDates(PageFacts facts, PageOutline page, PageRegion story) {
        this.facts = facts;
        this.page = page;
        this.story = story;
        this.titles = FurnitureWords.key(facts.meta().first("og:title", "twitter:title") + " " + facts.document().title());
        this.headline = headline();
        this.ownBefore = new int[page.blocks.size() + 1];
        for (int i = 0; i < page.blocks.size(); i++) {
            ownBefore[i + 1] = ownBefore[i] + (page.blocks.get(i).linkShare() > 0.85 ? 0 : 1);
        }
    }

    static VisibleDates of(PageFacts facts, PageOutline page, PageRegion story) {
        VisibleDates dates = new VisibleDates(facts, page, story);
        dates.times();
        dates.lines();
        return dates;
    }

    /** The likeliest date of publication. */
    Optional<PageDate.Clue> published() {
        return Optional.ofNullable(best).map(this::clue);
    }

    /** The likeliest date of a change. */
    Optional<PageDate.Clue> changed() {
        return Optional.ofNullable(changed).map(this::clue);
    }

    /** Whether readers see this day somewhere near the story, be it in the other order of day and month. */
    boolean shows(WrittenDate date) {
        boolean turned = date.day() <= 12 && shown.contains(new WrittenDate(date.year(), date.day(), date.month(), "", 0).epochDay());
        return turned || shown.contains(date.epochDay());
    }

    private PageDate.Clue clue(Candidate found) {
        boolean near = found.block >= headline - 3 && (distance(found.block) <= 11 || found.block <= headline + 11 || leads(found.block));
        double confidence = found.score > 2 ? 0.85 : found.score > 1.4 ? 0.8 : found.score > 0.3 && near ? 0.6 : 0.4;
        return new PageDate.Clue(found.date, "dateline", confidence);
    }

    /** What an element gives as its date: to readers, else to programs. */
    static Optional<WrittenDate> ofElement(Element element, Order order) {
        Optional<WrittenDate> given = Optional.empty();
        for (String attribute : PageTags.TIME_ATTRIBUTES) {
            if (given.isEmpty() && element.hasAttr(attribute)) {
                String value = element.attr(attribute);
                given = WrittenDate.ofEpoch(value).or(() -> DateScanner.firstDay(value, order));
            }
        }
        String text = element.text();
        Optional<WrittenDate> printed = text.length() > 160 ? Optional.empty() : DateScanner.firstDay(text, order);
        boolean far = given.isPresent() && printed.isPresent() && Math.abs(given.get().epochDay() - printed.get().epochDay()) > 1;
        return given.isEmpty() || far ? printed : given;
    }

    private void times() {
        for (PageOutline.Mark mark : page.times.subList(0, Math.min(page.times.size(), MOST_TIMES))) {
            Optional<WrittenDate> date = ofElement(mark.element(), facts.order());
            if (date.isPresent()) {
                String around = mark.element().parent() == null || mark.element().parent().childNodeSize() > 30 ? "" : mark.element().parent().ownText();
                String text = around + " " + mark.element().text();
                String label = (text.length() > 200 ? "" : text) + " " + mark.element().className();
                offer(mark.block(), date.get(), DateLabel.of(label), 0.6 + place(mark.block(), mark.region(), 0));
            }
        }
    }

    private void lines() {
        for (int i = 0; i < page.blocks.size(); i++) {
            PageBlock block = page.blocks.get(i);
            boolean named = page.regions.get(block.region()).is(PageNames.DATE | PageNames.BYLINE);
            int length = block.text().length();
            if (length > 160 && i >= story.first && i <= story.first + 1) {
                dateline(block.text());
            }
            if (length < 6 || block.text().chars().noneMatch(Character::isDigit) || isTitle(block.text())) {
                continue;
            }
            if (length <= (named ? 240 : 160)) {
                line(i, block);
            } else if (length <= 500) {
                notice(i, block);
            }
        }
    }

    private void line(int i, PageBlock block) {
        int length = block.text().length();
        boolean alone = length <= LONGEST_ALONE && i > headline && distance(i) <= 4;
        for (LabelledDate found : LabelledDate.in(block.text(), facts.order())) {
            boolean told = found.label() == DateLabel.NONE && block.kind() != Kind.LIST && Prose.isRunning(block.text()) && length > 70;
            offer(i, found.date(), found.label(), place(i, block.region(), block.linkShare()) - length / 300.0 - (told ? 0.8 : 0) + (alone ? 0.3 : 0));
        }
    }

    /** A date in the title is what the story is about. */
    private boolean isTitle(String text) {
        return text.length() < 200 && titles.contains(FurnitureWords.key(text));
    }

    /** {@code This entry was posted on 5 March 2024 by Ada in ...}: a longer line that begins with the words of publication. */
    private void notice(int i, PageBlock block) {
        String start = block.text().substring(0, Math.min(block.text().length(), 90));
        WrittenDate date = DateScanner.firstDay(start, facts.order()).orElse(null);
        if (date != null && DateLabel.of(start.substring(0, date.end())) == DateLabel.PUBLISHED) {
            offer(i, date, DateLabel.PUBLISHED, place(i, block.region(), 0) - 0.3);
        }
    }

    /** {@code GRIMSUND, 5 March 2024 (NPA)}: the day at the head of the first paragraph. */
    private void dateline(String paragraph) {
        DateScanner.firstDay(paragraph.substring(0, 70), facts.order()).ifPresent(date -> offer(story.first, date, DateLabel.NONE, 0.3));
    }

    private void offer(int block, WrittenDate date, DateLabel label, double place) {
        if (place > 0) {
            shown.add(date.epochDay());
        }
        double score = place + (label == DateLabel.PUBLISHED ? 0.5 : label == DateLabel.OTHER ? -1.2 : 0);
        Candidate candidate = new Candidate(date, block, score);
        if (label == DateLabel.CHANGED) {
            changed = better(candidate, changed);
        } else {
            best = better(candidate, best);
        }
    }

    private static @Nullable Candidate better(Candidate one, @Nullable Candidate other) {
        return one.score > (other == null ? LEAST : other.score) ? one : other;
    }

    private double place(int block, int region, double linkShare) {
        double score = nearness(block) + (page.regions.get(region).is(PageNames.DATE | PageNames.BYLINE) ? 0.7 : 0);
        score -= linkShare > 0.8 && block > headline + 12 ? 0.6 : 0;
        return score - elsewhere(region, block);
    }

    /** 1 at the headline, falling off; a little less before it; some at the story's end. */
    private double nearness(int block) {
        double near = Math.max(0, 1 - distance(block) / 16.0);
        near = leads(block) ? Math.max(near, 0.75) : near;
        boolean inside = block >= story.first && block < story.end;
        boolean closing = block >= story.end - 2 && block <= story.end + 3;
        return Math.max(near, closing ? 0.45 : inside ? 0.25 : 0);
    }

    /** How many blocks lie between the headline and this one, menus and buttons aside; above the headline each counts for more. */
    private int distance(int block) {
        int at = Math.min(block, page.blocks.size());
        return at >= headline ? ownBefore[at] - ownBefore[headline] : 3 * (headline - at);
    }

    /** Whether the block stands between headline and story, right before the story. */
    private boolean leads(int block) {
        return block > headline && block < story.first && story.first - block <= 3;
    }

    /** How much a place speaks against a date in it: comments, side columns, lists of other stories, the site's own head and foot. */
    private double elsewhere(int region, int block) {
        for (int at = region; at > 0; at = page.regions.get(at).parent) {
            PageRegion around = page.regions.get(at);
            boolean side = around.tag.equals("aside") || around.tag.equals("footer") && around.depth < 6 || around.tag.equals("nav");
            if (around.is(PageNames.HIDDEN)) {
                return 1.8;
            }
            if (around.is(PageNames.COMMENTS) && !holdsHeadline(around) && block > story.first) {
                return 1.5;
            }
            if (side && !holdsHeadline(around)) {
                return 0.9;
            }
            if (around.is(PageNames.FURNITURE) && !around.is(PageNames.DATE | PageNames.BYLINE) && around.end - around.first > 6 && !holdsHeadline(around)) {
                return 0.9;
            }
        }
        return 0;
    }

    private boolean holdsHeadline(PageRegion region) {
        return headline >= region.first && headline < region.end;
    }

    /** The block of the headline: the first heading of the first order that the head of the page agrees with, else where the story begins. */
    private int headline() {
        int first = -1;
        for (int i = 0; i < page.blocks.size(); i++) {
            PageBlock block = page.blocks.get(i);
            if (block.level() > 0 && block.level() <= 3 && block.text().length() >= 8 && titles.contains(FurnitureWords.key(block.text()))) {
                return i;
            }
            first = first < 0 && block.level() == 1 ? i : first;
        }
        return first >= 0 ? first : story.first;
    }
}
