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
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "article.published", "article:published", "published",
        "dc.date.issued", "dcterms.issued", "dc.issued", "dcterms.available", "article_date_original", "weibo:article:create_at", "dc.date.published", "dc.date.publication"
    };

    /** Parts of the names under which other systems say it: {@code cXenseParse:recs:publishtime}, {@code bt:pubDate}, {@code prism.publicationDate}. */
    private static final String[] PUBLISHED_PARTS = {
        "pubdate", "publishdate", "publisheddate", "publicationdate", "publishtime", "publishedtime", "publicationtime", "publishedat", "publishedon", "datepublish"
    };

    /** A date of the page, of what is not said. */
    private static final String[] SOME_DATE = {
        "dcterms.created", "dcterms.date", "dc.date.created", "dc.created", "dc.date", "lastpubdate", "citation_date", "date", "pdate", "ptime", "release_date", "created", "datecreated",
        "article:created", "eomportal-lastupdate", "video:release_date", "timestamp", "doc_date"
    };

    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified", "revised", "article:modified", "updated", "utime"
    };

    /** A story that waited longer between its address and its publication was moved, not published again. */
    private static final int LONGEST_WAIT = 60;

    private final PageFacts facts;
    private final VisibleDates visible;
    private final @Nullable Clue printed;

    private PageDate(PageFacts facts, VisibleDates visible) {
        this.facts = facts;
        this.visible = visible;
        this.printed = visible.published().orElse(null);
    }

    /** A date and how it was found. */
    record Clue(WrittenDate date, String basis, double confidence) {

        boolean isUtc() {
            return date.time().endsWith("Z");
        }

        /** Whether a date in UTC can be the other day somewhere on Earth. */
        boolean shiftable(Clue other) {
            int hour = Integer.parseInt(date.time(), 1, 3, 10);
            return date.epochDay() > other.date.epochDay() ? hour < 12 : hour >= 10;
        }

        long daysFrom(Clue other) {
            return Math.abs(date.epochDay() - other.date.epochDay());
        }
    }

    static Optional<Clue> of(PageFacts facts, PageOutline page, PageRegion story) {
        return new PageDate(facts, VisibleDates.of(facts, page, story)).find();
    }

    private Optional<Clue> find() {
        Clue said = said();
        WrittenDate day = AddressDates.in(facts.address()).filter(WrittenDate::isDay).orElse(null);
        Clue address = day == null ? null : new Clue(day, "url", said == null ? 0.9 : 0.8);
        if (said != null) {
            return Optional.of(checked(said, address));
        }
        if (address != null) {
            return Optional.of(printed != null && printed.daysFrom(address) <= 1 ? printed : address);
        }
        Clue some = clue(facts.meta().first(SOME_DATE), "metadata", 0.7);
        Clue changed = visible.changed().orElse(null);
        if (printed != null && (printed.confidence() >= 0.6 || some == null && changed == null)) {
            return Optional.of(printed);
        }
        return Optional.ofNullable(some).or(this::weak);
    }

    private @Nullable Clue said() {
        Clue said = clue(facts.meta().first(PUBLISHED), "metadata", 0.93);
        said = said != null ? said : clue(facts.meta().firstNamed(PUBLISHED_PARTS), "metadata", 0.9);
        said = said != null ? said : clue(Json.text(facts.article(), "datePublished"), "metadata", 0.95);
        said = said != null ? said : declared();
        return said != null ? said : ofPage("datePublished", 0.85);
    }

    /** What the page says of itself, unless its address or the date it prints says that it is wrong. */
    private Clue checked(Clue said, @Nullable Clue address) {
        Clue instead = shownInstead(said);
        if (instead != null) {
            return instead;
        }
        if (address != null && disproves(address, said)) {
            return address;
        }
        boolean next = printed != null && printed.confidence() >= 0.6 && printed.daysFrom(said) == 1 && !visible.shows(said.date());
        return next && (address == null || address.daysFrom(said) > 0) ? printed : said;
    }

    /** The day in the address, against one that is another by more than a time zone explains. */
    private boolean disproves(Clue address, Clue said) {
        long days = said.daysFrom(address);
        if (days <= 1) {
            return days == 1 && said.isUtc() && said.shiftable(address);
        }
        boolean again = days <= LONGEST_WAIT && printed != null && printed.daysFrom(said) == 0;
        return !again;
    }

    /** Readers are shown another day and not the one that the page gives to programs: of a revision, or one that the page gives elsewhere. */
    private @Nullable Clue shownInstead(Clue said) {
        if (visible.shows(said.date())) {
            return null;
        }
        Clue changed = visible.changed().filter(clue -> clue.confidence() >= 0.6 && isLater(clue, said)).orElse(null);
        if (changed != null || printed == null || printed.confidence() < 0.6) {
            return changed;
        }
        Clue modified = modified();
        boolean revision = isLater(printed, said) && (modified == null ? printed.confidence() >= 0.8 : modified.daysFrom(printed) <= 1);
        Clue first = ofPage("uploadDate", 0.5);
        return revision || first != null && first.daysFrom(printed) == 0 ? printed : null;
    }

    private static boolean isLater(Clue one, Clue other) {
        return one.date().epochDay() > other.date().epochDay();
    }

    private @Nullable Clue modified() {
        Clue modified = clue(facts.meta().first(MODIFIED), "metadata", 0.5);
        return modified != null ? modified : clue(Json.text(facts.article(), "dateModified"), "metadata", 0.5);
    }

    private @Nullable Clue clue(String value, String basis, double confidence) {
        return DateScanner.firstDay(value, facts.order()).map(date -> new Clue(date, basis, confidence)).orElse(null);
    }

    private @Nullable Clue ofPage(String property, double confidence) {
        return facts.data().ofPage(property) instanceof String value ? clue(value, "metadata", confidence) : null;
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
        Clue weak = ScriptDates.published(facts.marks().scripts, facts.order()).map(date -> new Clue(date, "metadata", 0.6)).orElse(null);
        weak = weak != null ? weak : clue(Json.text(facts.article(), "dateCreated"), "metadata", 0.7);
        weak = weak != null ? weak : ofPage("uploadDate", 0.7);
        weak = weak != null ? weak : modified();
        weak = weak != null ? weak : visible.changed().orElse(null);
        weak = weak != null ? weak : ofPage("dateModified", 0.4);
        weak = weak != null ? weak : ScriptDates.printed(facts.marks().scripts, facts.order()).map(date -> new Clue(date, "metadata", 0.5)).orElse(null);
        weak = weak != null ? weak : clue(facts.document().title(), "metadata", 0.4);
        weak = weak != null ? weak : clue(facts.description(), "metadata", 0.4);
        if (weak == null) {
            weak = AddressDates.in(facts.meta().first("og:image")).filter(WrittenDate::isDay).map(d -> new Clue(d, "url", 0.4)).orElse(null);
        }
        return Optional.ofNullable(weak);
    }
}
