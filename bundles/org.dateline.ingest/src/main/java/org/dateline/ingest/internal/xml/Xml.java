package org.dateline.ingest.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as a tree, and looks into it by local names. Read by jsoup's XML parser, which knows no document type: nothing outside is ever
 * fetched, no entity grows, and what is not well-formed is read as far as it goes.
 */
public final class Xml {

    private Xml() {}

    /** The document in the bytes, in the encoding that it declares. */
    public static Document parse(byte[] bytes) throws PluginException {
        return Jsoup.parse(TextDecoder.decode(bytes, declaredEncoding(bytes)), "", Parser.xmlParser());
    }

    /** The element's name without its prefix, in lower case. */
    public static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first element of that local name below, in document order, or null. */
    public static @Nullable Element find(@Nullable Element root, String name) {
        return root == null ? null : root.selectFirst(query(name));
    }

    /** All elements of that local name below. */
    public static List<Element> all(@Nullable Element root, String name) {
        return root == null ? List.of() : new ArrayList<>(root.select(query(name)));
    }

    private static String query(String name) {
        return "*|" + name.replace(".", "\\.");
    }

    /** The first child of one of the local names, the first name before the second, or null. */
    public static @Nullable Element child(@Nullable Element parent, String... names) {
        for (String name : names) {
            for (Element child = parent == null ? null : parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (name(child).equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The text of the first such child that has one, white space collapsed; empty where there is none. */
    public static String childText(@Nullable Element parent, String... names) {
        for (String name : names) {
            for (Element child = parent == null ? null : parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
                String text = name(child).equals(name) ? text(child) : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The element's text, white space collapsed; empty for null. */
    public static String text(@Nullable Element element) {
        return element == null ? "" : Spaces.collapse(element.wholeText());
    }

    /** The encoding in the XML declaration, or an empty text. */
    static String declaredEncoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding=");
        if (at < 0 || at + 10 >= head.length()) {
            return "";
        }
        int close = head.indexOf(head.charAt(at + 9), at + 10);
        return close < 0 ? "" : head.substring(at + 10, close);
    }
}
