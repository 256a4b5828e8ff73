package org.dateline.ingest.internal.page;

import java.util.Optional;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that readers of a page see, ranked by how likely each is the story's: near the headline, called a date, not of a change. */
final class VisibleDates {

    private static final String[] PUBLISHED = {
        "publi", "posted", "veröffentlicht", "erstellt", "created", "pubblicato", "geplaatst", "verfasst", "опубликовано", "date", "datum", "geschrieben", "stand"
    };

    private static final String[] CHANGED = {
        "updat", "modif", "aktualisiert", "geändert", "bearbeitet", "actuali", "mis à jour", "aggiornat", "last ", "zuletzt", "edited", "revised", "changed", "обновлено"
    };

    /** A page with more is a list of other things. */
    private static final int MOST_TIMES = 400;

    private final PageFacts facts;
    private final PageOutline page;
    private final PageRegion story;
    private final int headline;
    private @Nullable WrittenDate best;
    private double bestScore = -1.5;

    VisibleDates(PageFacts facts, PageOutline page, PageRegion story) {
        this.facts = facts;
        this.page = page;
        this.story = story;
        this.headline = headline();
    }

    /** The likeliest one. */
    Optional<PageDate.Clue> best() {
        if (best == null) {
            times();
            lines();
        }
        WrittenDate found = best;
        return found == null ? Optional.empty() : Optional.of(new PageDate.Clue(found, "dateline", bestScore > 2 ? 0.85 : bestScore > 1.4 ? 0.8 : 0.6));
    }

    /** What an element gives as its date: to readers, else to programs. */
    static Optional<WrittenDate> ofElement(Element element, Order order) {
        Optional<WrittenDate> given = Optional.empty();
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            if (given.isEmpty() && element.hasAttr(attribute)) {
                given = DateScanner.firstDay(element.attr(attribute), order);
            }
        }
        String text = element.text();
        Optional<WrittenDate> printed = text.length() > 160 ? Optional.empty() : DateScanner.firstDay(text, order);
        boolean far = given.isPresent() && printed.isPresent() && Math.abs(given.get().epochDay() - printed.get().epochDay()) > 1;
        return given.isEmpty() || far ? printed : given;
    }

    private void times() {
        for (PageOutline.TimeMark mark : page.times.subList(0, Math.min(page.times.size(), MOST_TIMES))) {
            Optional<WrittenDate> date = ofElement(mark.element(), facts.order());
            if (date.isPresent()) {
                String around = mark.element().parent() == null || mark.element().parent().childNodeSize() > 30 ? "" : mark.element().parent().ownText();
                String text = around + " " + mark.element().text() + " " + mark.element().className();
                offer(date.get(), 0.6 + score(mark.block(), mark.region(), text.length() > 200 ? "" : text, 0));
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
            if (length < 6 || length > (named ? 240 : 160) || block.text().chars().noneMatch(Character::isDigit)) {
                continue;
            }
            int at = i;
            DateScanner.firstDay(block.text(), facts.order()).ifPresent(date -> offer(date, score(at, block.region(), block.text(), block.linkShare()) - length / 300.0));
        }
    }

    /** {@code GRIMSUND, 5 March 2024 (NPA)}: the day at the head of the first paragraph. */
    private void dateline(String paragraph) {
        DateScanner.firstDay(paragraph.substring(0, 70), facts.order()).ifPresent(date -> offer(date, 0.3));
    }

    private void offer(WrittenDate date, double score) {
        if (score > bestScore) {
            bestScore = score;
            best = date;
        }
    }

    private double score(int block, int region, String text, double linkShare) {
        String lower = FurnitureWords.key(text);
        double score = nearness(block) + (page.regions.get(region).is(PageNames.DATE | PageNames.BYLINE) ? 0.7 : 0);
        score += containsAny(lower, PUBLISHED) ? 0.5 : 0;
        score -= containsAny(lower, CHANGED) ? 0.6 : 0;
        score -= text.indexOf('©') >= 0 ? 1 : 0;
        score -= linkShare > 0.8 && block > headline + 12 ? 0.6 : 0;
        score -= isElsewhere(region) ? 0.9 : 0;
        return score;
    }

    /** 1 at the headline, falling off; a little less before it; some at the story's end. */
    private double nearness(int block) {
        int distance = block >= headline ? block - headline : 3 * (headline - block);
        double near = Math.max(0, 1 - distance / 16.0);
        boolean inside = block >= story.first && block < story.end;
        boolean closing = block >= story.end - 2 && block <= story.end + 3;
        return Math.max(near, closing ? 0.45 : inside ? 0.25 : 0);
    }

    private boolean isElsewhere(int region) {
        for (int at = region; at > 0; at = page.regions.get(at).parent) {
            PageRegion around = page.regions.get(at);
            if (around.is(PageNames.COMMENTS) || around.tag.equals("aside") || around.tag.equals("footer") && around.depth < 6 || around.tag.equals("nav")) {
                return true;
            }
            if (around.is(PageNames.FURNITURE) && !around.is(PageNames.DATE | PageNames.BYLINE) && around.end - around.first > 6 && !holdsHeadline(around)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsHeadline(PageRegion region) {
        return headline >= region.first && headline < region.end;
    }

    /** The block of the headline: the first heading of the first order that the head of the page agrees with, else where the story begins. */
    private int headline() {
        String said = FurnitureWords.key(facts.meta().first("og:title", "twitter:title") + " " + facts.document().title());
        int first = -1;
        for (int i = 0; i < page.blocks.size(); i++) {
            PageBlock block = page.blocks.get(i);
            if (block.level() > 0 && block.level() <= 3 && block.text().length() >= 8 && said.contains(FurnitureWords.key(block.text()))) {
                return i;
            }
            first = first < 0 && block.level() == 1 ? i : first;
        }
        return first >= 0 ? first : story.first;
    }

    private static boolean containsAny(String text, String[] parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
