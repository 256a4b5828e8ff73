package org.dateline.ingest.internal.wire;

import java.io.IOException;
import java.util.List;
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
import org.dateline.ingest.internal.page.Markup;
import org.dateline.ingest.internal.xml.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads NewsML-G2 messages and items, and NITF, of the IPTC. */
@Component
@ReaderInfo(
        id = "dateline.newsml",
        label = "Agency items (NewsML-G2, NITF)",
        fills = {"reader:application/vnd.iptc.g2.newsitem+xml", "reader:application/vnd.iptc.g2.newsmessage+xml", "reader:application/nitf+xml"})
public final class NewsmlReader implements StoryReader {

    @Override
    public Match probe(SourceHead head) {
        if (!Bytes.looksLikeText(head.bytes())) {
            return Match.NO;
        }
        String start = Bytes.start(head.bytes());
        boolean wire = start.contains("<newsmessage") || start.contains("<newsitem") || start.contains("<packageitem") || start.contains("<nitf") || start.contains(":newsitem") || start.contains(":newsmessage")
                || start.contains("<knowledgeitem") || start.contains("<conceptitem") || start.contains("<planningitem");
        return wire && start.startsWith("<") && !start.startsWith("<!doctype html") && !start.startsWith("<html") ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Document document = Xml.parse(Bytes.ofText(source));
        List<Element> items = Xml.all(document, "newsitem");
        if (items.isEmpty()) {
            Element nitf = Xml.find(document, "nitf");
            items = nitf == null ? List.of() : List.of(nitf);
        }
        int stories = 0;
        for (Element element : items) {
            Item item = new Item();
            if (Xml.name(element).equals("nitf")) {
                nitf(element, item);
            } else {
                newsItem(element, item);
            }
            StoryDraft draft = item.draft(items.size() == 1 ? "" : "item-" + (stories + 1));
            if (draft.textLength() > 0 && !context.cancelled()) {
                out.story(draft);
                stories++;
            }
        }
        if (stories == 0) {
            throw new PluginException("This agency file holds no story: it lists other items or describes terms.");
        }
    }

    private static void newsItem(Element element, Item item) {
        Element about = Xml.child(element, "itemmeta");
        Element content = Xml.child(element, "contentmeta");
        Element set = Xml.child(element, "contentset");
        item.id(element.attr("guid"));
        Element nitf = Xml.find(set, "nitf");
        if (nitf != null) {
            nitf(nitf, item);
        }
        item.title(Xml.childText(content, "headline"));
        body(set, item);
        item.published(Xml.childText(about, "firstcreated"), "metadata");
        item.published(Xml.childText(content, "contentcreated"), "metadata");
        item.published(Xml.childText(about, "versioncreated"), "metadata");
        item.embargo(Xml.childText(about, "embargoed"));
        people(content, item);
        item.publisher(named(Xml.child(about, "provider")));
        language(element, content, item);
        Element rights = Xml.child(element, "rightsinfo");
        item.rights(Xml.childText(rights, "copyrightnotice", "usageterms"));
        item.publisher(named(Xml.child(rights, "copyrightholder")));
        item.title(Xml.childText(content, "slugline"));
        if (!item.hasText()) {
            item.text(Xml.childText(content, "description"));
        }
    }

    private static void body(@Nullable Element set, Item item) {
        Element html = Xml.find(set, "html");
        Element inner = html == null ? null : Xml.find(html, "body");
        if (inner != null || html != null) {
            item.tree(inner == null ? html : inner);
            return;
        }
        for (Element inline : Xml.all(set, "inlinexml")) {
            item.tree(inline);
        }
        for (Element inline : Xml.all(set, "inlinedata")) {
            if (inline.attr("contenttype").contains("html")) {
                item.html(inline.wholeText());
            } else {
                item.text(inline.wholeText());
            }
        }
    }

    private static void people(@Nullable Element content, Item item) {
        String byline = Xml.childText(content, "by", "byline");
        if (!byline.isEmpty()) {
            item.author(byline);
            return;
        }
        for (Element child = content == null ? null : content.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Xml.name(child).equals("creator")) {
                item.author(named(child));
            }
        }
    }

    private static String named(@Nullable Element element) {
        String name = Xml.childText(element, "name");
        String literal = element == null ? "" : element.attr("literal");
        return name.isEmpty() ? literal : name;
    }

    private static void language(Element element, @Nullable Element content, Item item) {
        Element language = Xml.child(content, "language");
        item.language(language == null ? "" : language.attr("tag"));
        item.language(element.attr("xml:lang"));
    }

    static void nitf(Element nitf, Item item) {
        Element head = Xml.find(nitf, "head");
        Element bodyHead = Xml.find(nitf, "body.head");
        item.title(Xml.text(Xml.find(bodyHead, "hl1")));
        item.standfirst(Xml.text(Xml.find(bodyHead, "hl2")));
        item.standfirst(Xml.text(Xml.find(bodyHead, "abstract")));
        item.author(Xml.text(Xml.find(bodyHead, "byline")));
        Element issued = Xml.find(head, "date.issue");
        item.published(issued == null ? "" : issued.attr("norm"), "metadata");
        Element release = Xml.find(head, "date.release");
        item.published(release == null ? "" : release.attr("norm"), "metadata");
        Element holder = Xml.find(head, "doc.copyright");
        item.publisher(holder == null ? "" : holder.attr("holder"));
        item.title(Xml.childText(head, "title"));
        Element content = Xml.find(nitf, "body.content");
        if (content != null) {
            item.tree(Markup.asHtml(content));
        }
    }
}
