package org.dateline.ingest.internal.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.wire.Item;
import org.dateline.ingest.internal.xml.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads RSS (all versions, RDF too) and Atom: each entry is a story. */
@Component
@ReaderInfo(
        id = "dateline.feed",
        label = "Feeds (RSS, Atom)",
        fills = {"reader:application/rss+xml", "reader:application/atom+xml", "reader:application/rdf+xml"})
public final class FeedReader implements StoryReader {

    private static final Set<String> TYPES = Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

    @Override
    public Match probe(SourceHead head) {
        if (!Bytes.looksLikeText(head.bytes())) {
            return Match.NO;
        }
        String start = Bytes.start(head.bytes());
        boolean feed = start.contains("<rss") || start.contains("<rdf:rdf") || start.contains("<feed") || start.contains(":feed ") || start.contains("<channel");
        boolean named = head.ending().equals("rss") || head.ending().equals("atom") || head.declaredType() != null && TYPES.contains(head.declaredType());
        boolean wire = start.contains("<newsmessage") || start.contains("<newsitem");
        boolean page = wire || start.startsWith("<!doctype html") || start.startsWith("<html");
        return feed && !page ? Match.YES : named && start.startsWith("<") ? Match.MAYBE : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Document document = Xml.parse(Bytes.ofText(source));
        Element channel = Xml.find(document, "channel");
        Element feed = channel == null ? Xml.find(document, "feed") : channel;
        List<Element> entries = Xml.all(document, "item");
        entries = entries.isEmpty() ? Xml.all(document, "entry") : entries;
        if (entries.isEmpty()) {
            throw new PluginException("This feed has no entries.");
        }
        Shared shared = Shared.of(feed, document);
        Parts parts = new Parts();
        int stories = 0;
        for (Element entry : entries) {
            if (context.cancelled()) {
                return;
            }
            Item item = item(entry, shared);
            StoryDraft draft = item.hasText() ? item.draft(parts.unique(item.id())) : null;
            if (draft != null && draft.textLength() > 0) {
                out.story(draft);
                stories++;
            }
        }
        if (stories == 0) {
            throw new PluginException("The entries of this feed have no text.");
        }
    }

    /** What the feed says for all of its entries. */
    private record Shared(String title, String language, String rights) {

        static Shared of(@Nullable Element feed, Document document) {
            String said = Xml.childText(feed, "language");
            Element root = document.firstElementChild();
            String language = said.isEmpty() && root != null ? root.attr("xml:lang") : said;
            return new Shared(Xml.childText(feed, "title"), language, Xml.childText(feed, "copyright", "rights"));
        }
    }

    private static Item item(Element entry, Shared feed) {
        Item item = new Item();
        item.title(title(entry));
        item.html(content(entry));
        item.id(Xml.childText(entry, "guid", "id", "link"));
        item.url(link(entry));
        item.published(Xml.childText(entry, "pubdate", "published", "issued", "date", "created", "updated", "modified"), "metadata");
        authors(entry, item);
        item.language(entry.hasAttr("xml:lang") ? entry.attr("xml:lang") : feed.language());
        item.publisher(feed.title());
        String own = Xml.childText(entry, "rights", "copyright");
        item.rights(own.isEmpty() ? feed.rights() : own);
        return item;
    }

    private static String title(Element entry) {
        Element title = Xml.child(entry, "title");
        return title == null ? "" : org.jsoup.Jsoup.parseBodyFragment(title.wholeText()).text();
    }

    private static String content(Element entry) {
        Element best = Xml.child(entry, "encoded", "content", "body");
        best = best == null || Xml.text(best).isEmpty() ? Xml.child(entry, "description", "summary", "tagline") : best;
        if (best == null) {
            return "";
        }
        if (best.attr("mode").equals("base64")) {
            return decoded(best.wholeText());
        }
        String type = best.attr("type");
        boolean tree = type.equals("xhtml") || best.firstElementChild() != null;
        boolean plain = type.equals("text") || type.equals("text/plain");
        return tree ? best.html() : plain ? org.jsoup.nodes.Entities.escape(best.wholeText()) : best.wholeText();
    }

    /** Atom 0.3 may carry its markup in Base64; what is none is no text. */
    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String link(Element entry) {
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Xml.name(child).equals("link")) {
                String rel = child.attr("rel");
                String address = child.hasAttr("href") ? child.attr("href") : Xml.text(child);
                if ((rel.isEmpty() || rel.equals("alternate")) && address.startsWith("http")) {
                    return address;
                }
            }
        }
        return "";
    }

    private static void authors(Element entry, Item item) {
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = Xml.name(child);
            if (name.equals("creator") || name.equals("author")) {
                String inner = Xml.childText(child, "name");
                item.author(inner.isEmpty() ? Xml.text(child) : inner);
            }
        }
    }

    /** The ids handed out; a second entry of one id gets a number. */
    private static final class Parts {
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();

        String unique(String id) {
            String base = id.isBlank() || id.length() > 120 ? "entry" : id.strip().replaceAll("\\s+", "_");
            String part = base;
            while (!taken.add(part)) {
                part = base + "-" + last.merge(base, 2, (n, two) -> n + 1);
            }
            return part;
        }
    }
}
