package org.dateline.ingest.internal.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the elements of a page are by their tags and contents: hidden, inline, cells of data, dates for programs. */
final class PageTags {

    static final Set<String> SKIPPED = Set.of(
            "script", "style", "noscript", "template", "iframe", "svg", "canvas", "button", "input", "select", "option", "textarea", "object", "embed", "head", "map", "audio",
            "video", "math", "dialog", "label", "datalist", "progress", "meter", "link", "meta", "title");

    static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "amp-fit-text", "picture", "img");

    /** Where an element gives its date to programs. */
    static final List<String> TIME_ATTRIBUTES = List.of("datetime", "content", "title", "data-datetime", "data-date", "data-timestamp", "data-time", "data-published");

    /** A cell with more text is no datum but a part of the page. */
    private static final int LONGEST_CELL = 160;

    private PageTags() {}

    /** {@code <abbr title="2024-03-05">}, {@code <relative-time datetime>}, {@code <span data-timestamp>}. */
    static boolean isTime(Element element, String tag) {
        for (String attribute : TIME_ATTRIBUTES) {
            String value = attribute.equals("title") && !tag.equals("abbr") || attribute.equals("content") ? "" : element.attr(attribute);
            if (value.length() >= 8 && Character.isDigit(value.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A link or span may wrap whole blocks. */
    static boolean hasBlockInside(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner) {
                String tag = inner.normalName();
                if (!INLINE.contains(tag) && !SKIPPED.contains(tag) && !tag.equals("br")) {
                    return true;
                }
                if (INLINE.contains(tag) && inner.childNodeSize() > 0 && hasBlockInside(inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A cell of data is short and holds no blocks; pages of old were laid out in tables. */
    static boolean isCell(Element cell) {
        for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String tag = child.normalName();
            if (!INLINE.contains(tag) && !tag.equals("br")) {
                return false;
            }
        }
        return cell.childNodeSize() < 12;
    }

    /** A row of data is read as one: what stands side by side belongs together. */
    static boolean isRow(Element row) {
        int cells = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!isCell(cell) || cell.text().length() > LONGEST_CELL) {
                return false;
            }
            cells++;
        }
        return cells > 1;
    }

    /** An item with a heading or paragraphs of its own is a part of the story, set as a list for its looks. */
    static boolean isPart(Element item) {
        int paragraphs = 0;
        for (Element child = item.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String tag = child.normalName();
            paragraphs += tag.equals("p") ? 1 : 0;
            if (paragraphs > 1 || tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && (style.contains("display:none") || style.contains("display: none") || style.contains("visibility:hidden"));
    }
}
