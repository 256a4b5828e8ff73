package org.dateline.ingest.internal.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.encoding.Mojibake;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.osgi.service.component.annotations.Component;

/** Reads a web page as one story. Nothing on the page is loaded or run. */
@Component
@ReaderInfo(id = "dateline.page", label = "Web pages", fills = {"reader:text/html", "reader:application/xhtml+xml"})
public final class PageReader implements StoryReader {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp");

    /** Browsers write it into a page that they save: {@code <!-- saved from url=(0031)https://post.example/boats.html -->}. */
    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d{4}\\)(https?://[^\\s<>]+) -->");

    @Override
    public Match probe(SourceHead head) {
        if (!Bytes.looksLikeText(head.bytes())) {
            return Match.NO;
        }
        String start = Bytes.start(head.bytes());
        boolean page = start.startsWith("<") && (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html") || start.contains("<head>") || start.contains("<body"));
        String type = head.declaredType();
        if (page || "text/html".equals(type) || "application/xhtml+xml".equals(type)) {
            return Match.YES;
        }
        boolean tags = start.startsWith("<") && (start.contains("<p") || start.contains("<div") || start.contains("<h1"));
        return ENDINGS.contains(head.ending()) ? tags ? Match.YES : Match.MAYBE : tags && !start.startsWith("<?xml") ? Match.MAYBE : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        byte[] bytes = Bytes.ofText(source);
        Consumer<String> warnings = message -> context.warn(source.name(), message);
        String html = Mojibake.mended(TextDecoder.decode(bytes, declaredCharset(bytes)), warnings);
        StoryDraft draft = draft(Jsoup.parse(html, address(source.name(), html)), warnings);
        if (draft.textLength() == 0) {
            throw new PluginException("This page has no text that can be read. If a browser shows some, save the page from there.");
        }
        out.story(draft);
    }

    /** Where the page was saved from, when its archive says so in its name or the browser in its first lines; else an empty text. */
    private static String address(String name, String html) {
        String part = name.substring(Math.max(name.lastIndexOf("!http://"), name.lastIndexOf("!https://")) + 1);
        if (part.startsWith("http://") || part.startsWith("https://")) {
            return part;
        }
        Matcher saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), 2000)));
        return saved.find() ? saved.group(1) : "";
    }

    private static StoryDraft draft(Document document, Consumer<String> warnings) throws PluginException {
        PageFacts facts = PageFacts.of(document);
        PageOutline page = PageOutline.of(document.body());
        MainText.Choice choice = MainText.of(page);
        PageTitle.Headline title = PageTitle.of(facts, page);
        HeadStory head = HeadStory.of(facts, choice.weight());
        String none = head != null && head.whole() ? null : NoStory.reason(facts, page, choice, title.text(), choice.weight());
        if (none != null) {
            throw new PluginException(none);
        }
        PageAuthors.Byline byline = PageAuthors.of(facts, page, choice.story());
        PageStory.Parts parts = PageStory.of(choice, title.text(), facts.description(), byline.names());
        StoryDraft draft = new StoryDraft("");
        draft.title(Drafts.text(title.text(), title.basis(), title.confidence()));
        draft.block(BlockKind.TITLE, title.text());
        if (head == null) {
            draft.block(BlockKind.STANDFIRST, parts.standfirst());
            parts.body().forEach(passage -> draft.block(Drafts.kind(passage.kind()), passage.text()));
            if (NoStory.isBeginning(facts, choice.weight())) {
                warnings.accept("This page shows only the beginning of its story; the rest is for subscribers.");
            }
        } else {
            head.fill(draft);
            warnings.accept(head.warning());
            parts.body().forEach(passage -> draft.leftOut(passage.text(), passage.at()));
        }
        for (Passage passage : parts.leftOut()) {
            draft.leftOut(passage.text(), passage.at());
        }
        draft.authors(Drafts.authors(byline.names(), byline.basis(), byline.confidence()));
        metadata(draft, facts, page, choice.story());
        return draft;
    }

    private static void metadata(StoryDraft draft, PageFacts facts, PageOutline page, PageRegion story) {
        Optional<PageDate.Clue> date = PageDate.of(facts, page, story);
        date.ifPresent(clue -> draft.published(Drafts.found(clue.date(), clue.basis(), clue.confidence())));
        draft.publisher(Drafts.text(publisher(facts), "metadata", 0.9));
        draft.language(Drafts.text(facts.language(), "metadata", 0.8));
        draft.url(Drafts.text(facts.address(), facts.address().equals(facts.document().location()) ? "source" : "metadata", 0.95));
        draft.rights(Drafts.text(facts.meta().first("copyright", "dc.rights", "dcterms.rights", "rights"), "metadata", 0.9));
    }

    private static String publisher(PageFacts facts) {
        String publisher = Json.text(facts.article(), "publisher", "name");
        return publisher.isEmpty() ? facts.meta().first("og:site_name", "publisher", "dc.publisher", "application-name") : publisher;
    }

    /** The charset that a meta element in the first kilobytes names, or an empty text. */
    private static String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        int from = at + 8;
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return head.substring(from, end);
    }
}
