package org.dateline.ingest.internal.page;

import java.util.Optional;
import org.dateline.ingest.internal.dates.AddressDates;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.json.Json;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication from what a page says of itself, from the dates that readers see, and from its address, each checked
 * against the others: a date in UTC may be another day than the one printed below the headline, and a date that an editorial system wrote
 * without saying of what is believed less than the printed one.
 */
final class PageDate {

    /** Said to be the day of publication. */
    private static final String[] PUBLISHED = {
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
        "publish_date", "publication_date", "article.published", "article:published", "published-date", "published_date", "dc.date.issued", "dcterms.issued", "dc.date.published",
        "dc.date.publication", "dc.issued", "cxenseparse:recs:publishtime", "bt:pubdate", "date_published", "rbpubdate", "citation_publication_date", "article_date_original",
        "article-publish-date", "originalpublicationdate", "news_publish_date", "publish_time", "published", "og:pubdate", "weibo:article:create_at"
    };

    /** A date of the page, of what is not said. */
    private static final String[] SOME_DATE = {
        "dcterms.created", "dcterms.date", "dc.date.created", "dc.created", "dc.date", "lastpubdate", "citation_date", "date", "pdate", "ptime", "release_date", "created", "datecreated",
        "article:created", "eomportal-lastupdate", "video:release_date", "timestamp", "doc_date"
    };

    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified", "revised", "article:modified", "updated", "utime"
    };

    private final PageFacts facts;
    private final VisibleDates visible;

    private PageDate(PageFacts facts, VisibleDates visible) {
        this.facts = facts;
        this.visible = visible;
    }

    /** A date and how it was found. */
    record Clue(WrittenDate date, String basis, double confidence) {

        boolean isUtc() {
            return date.time().endsWith("Z");
        }

        long daysFrom(Clue other) {
            return Math.abs(date.epochDay() - other.date.epochDay());
        }
    }

    static Optional<Clue> of(PageFacts facts, PageOutline page, PageRegion story) {
        return new PageDate(facts, new VisibleDates(facts, page, story)).find();
    }

    private Optional<Clue> find() {
        Clue said = said();
        WrittenDate day = AddressDates.in(facts.address()).filter(WrittenDate::isDay).orElse(null);
        Clue address = day == null ? null : new Clue(day, "url", said == null ? 0.9 : 0.8);
        if (said != null) {
            return Optional.of(checked(said, address));
        }
        Clue printed = visible.best().orElse(null);
        if (address != null) {
            return Optional.of(printed != null && printed.daysFrom(address) <= 1 ? printed : address);
        }
        Clue some = clue(facts.meta().first(SOME_DATE), "metadata", 0.7);
        if (printed != null && (some == null || printed.confidence() >= 0.8)) {
            return Optional.of(printed);
        }
        return Optional.ofNullable(some).or(this::weak);
    }

    private @Nullable Clue said() {
        Clue said = clue(facts.meta().first(PUBLISHED), "metadata", 0.93);
        said = said != null ? said : clue(Json.text(facts.article(), "datePublished"), "metadata", 0.95);
        said = said != null ? said : declared();
        return said != null ? said : clue(Json.text(facts.data().page(), "datePublished"), "metadata", 0.85);
    }

    /** What the page says of itself, unless its address or the date it prints says that it is wrong. */
    private Clue checked(Clue said, @Nullable Clue address) {
        if (address != null) {
            long days = said.daysFrom(address);
            return days > 1 || days == 1 && said.isUtc() ? address : said;
        }
        if (!said.isUtc()) {
            return said;
        }
        Clue printed = visible.best().orElse(null);
        return printed != null && printed.confidence() >= 0.8 && !printed.isUtc() && printed.daysFrom(said) >= 1 ? printed : said;
    }

    private @Nullable Clue clue(String value, String basis, double confidence) {
        return DateScanner.firstDay(value, facts.order()).map(date -> new Clue(date, basis, confidence)).orElse(null);
    }

    private @Nullable Clue declared() {
        for (String property : new String[] {"datePublished", "dateCreated"}) {
            for (Element element : facts.marks().property(property)) {
                Optional<WrittenDate> date = VisibleDates.ofElement(element, facts.order());
                if (date.isPresent()) {
                    return new Clue(date.get(), "microdata", 0.93);
                }
            }
        }
        return null;
    }

    private Optional<Clue> weak() {
        Clue weak = ScriptDates.published(facts.marks().scripts).map(value -> clue(value, "metadata", 0.6)).orElse(null);
        weak = weak != null ? weak : clue(Json.text(facts.article(), "dateCreated"), "metadata", 0.7);
        weak = weak != null ? weak : clue(facts.meta().first(MODIFIED), "metadata", 0.5);
        weak = weak != null ? weak : clue(Json.text(facts.article(), "dateModified"), "metadata", 0.5);
        weak = weak != null ? weak : clue(Json.text(facts.data().page(), "dateModified"), "metadata", 0.4);
        if (weak == null) {
            weak = AddressDates.in(facts.meta().first("og:image")).filter(WrittenDate::isDay).map(d -> new Clue(d, "url", 0.4)).orElse(null);
        }
        return Optional.ofNullable(weak);
    }
}
