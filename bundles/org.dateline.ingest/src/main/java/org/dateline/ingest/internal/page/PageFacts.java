package org.dateline.ingest.internal.page;

import java.net.URI;
import java.util.Locale;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.json.Json;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Where a page says things about itself, gathered once for those who read titles, dates and authors from it. */
record PageFacts(Document document, PageMarks marks, MetaTags meta, LinkedData data, @Nullable Object article, String address, String language) {

    static PageFacts of(Document document) {
        PageMarks marks = PageMarks.of(document);
        MetaTags meta = MetaTags.of(marks);
        LinkedData data = LinkedData.of(marks);
        Object article = data.article(meta.first("og:title", "twitter:title"));
        String address = meta.first("link:canonical", "og:url", "twitter:url");
        if (!address.startsWith("http")) {
            address = firstAddress(meta.first("og:url"), Json.text(article, "url"), Json.text(article, "mainEntityOfPage", "@id"), Json.text(article, "@id"), document.location());
        }
        return new PageFacts(document, marks, meta, data, article, address, language(document, meta, article));
    }

    private static String firstAddress(String... candidates) {
        for (String candidate : candidates) {
            if (candidate.startsWith("http")) {
                return candidate;
            }
        }
        return "";
    }

    private static String language(Document document, MetaTags meta, @Nullable Object article) {
        var html = document.firstElementChild();
        String tag = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        if (tag.isBlank()) {
            tag = meta.first("og:locale", "content-language", "language", "dc.language");
        }
        if (tag.isBlank()) {
            tag = Json.text(article, "inLanguage");
        }
        String clean = tag.strip().replace('_', '-');
        int end = clean.indexOf(',');
        clean = end < 0 ? clean : clean.substring(0, end).strip();
        return clean.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? clean : "";
    }

    /** How this page writes 3/4/2025. */
    Order order() {
        String lower = language.toLowerCase(Locale.ROOT);
        boolean english = lower.isEmpty() || lower.equals("en") || lower.equals("en-us") || lower.equals("en-ph");
        String host = host();
        boolean elsewhere = host.endsWith(".uk") || host.endsWith(".au") || host.endsWith(".in") || host.endsWith(".nz") || host.endsWith(".ie") || host.endsWith(".za");
        return english && !elsewhere ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }

    /** Whether the page shows no words but a few of its frame. */
    boolean hasNoText() {
        return document.body().text().length() < 400;
    }

    /** What the page says it is about, in a sentence or two. */
    String description() {
        String said = meta.first("og:description", "description", "twitter:description");
        return said.isEmpty() ? Json.text(article, "description") : said;
    }

    /** The host of the address without {@code www.}, or an empty text. */
    String host() {
        try {
            String host = address.isEmpty() ? null : URI.create(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
