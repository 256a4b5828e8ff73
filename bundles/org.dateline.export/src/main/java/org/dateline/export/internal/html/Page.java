package org.dateline.export.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.dateline.export.internal.chronology.CastLine;
import org.dateline.export.internal.chronology.Chronology;
import org.dateline.export.internal.chronology.Item;
import org.dateline.export.internal.chronology.SourceStory;

/** Writes the page from top to bottom. */
final class Page {

    private final Writer out;
    private final String title;
    private final boolean paths;
    private final ItemBlock block;

    Page(Writer out, String title, boolean why, boolean paths) {
        this.out = out;
        this.title = title;
        this.paths = paths;
        this.block = new ItemBlock(why);
    }

    private void line(String html) throws IOException {
        out.write(html);
        out.write('\n');
    }

    void begin(Chronology chronology, List<Item> items) throws IOException {
        String style = style();
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        // Nothing is fetched and nothing runs, whatever a story says: only this very style counts.
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<title>" + Html.escaped(title) + "</title>");
        line("<style>" + style + "</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<h1>" + Html.escaped(title) + "</h1>");
        line("<p class=\"sum\">" + summary(chronology, items) + "</p>");
        line("</header>");
        line("<main>");
    }

    private static String summary(Chronology chronology, List<Item> items) {
        String from = Chronology.counted(items.size(), "item");
        int stories = chronology.storyCount();
        return from + " from " + (stories == 1 ? "1 story" : stories + " stories");
    }

    void items(List<Item> items) throws IOException {
        if (items.isEmpty()) {
            line("<p>No items.</p>");
        }
        String section = "";
        for (Item item : items) {
            String heading = item.section();
            if (!heading.equals(section)) {
                line((section.isEmpty() ? "" : "</ol>\n</section>\n") + "<section>");
                line("<h2>" + heading + "</h2>");
                line("<ol class=\"items\">");
                section = heading;
            }
            line(block.of(item));
        }
        if (!section.isEmpty()) {
            line("</ol>");
            line("</section>");
        }
        line("</main>");
    }

    void cast(Map<String, List<CastLine>> sections) throws IOException {
        if (sections.isEmpty()) {
            return;
        }
        line("<section class=\"back\">");
        line("<h2>Cast</h2>");
        for (Map.Entry<String, List<CastLine>> section : sections.entrySet()) {
            line("<h3>" + section.getKey() + "</h3>");
            line("<ul class=\"cast\">");
            for (CastLine member : section.getValue()) {
                line("<li>" + member(member) + "</li>");
            }
            line("</ul>");
        }
        line("</section>");
    }

    private static String member(CastLine member) {
        StringBuilder html = new StringBuilder("<b dir=\"auto\">").append(Html.escaped(member.name())).append("</b>");
        if (!member.roles().isEmpty()) {
            html.append(", ").append(Html.escaped(String.join("; ", member.roles())));
        }
        if (!member.aliases().isEmpty()) {
            html.append(" <span class=\"also\">also ").append(Html.escaped(String.join(", ", member.aliases()))).append("</span>");
        }
        return html.toString();
    }

    void stories(List<SourceStory> stories) throws IOException {
        if (stories.isEmpty()) {
            return;
        }
        line("<section class=\"back\">");
        line("<h2>Stories</h2>");
        line("<ol class=\"stories\">");
        for (SourceStory story : stories) {
            line("<li id=\"story-" + story.number() + "\">" + story(story) + "</li>");
        }
        line("</ol>");
        line("</section>");
    }

    private String story(SourceStory story) {
        StringBuilder html = new StringBuilder();
        String headline = "<cite dir=\"auto\"" + ItemBlock.lang(story) + ">" + Html.escaped(story.headline()) + "</cite>";
        String link = story.link();
        html.append(link == null ? headline : "<a href=\"" + Html.escaped(link) + "\" rel=\"noopener noreferrer\">" + headline + "</a>");
        if (story.publisher() != null) {
            html.append(", ").append(Html.escaped(story.publisher()));
        }
        html.append(story.published() == null ? ", publication date not known" : ", " + Html.escaped(story.published().inWords()));
        if (paths) {
            html.append(" <span class=\"path\">").append(Html.escaped(story.path())).append("</span>");
        }
        return html.toString();
    }

    void end() throws IOException {
        line("<footer>");
        line("<p>“Known by” means that no date is given: the story of that day tells it. The words that date an item are marked in its"
                + " sentence. “To check” means that nobody has confirmed an unsure item.</p>");
        line("<p>Made with Dateline.</p>");
        line("</footer>");
        line("</body>");
        line("</html>");
    }

    private static String style() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IOException("page.css is not there");
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
