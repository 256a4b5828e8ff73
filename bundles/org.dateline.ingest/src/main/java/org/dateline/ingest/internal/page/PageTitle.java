package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Finds the headline: the heading that readers see where what the page says of itself agrees with it, else what it says of itself. */
final class PageTitle {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " // ", " ‹ ", " > ", ": "};

    private static final int SHORTEST_LOWER = 8;

    private final PageFacts facts;
    private final List<String> headings = new ArrayList<>();
    private final List<String> minor = new ArrayList<>();

    private PageTitle(PageFacts facts, PageOutline page) {
        this.facts = facts;
        for (PageBlock block : page.blocks) {
            if (block.level() == 1 && block.text().length() >= 4) {
                headings.add(block.text());
            } else if ((block.level() == 2 || block.level() == 3 || isBoldLine(block)) && minor.size() < 60) {
                minor.add(block.text());
            }
        }
    }

    /** Pages of old set their headline large and bold. */
    private static boolean isBoldLine(PageBlock block) {
        return block.level() == 0 && block.text().length() < 160 && block.strongChars() == block.text().length() && block.linkChars() == 0;
    }

    /** A title and how it was found. */
    record Headline(String text, String basis, double confidence) {}

    static Headline of(PageFacts facts, PageOutline page) {
        return new PageTitle(facts, page).find();
    }

    private Headline find() {
        List<String> said = said();
        for (String heading : headings) {
            for (String other : said) {
                if (agree(heading, other) && (!isSite(heading) || minor.isEmpty())) {
                    return new Headline(withoutKicker(heading, other), "heading", 0.98);
                }
            }
        }
        String lower = lowerHeading();
        if (!lower.isEmpty()) {
            return new Headline(lower, "heading", 0.85);
        }
        String declared = declaredHeadline();
        if (!declared.isEmpty()) {
            return new Headline(declared, "microdata", 0.9);
        }
        if (headings.size() == 1 && said.stream().noneMatch(s -> s.length() > 25)) {
            return new Headline(headings.get(0), "heading", 0.8);
        }
        if (!said.isEmpty()) {
            return new Headline(said.get(0), "metadata", 0.85);
        }
        return headings.isEmpty() ? new Headline("", "none", 0) : new Headline(headings.get(0), "heading", 0.6);
    }

    /** A heading may begin with a line of its own above the headline proper, or hold the day beside it. */
    private static String withoutKicker(String heading, String said) {
        if (holdsDayBeside(heading, said)) {
            return said;
        }
        boolean kicker = said.length() >= 15 && heading.length() > said.length() && heading.endsWith(said) && heading.charAt(heading.length() - said.length() - 1) == ' '
                && heading.charAt(Math.max(0, heading.length() - said.length() - 2)) != ':' && heading.length() - said.length() <= 50;
        return kicker ? said : heading;
    }

    private static boolean holdsDayBeside(String heading, String said) {
        int at = said.length() >= 15 && heading.length() > said.length() ? heading.indexOf(said) : -1;
        if (at < 0) {
            return false;
        }
        String beside = heading.substring(0, at) + " " + heading.substring(at + said.length());
        boolean digit = beside.chars().anyMatch(Character::isDigit);
        return digit && (beside.length() <= 12 && !beside.strip().startsWith(":") || DateScanner.firstDay(beside, DateScanner.Order.DAY_FIRST).isPresent());
    }

    /** The longest heading of a lower order that the page's title holds, for pages whose first heading names the site. */
    private String lowerHeading() {
        String title = FurnitureWords.key(facts.document().title());
        String first = headings.size() == 1 ? headings.get(0) : "";
        if (first.length() >= 10 && !isSite(first) && !title.contains(FurnitureWords.key(first))) {
            return "";
        }
        String best = first.length() >= 10 && !isSite(first) ? first : "";
        for (String heading : minor) {
            String key = FurnitureWords.key(heading);
            best = key.length() >= SHORTEST_LOWER && title.contains(key) && heading.length() > best.length() && !isSite(heading) ? heading : best;
        }
        return best;
    }

    /** What the page's head calls the story, site names taken off, the most trusted first. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        for (String raw : new String[] {
            facts.meta().first("og:title"), Json.text(facts.article(), "headline"), facts.meta().first("twitter:title", "dc.title", "dcterms.title", "title", "sailthru.title", "parsely-title"),
            facts.document().title()
        }) {
            String title = withoutSite(Spaces.collapse(raw));
            if (title.length() >= 3 && !isSite(title)) {
                said.add(title);
            }
        }
        return said;
    }

    private String declaredHeadline() {
        for (Element element : facts.marks().property("headline")) {
            String text = Spaces.collapse(element.hasAttr("content") ? element.attr("content") : element.text());
            if (text.length() >= 8 && !element.normalName().equals("meta")) {
                return text;
            }
        }
        return "";
    }

    private String withoutSite(String title) {
        String best = title;
        for (String separator : SEPARATORS) {
            int last = best.lastIndexOf(separator);
            if (last > 0 && dropsSite(best.substring(0, last), best.substring(last + separator.length()), separator)) {
                best = best.substring(0, last).strip();
            }
            int first = best.indexOf(separator);
            if (first > 0 && isSite(best.substring(0, first))) {
                best = best.substring(first + separator.length()).strip();
            }
        }
        return best;
    }

    private boolean dropsSite(String head, String tail, String separator) {
        if (isSite(tail)) {
            return true;
        }
        boolean mark = !separator.equals(": ") && !separator.equals(" - ") && !separator.equals(" – ") && !separator.equals(" — ");
        return mark && tail.length() < head.length() && tail.length() <= 40;
    }

    /** Whether the text names the site: its own name, or the words of its host. */
    private boolean isSite(String text) {
        String key = squeezed(text);
        String host = squeezed(facts.host());
        String site = squeezed(facts.meta().first("og:site_name", "application-name", "twitter:site"));
        String publisher = squeezed(Json.text(facts.article(), "publisher", "name"));
        boolean byHost = key.length() >= 3 && (host.startsWith(key) || key.length() >= 5 && host.contains(key) || host.length() > 6 && key.startsWith(host.substring(0, host.length() - 3)));
        return key.equals(site) || key.equals(publisher) || byHost || site.length() >= 4 && key.contains(site) && key.length() < site.length() + 12;
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean agree(String heading, String said) {
        String a = FurnitureWords.key(heading);
        String b = FurnitureWords.key(said);
        if (a.equals(b)) {
            return true;
        }
        boolean within = a.length() >= 15 && b.length() >= 15 && (b.contains(a) || a.contains(b));
        return within || sharedWords(a, b) > 0.6;
    }

    private static double sharedWords(String a, String b) {
        List<String> first = List.of(a.split(" "));
        List<String> second = new ArrayList<>(List.of(b.split(" ")));
        int size = Math.max(first.size(), second.size());
        int shared = 0;
        for (String word : first) {
            shared += second.remove(word) ? 1 : 0;
        }
        return size < 3 ? 0 : (double) shared / size;
    }
}
