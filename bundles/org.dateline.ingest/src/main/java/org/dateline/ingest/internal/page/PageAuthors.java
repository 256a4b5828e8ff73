package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.prose.AuthorPages;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Finds who wrote the story. */
final class PageAuthors {

    /** More elements marked as author are those of cited works or comments. */
    private static final int MOST_MARKED = 8;

    private static final int MOST_ELEMENTS = 100;

    private static final String[] NAMES = {
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author", "article:author_name", "twitter:data1", "authors",
        "cxenseparse:author"
    };

    private static final int LONGEST_NAME = 80;

    /** How far below the story a byline may stand, and a line that says by whom and of which day. */
    private static final int NEAR = 4;

    private static final int FAR = 8;

    private final PageFacts facts;
    private final PageOutline page;
    private final PageRegion story;

    private PageAuthors(PageFacts facts, PageOutline page, PageRegion story) {
        this.facts = facts;
        this.page = page;
        this.story = story;
    }

    /** Names and how they were found. */
    record Byline(List<String> names, String basis, double confidence) {}

    static Byline of(PageFacts facts, PageOutline page, PageRegion story) {
        return new PageAuthors(facts, page, story).find();
    }

    /** The first source that names a person, else the first that gives a pen name. */
    private Byline find() {
        List<String> linked = linked();
        List<String> data = fromData();
        List<String> meta = clean(facts.meta().all(NAMES));
        List<String> written = written();
        List<Byline> found = List.of(
                new Byline(fuller(fuller(data, meta), linked), "metadata", 0.95), new Byline(meta, "metadata", 0.9), new Byline(fuller(linked, written), "byline", 0.9),
                new Byline(marked(), "microdata", 0.9), new Byline(written, "byline", 0.8));
        return found.stream().filter(byline -> byline.names().stream().anyMatch(name -> name.indexOf(' ') > 0)).findFirst()
                .or(() -> found.stream().filter(byline -> !byline.names().isEmpty()).findFirst())
                .orElse(new Byline(List.of(), "none", 0));
    }

    /** The other names where they are the same and more. */
    private static List<String> fuller(List<String> names, List<String> others) {
        return !names.isEmpty() && others.size() > names.size() && others.containsAll(names) ? others : names;
    }

    /** Names above the story, or right below it, that lead to pages about authors. */
    private List<String> linked() {
        List<Element> above = new ArrayList<>();
        List<Element> below = new ArrayList<>();
        for (PageOutline.Mark mark : page.authors) {
            boolean name = above.size() + below.size() < MOST_ELEMENTS && !page.regions.get(mark.region()).is(PageNames.COMMENTS);
            if (name && mark.block() >= story.first - 12 && mark.block() <= story.first + 3) {
                above.add(mark.element());
            } else if (name && mark.block() >= story.end - 2 && mark.block() <= story.end + 3) {
                below.add(mark.element());
            }
        }
        List<String> names = named(above);
        return names.isEmpty() ? named(below) : names;
    }

    /**
     * A link to a page of authors may say "Profile" or name a topic; only what looks like a person's name counts, or one word where the
     * page it leads to is called like it.
     */
    private List<String> named(List<Element> links) {
        List<String> persons = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Element link : links) {
            String text = Spaces.collapse(link.text());
            if (text.length() < LONGEST_NAME) {
                clean(List.of(text)).stream().filter(name -> Bylines.looksLikeName(name) && !persons.contains(name)).forEach(persons::add);
                if (words.isEmpty() && Bylines.canBeOneWord(text) && AuthorPages.isOf(text, link.attr("href")) && !isSite(text)) {
                    words.add(text);
                }
            }
        }
        return persons.isEmpty() ? words : persons;
    }

    private List<String> fromData() {
        List<String> names = new ArrayList<>();
        Object said = Json.get(facts.article(), "author");
        for (Object author : Json.list(said != null ? said : facts.data().ofPage("author"))) {
            Object person = facts.data().resolved(author);
            String name = person instanceof String string ? string : Json.text(person, "name");
            boolean organisation = Json.text(person, "@type").endsWith("Organization");
            if (!organisation && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return clean(names);
    }

    private List<String> marked() {
        for (List<Element> elements : List.of(facts.marks().authorLinks, facts.marks().property("author"))) {
            List<String> names = new ArrayList<>();
            for (Element element : elements.size() > MOST_ELEMENTS ? List.<Element>of() : elements) {
                if (PageMarks.isOfOther(element)) {
                    continue;
                }
                Element name = element.selectFirst("[itemprop=name]");
                Element named = name == null ? element : name;
                String text = named.hasAttr("content") ? named.attr("content") : named.text();
                if (text.length() < LONGEST_NAME) {
                    names.add(Spaces.collapse(text));
                }
            }
            List<String> clean = clean(names);
            if (!clean.isEmpty() && clean.size() <= MOST_MARKED) {
                return clean;
            }
        }
        return List.of();
    }

    /** Lines near the story that are called a byline or begin like one. */
    private List<String> written() {
        List<String> loose = List.of();
        String pen = "";
        int from = Math.max(0, story.first - 25);
        for (int i = from; i < Math.min(page.blocks.size(), story.end + FAR); i++) {
            PageBlock block = page.blocks.get(i);
            if (block.text().length() > 160) {
                continue;
            }
            boolean edge = i <= story.first + NEAR || i >= story.end - NEAR;
            pen = edge && pen.isEmpty() ? Bylines.penName(block.text()) : pen;
            if (i >= story.end + NEAR || i > story.first && isContact(page.blocks.get(i - 1))) {
                continue;
            }
            List<String> names = Bylines.authors(block.text());
            if (!names.isEmpty()) {
                return clean(names);
            }
            PageRegion region = page.regions.get(block.region());
            boolean byline = region.is(PageNames.BYLINE) || region.parent >= 0 && page.regions.get(region.parent).is(PageNames.BYLINE);
            if (loose.isEmpty() && byline && !region.is(PageNames.COMMENTS)) {
                loose = clean(List.of(block.text()));
            }
        }
        return loose.isEmpty() && !pen.isEmpty() && !isSite(pen) ? List.of(pen) : loose;
    }

    /** Below "Contact" stands who answers questions, not who wrote. */
    private static boolean isContact(PageBlock block) {
        return block.level() > 0 && FurnitureWords.useOf(block.text()).filter(use -> use == Use.NAVIGATION || use == Use.AUTHOR).isPresent();
    }

    private List<String> clean(List<String> raw) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String field : raw) {
            List<String> people = Bylines.names(field);
            for (String name : people.isEmpty() && Bylines.canBePenName(field) ? List.of(field.strip()) : people) {
                if (!isSite(name)) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private boolean isSite(String name) {
        String site = facts.meta().first("og:site_name");
        String publisher = Json.text(facts.article(), "publisher", "name");
        String joined = name.toLowerCase(Locale.ROOT).replace(" ", "");
        boolean word = joined.length() == name.length();
        boolean host = word ? facts.host().startsWith(joined + ".") : facts.host().startsWith(joined);
        return host || facts.host().equals(joined) || name.equalsIgnoreCase(site) || name.equalsIgnoreCase(publisher);
    }
}
