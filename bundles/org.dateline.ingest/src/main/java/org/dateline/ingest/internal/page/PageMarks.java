package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements in which a page speaks of itself, gathered in one walk. */
final class PageMarks {

    /** Properties whose items are not the story. */
    private static final Set<String> OTHERS = Set.of("citation", "comment", "review", "isBasedOn", "mentions", "hasPart", "video", "image");

    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    private final Map<String, List<Element>> properties = new HashMap<>();

    private PageMarks() {}

    static PageMarks of(Document page) {
        PageMarks marks = new PageMarks();
        Node node = page;
        while (node != null) {
            if (node instanceof Element element) {
                marks.take(element);
            }
            node = following(node, page);
        }
        return marks;
    }

    /** The next node in document order. */
    private static @Nullable Node following(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != root && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == root ? null : at.nextSibling();
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> scripts.add(element);
            default -> {
                if (element.attributesSize() > 0 && element.attr("rel").equals("author")) {
                    authorLinks.add(element);
                }
            }
        }
        String property = element.attributesSize() == 0 ? "" : element.attr("itemprop");
        if (!property.isEmpty()) {
            properties.computeIfAbsent(property, k -> new ArrayList<>()).add(element);
        }
    }

    /** Whether the element speaks of another work or of a comment, not of the story. */
    static boolean isOfOther(Element element) {
        Element item = element.parent();
        while (item != null && !item.hasAttr("itemscope")) {
            item = item.parent();
        }
        return item != null && (OTHERS.contains(item.attr("itemprop")) || item.attr("itemtype").endsWith("/Comment"));
    }

    /** The elements of that microdata property. */
    List<Element> property(String name) {
        return properties.getOrDefault(name, List.of());
    }
}
