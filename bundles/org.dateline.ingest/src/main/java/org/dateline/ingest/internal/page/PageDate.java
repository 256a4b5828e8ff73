package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.ingest.internal.dates.AddressDates;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.json.Json;
import org.jsoup.nodes.Element;

/** Finds the day of publication from what a page says of itself, from the dates that readers see, and from its address, each checked against the others. */
final class PageDate {

    private static final String[] META = {
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date", "article.published", "article:published", "published-date", "published_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date.published",
        "dc.date.publication", "dc.issued", "dc.created", "dc.date", "cxenseparse:recs:publishtime", "bt:pubdate", "date_published", "rbpubdate", "lastpubdate", "citation_publication_date",
        "citation_date", "article_date_original", "article-publish-date", "originalpublicationdate", "originalpublicationdate", "date", "pdate", "ptime", "release_date", "created", "datecreated", "article:created", "og:pubdate",
        "news_publish_date", "eomportal-lastupdate", "video:release_date", "weibo:article:create_at", "timestamp", "doc_date", "published", "publish_time"
    };

    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified", "revised", "article:modified", "updated", "utime"
    };

    private final PageFacts facts;
    private final PageOutline page;
    private final PageRegion story;

    private PageDate(PageFacts facts, PageOutline page, PageRegion story) {
        this.facts = facts;
        this.page = page;
        this.story = story;
    }

    /** A date and how it was found. */
    record Clue(WrittenDate date, String basis, double confidence) {}

    static Optional<Clue> of(PageFacts facts, PageOutline page, PageRegion story) {
        return new PageDate(facts, page, story).find();
    }

    private Optional<Clue> find() {
        List<Clue> clues = new ArrayList<>();
        add(clues, Json.text(facts.article(), "datePublished"), "metadata", 0.95);
        add(clues, facts.meta().first(META), "metadata", 0.93);
        WrittenDate address = AddressDates.in(facts.address()).orElse(null);
        Clue first = clues.isEmpty() ? null : clues.get(0);
        if (address != null && address.isDay() && (first == null || Math.abs(first.date().epochDay() - address.epochDay()) > 1)) {
            return Optional.of(new Clue(address, "url", first == null ? 0.9 : 0.8));
        }
        if (first != null) {
            return Optional.of(first);
        }
        return declared().or(this::visible).or(this::weak);
    }

    private void add(List<Clue> clues, String value, String basis, double confidence) {
        DateScanner.firstDay(value, facts.order()).ifPresent(date -> clues.add(new Clue(date, basis, confidence)));
    }

    private Optional<Clue> declared() {
        for (String property : new String[] {"datePublished", "dateCreated"}) {
            for (Element element : facts.document().getElementsByAttributeValue("itemprop", property)) {
                Optional<WrittenDate> date = ofElement(element);
                if (date.isPresent()) {
                    return Optional.of(new Clue(date.get(), "microdata", 0.93));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> ofElement(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            if (element.hasAttr(attribute)) {
                Optional<WrittenDate> date = DateScanner.firstDay(element.attr(attribute), facts.order());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        String text = element.text();
        return text.length() > 160 ? Optional.empty() : DateScanner.firstDay(text, facts.order());
    }

    /** Dates on the page: those nearest to the headline first. */
    private Optional<Clue> visible() {
        Clue best = null;
        double bestScore = 0;
        for (Element time : facts.document().getElementsByTag("time")) {
            Optional<WrittenDate> date = ofElement(time);
            double score = date.isEmpty() ? 0 : timeScore(time);
            if (score > bestScore) {
                bestScore = score;
                best = new Clue(date.get(), "dateline", 0.85);
            }
        }
        return Optional.ofNullable(best).or(this::written);
    }

    private double timeScore(Element time) {
        double score = 1;
        String names = (time.className() + " " + (time.parent() == null ? "" : time.parent().className())).toLowerCase(Locale.ROOT);
        score += time.hasAttr("pubdate") || names.contains("publish") || names.contains("entry-date") || names.contains("posted") ? 1 : 0;
        score -= names.contains("updated") || names.contains("modified") ? 0.5 : 0;
        score -= names.contains("comment") || names.contains("related") || names.contains("teaser") ? 0.9 : 0;
        return score;
    }

    private Optional<Clue> written() {
        int head = headline();
        Clue best = null;
        double bestScore = 0;
        for (int i = 0; i < page.blocks.size(); i++) {
            PageBlock block = page.blocks.get(i);
            PageRegion region = page.regions.get(block.region());
            boolean named = region.is(PageNames.DATE | PageNames.BYLINE);
            if (block.text().length() > (named ? 200 : 120) || block.text().length() < 6) {
                continue;
            }
            Optional<WrittenDate> date = DateScanner.firstDay(block.text(), facts.order());
            double score = date.isEmpty() ? 0 : score(i, head, named, block);
            if (score > bestScore) {
                bestScore = score;
                best = new Clue(date.get(), "dateline", 0.75);
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(int i, int head, boolean named, PageBlock block) {
        int distance = i >= head ? i - head : 2 * (head - i);
        double score = named ? 1.5 : 1;
        score += Math.max(0, 1 - distance / 30.0) + (i >= story.first && i < story.end ? 0.5 : 0);
        score -= block.linkShare() > 0.8 ? 0.5 : 0;
        score -= block.text().indexOf('©') >= 0 ? 0.9 : 0;
        return score - block.text().length() / 400.0;
    }

    private int headline() {
        for (int i = 0; i < page.blocks.size(); i++) {
            if (page.blocks.get(i).level() == 1) {
                return i;
            }
        }
        return story.first;
    }

    private Optional<Clue> weak() {
        List<Clue> clues = new ArrayList<>();
        add(clues, Json.text(facts.data().page(), "datePublished"), "metadata", 0.7);
        add(clues, Json.text(facts.article(), "dateCreated"), "metadata", 0.7);
        add(clues, facts.meta().first(MODIFIED), "metadata", 0.5);
        add(clues, Json.text(facts.article(), "dateModified"), "metadata", 0.5);
        add(clues, Json.text(facts.data().page(), "dateModified"), "metadata", 0.4);
        AddressDates.in(facts.meta().first("og:image")).filter(WrittenDate::isDay).ifPresent(d -> clues.add(new Clue(d, "url", 0.4)));
        return clues.isEmpty() ? Optional.empty() : Optional.of(clues.get(0));
    }

}
