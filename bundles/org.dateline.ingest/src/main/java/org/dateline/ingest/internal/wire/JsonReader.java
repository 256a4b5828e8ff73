package org.dateline.ingest.internal.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.json.LooseJson;
import org.dateline.ingest.internal.prose.Drafts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads stories as JSON: ninjs 1 to 3 of the IPTC, JSON Feed, and JSON Lines with {@code id}, {@code text}, {@code title}, {@code published}. */
@Component
@ReaderInfo(
        id = "dateline.jsonstories",
        label = "Stories as JSON (ninjs, JSON Feed, JSON Lines)",
        fills = {"reader:application/json", "reader:application/feed+json", "reader:application/x-ndjson", "reader:application/vnd.iptc.ninjs+json"})
public final class JsonReader implements StoryReader {

    @Override
    public Match probe(SourceHead head) {
        String start = Bytes.looksLikeText(head.bytes()) ? Bytes.start(head.bytes()) : "";
        boolean json = start.startsWith("[") || start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
        boolean named = head.ending().startsWith("json") || head.ending().equals("ndjson") || head.declaredType() != null && head.declaredType().contains("json");
        return json ? named || start.contains("\"headline\"") || start.contains("jsonfeed.org") ? Match.YES : Match.MAYBE : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        String text = TextDecoder.decode(Bytes.ofText(source), null);
        int stories = isLines(text) ? lines(text, out, context) : values(LooseJson.parse(text), out, context);
        if (stories == 0) {
            throw new PluginException("This JSON file holds no story that can be told: no headline, body or text.");
        }
    }

    /** Several lines of which each is an object by itself. */
    private static boolean isLines(String text) {
        int end = text.strip().indexOf('\n');
        String first = end < 0 ? text.strip() : text.strip().substring(0, end).strip();
        return first.startsWith("{") && first.endsWith("}") && (end >= 0 || first.contains("\"text\""));
    }

    private static int lines(String text, StorySink out, TaskContext context) throws IOException {
        int number = 0;
        int stories = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !context.cancelled()) {
                Object value = LooseJson.parse(line);
                StoryDraft draft = value instanceof Map ? draft(value, "line-" + number) : null;
                if (draft != null) {
                    out.story(draft);
                    stories++;
                }
            }
        }
        return stories;
    }

    private static int values(@Nullable Object value, StorySink out, TaskContext context) throws IOException {
        List<Object> items = items(value);
        int stories = 0;
        for (int i = 0; i < items.size() && !context.cancelled(); i++) {
            StoryDraft draft = draft(items.get(i), items.size() == 1 ? "" : "item-" + (i + 1));
            if (draft != null) {
                out.story(draft);
                stories++;
            }
        }
        return stories;
    }

    private static List<Object> items(@Nullable Object value) {
        for (String key : new String[] {"items", "stories", "articles", "data", "results", "associations"}) {
            if (Json.get(value, "headline") == null && Json.get(value, "headlines") == null && Json.get(value, key) instanceof List<?> list) {
                return List.copyOf(list);
            }
        }
        return Json.list(value);
    }

    private static @Nullable StoryDraft draft(Object value, String part) {
        if (Json.get(value, "text") instanceof String text && Json.get(value, "headline") == null && Json.get(value, "body_xhtml") == null) {
            return verbatim(value, text, part);
        }
        Item item = new Item();
        ninjs(value, item);
        feed(value, item);
        StoryDraft draft = item.draft(part);
        return draft.textLength() > 0 ? draft : null;
    }

    /** The caller's own text, which is kept as it is. */
    private static @Nullable StoryDraft verbatim(Object value, String text, String part) {
        if (text.isBlank()) {
            return null;
        }
        Item dates = new Item();
        dates.published(first(value, "published", "dct", "date"), "caller");
        StoryDraft draft = dates.draft(part);
        String id = first(value, "id");
        draft.callerId(id.isEmpty() ? null : id);
        draft.title(Drafts.text(first(value, "title"), "caller", 1));
        draft.url(Drafts.text(first(value, "url"), "caller", 1));
        return draft.verbatim(text);
    }

    private static void ninjs(Object value, Item item) {
        item.id(first(value, "uri", "guid", "id"));
        item.title(first(value, "headline"));
        for (Object headline : Json.list(Json.get(value, "headlines"))) {
            item.title(first(headline, "value"));
        }
        item.html(first(value, "body_xhtml", "body_html"));
        item.text(first(value, "body_text"));
        for (Object body : Json.list(Json.get(value, "bodies"))) {
            body(body, item);
        }
        item.author(first(value, "byline", "by"));
        for (Object by : Json.list(Json.get(value, "bylines"))) {
            item.author(Json.text(by, "value"));
        }
        for (String key : new String[] {"firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated"}) {
            item.published(first(value, key), "metadata");
        }
        item.embargo(first(value, "embargoed"));
        item.language(first(value, "language"));
        item.publisher(first(value, "copyrightholder", "copyrightHolder", "provider"));
        item.rights(first(value, "copyrightnotice", "copyrightNotice", "usageterms", "usageTerms"));
        descriptions(value, item);
    }

    private static void body(Object body, Item item) {
        String type = first(body, "contenttype", "contentType");
        if (type.contains("html") || type.contains("nitf") || first(body, "value").startsWith("<")) {
            item.html(first(body, "value"));
        } else {
            item.text(first(body, "value"));
        }
    }

    private static void descriptions(Object value, Item item) {
        String description = first(value, "description_text");
        for (Object text : Json.list(Json.get(value, "descriptions"))) {
            description = description.isEmpty() ? first(text, "value") : description;
        }
        if (item.hasText()) {
            item.standfirst(description);
        } else {
            item.text(description);
        }
    }

    private static void feed(Object value, Item item) {
        item.title(first(value, "title"));
        item.html(first(value, "content_html", "html"));
        item.text(first(value, "content_text", "articleBody", "content", "body", "summary"));
        item.published(first(value, "date_published", "published", "datePublished", "date"), "metadata");
        item.url(first(value, "url", "external_url", "link"));
        for (Object author : Json.list(Json.get(value, "authors"))) {
            item.author(author instanceof String name ? name : Json.text(author, "name"));
        }
        if (Json.get(value, "author") != null) {
            item.author(Json.text(value, "author"));
        }
    }

    private static String first(Object value, String... keys) {
        for (String key : keys) {
            String text = Json.text(value, key);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
