package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.internal.prose.AuthorPages;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.text.PlainBlocks;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as a list of text blocks and of the regions that hold them, made in one walk. A region knows its blocks as a range, so sums over
 * any region come from prefix sums and everything after the walk is linear in the number of blocks and regions.
 */
final class PageOutline {

    private static final Map<String, Kind> LEAVES = Map.ofEntries(
            Map.entry("p", Kind.PARAGRAPH), Map.entry("h1", Kind.HEADING), Map.entry("h2", Kind.HEADING), Map.entry("h3", Kind.HEADING), Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING), Map.entry("h6", Kind.HEADING), Map.entry("li", Kind.LIST), Map.entry("dt", Kind.LIST), Map.entry("dd", Kind.LIST),
            Map.entry("figcaption", Kind.CAPTION), Map.entry("blockquote", Kind.QUOTE), Map.entry("td", Kind.TABLE), Map.entry("th", Kind.TABLE), Map.entry("caption", Kind.CAPTION));

    /** What is longer and runs on was set as a heading for its looks. */
    private static final int LONGEST_HEADING = 200;

    private static final int LONGEST_LINE = 120;

    final List<PageBlock> blocks = new ArrayList<>();
    final List<PageRegion> regions = new ArrayList<>();
    /** The elements of the page that give a date to programs, each with the number of blocks before it. */
    final List<Mark> times = new ArrayList<>();
    /** The links of the page that lead to a page about an author. */
    final List<Mark> authors = new ArrayList<>();
    private final Map<String, Integer> flagsOfNames = new HashMap<>();
    private final StringBuilder run = new StringBuilder();
    private int linkChars;
    private int strongChars;
    private int links;
    private int strongs;
    /** Above 0 inside an element that is known to hold nothing but inline ones. */
    private int pure;
    private boolean gap;

    /** Where such an element stands. */
    record Mark(Element element, int block, int region) {}

    private PageOutline() {}

    static PageOutline of(Element body) {
        PageOutline outline = new PageOutline();
        outline.region(body, -1, 0, Kind.PARAGRAPH);
        return outline;
    }

    private void region(Element element, int parent, int depth, Kind kind) {
        String tag = element.normalName();
        PageRegion region = new PageRegion(element, tag, parent, depth, flags(element), blocks.size());
        regions.add(region);
        int index = regions.size() - 1;
        Kind own = captions(region, tag, kind) ? Kind.CAPTION : kind;
        children(element, index, depth, own);
        flush(index, own, 0);
        region.end = blocks.size();
        if (parent >= 0 && (region.holdsStory || region.is(PageNames.STORY) || tag.equals("article") || tag.equals("main"))) {
            regions.get(parent).holdsStory = true;
        }
    }

    private static boolean captions(PageRegion region, String tag, Kind kind) {
        boolean named = region.is(PageNames.CAPTION) && (kind == Kind.PARAGRAPH || kind == Kind.LIST) && region.depth > 1;
        return named || tag.equals("figure") && region.element.selectFirst("table, blockquote, pre") == null;
    }

    private void children(Element element, int region, int depth, Kind kind) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner, region, depth, kind);
            }
        }
    }

    private void element(Element element, int region, int depth, Kind kind) {
        String tag = element.normalName();
        if (PageTags.SKIPPED.contains(tag)) {
            return;
        }
        if (tag.equals("time") || element.attributesSize() > 0 && PageTags.isTime(element, tag)) {
            times.add(new Mark(element, blocks.size(), region));
        }
        if (tag.equals("br")) {
            lineBreak(element, region, kind);
        } else if (tag.equals("pre")) {
            lines(element, region, depth, kind);
        } else if (tag.equals("tr") && PageTags.isRow(element)) {
            row(element, region, depth);
        } else if (kind == Kind.CAPTION && (named(element.className()) & PageNames.CREDIT) != 0) {
            block(element, "div", region, depth, kind);
        } else if (PageTags.INLINE.contains(tag) && (pure > 0 || !PageTags.hasBlockInside(element))) {
            inline(element, tag, region, depth, kind);
        } else {
            block(element, tag, region, depth, kind);
        }
    }

    private void inline(Element element, String tag, int region, int depth, Kind kind) {
        int names = named(element.className());
        if (PageTags.isHidden(element) || (names & PageNames.NEVER) != 0) {
            return;
        }
        boolean apart = tag.equals("time") || kind == Kind.CAPTION && tag.equals("span") && element.hasAttr("class");
        gap |= apart;
        boolean link = tag.equals("a");
        if (link && (element.attr("rel").equals("author") || AuthorPages.is(element.attr("href")) || (names & PageNames.BYLINE) != 0)) {
            authors.add(new Mark(element, blocks.size(), region));
        }
        boolean strong = tag.equals("b") || tag.equals("strong");
        links += link ? 1 : 0;
        strongs += strong ? 1 : 0;
        pure++;
        children(element, region, depth, kind);
        pure--;
        links -= link ? 1 : 0;
        strongs -= strong ? 1 : 0;
        gap |= apart;
    }

    /** Lines of a text that was set as it was typed. */
    private void lines(Element element, int region, int depth, Kind outer) {
        flush(region, outer, 0);
        PageRegion made = new PageRegion(element, "pre", region, depth + 1, flags(element), blocks.size());
        regions.add(made);
        int own = regions.size() - 1;
        for (Passage passage : PlainBlocks.read(element.wholeText())) {
            append(passage.text());
            flush(own, passage.kind(), passage.level());
        }
        made.end = blocks.size();
    }

    private void row(Element row, int region, int depth) {
        flush(region, Kind.TABLE, 0);
        PageRegion made = new PageRegion(row, "tr", region, depth + 1, flags(row), blocks.size());
        regions.add(made);
        int own = regions.size() - 1;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            append(run.isEmpty() ? "" : " | ");
            children(cell, own, depth + 1, Kind.TABLE);
        }
        flush(own, Kind.TABLE, 0);
        made.end = blocks.size();
    }

    private void block(Element element, String tag, int region, int depth, Kind outer) {
        flush(region, outer, 0);
        boolean link = tag.equals("a");
        links += link ? 1 : 0;
        Kind leaf = LEAVES.get(tag);
        if (leaf == Kind.HEADING || leaf == Kind.PARAGRAPH) {
            Kind kind = leaf == Kind.PARAGRAPH && outer != Kind.PARAGRAPH ? outer : leaf;
            int level = leaf == Kind.HEADING ? tag.charAt(1) - '0' : 0;
            leaf(element, region, depth, kind, level);
        } else {
            region(element, region, depth + 1, leaf == null || leaf == Kind.TABLE && !PageTags.isCell(element) || tag.equals("li") && PageTags.isPart(element) ? outerKind(outer, tag) : leaf);
        }
        links -= link ? 1 : 0;
    }

    private static Kind outerKind(Kind outer, String tag) {
        return tag.equals("article") || tag.equals("section") || tag.equals("main") || tag.equals("td") || tag.equals("li") ? Kind.PARAGRAPH : outer;
    }

    /** A paragraph or heading with names or other blocks of its own becomes a region too, so that its names count. */
    private void leaf(Element element, int region, int depth, Kind kind, int level) {
        int own = region;
        boolean named = element.hasAttr("class") || element.hasAttr("id") || element.hasAttr("style") || element.hasAttr("hidden");
        PageRegion made = null;
        if (named) {
            made = new PageRegion(element, element.normalName(), region, depth + 1, flags(element), blocks.size());
            regions.add(made);
            own = regions.size() - 1;
        }
        Kind ownKind = made != null && captions(made, made.tag, kind) ? Kind.CAPTION : kind;
        children(element, own, depth + 1, ownKind);
        flush(own, ownKind, level);
        if (made != null) {
            made.end = blocks.size();
        }
    }

    private void lineBreak(Element br, int region, Kind kind) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean twice = next instanceof Element element && element.normalName().equals("br");
        if (kind != Kind.HEADING && (twice || kind == Kind.PARAGRAPH && standsAlone())) {
            flush(region, kind, 0);
        } else {
            gap = true;
        }
    }

    /** A line set bold and one that names the author stand over others, whatever parts them. */
    private boolean standsAlone() {
        return !run.isEmpty() && run.length() < LONGEST_LINE && (strongChars == run.length() || Bylines.isByline(run.toString()));
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Spaces.isSpace(c)) {
                gap = true;
            } else if (!Spaces.isInvisible(c)) {
                if (gap && !run.isEmpty()) {
                    put(' ');
                }
                gap = false;
                letter(c);
            }
        }
    }

    private void letter(char c) {
        if (Spaces.isLigature(c)) {
            Spaces.letters(c).chars().forEach(letter -> put((char) letter));
        } else {
            put(c);
        }
    }

    private void put(char c) {
        run.append(c);
        linkChars += links > 0 ? 1 : 0;
        strongChars += strongs > 0 ? 1 : 0;
    }

    private void flush(int region, Kind kind, int level) {
        if (!run.isEmpty()) {
            String text = run.toString();
            boolean layout = (kind == Kind.TABLE && Prose.weight(text) > 140 || kind == Kind.HEADING && Prose.weight(text) > LONGEST_HEADING) && Prose.isRunning(text);
            blocks.add(new PageBlock(layout ? Kind.PARAGRAPH : kind, text, region, linkChars, strongChars, layout ? 0 : level));
        }
        run.setLength(0);
        linkChars = 0;
        strongChars = 0;
        gap = false;
    }

    /** A page uses the same names again and again. */
    private int named(String names) {
        return names.isEmpty() ? 0 : flagsOfNames.computeIfAbsent(names, PageNames::flags);
    }

    private int flags(Element element) {
        int flags = named(element.className()) | named(element.id());
        String property = element.attr("itemprop");
        if (property.equals("articleBody")) {
            flags |= PageNames.STORY | PageNames.DECLARED;
        }
        return PageTags.isHidden(element) ? flags | PageNames.HIDDEN : flags;
    }
}
