package org.dateline.ingest.internal.page;

import org.jsoup.nodes.Element;

/** A container element of a page and the blocks that stand in it. */
final class PageRegion {

    final Element element;
    final String tag;
    final int parent;
    final int depth;
    final int flags;
    final int first;
    int end;
    /** Whether a part inside calls itself the story. */
    boolean holdsStory;

    PageRegion(Element element, String tag, int parent, int depth, int flags, int first) {
        this.element = element;
        this.tag = tag;
        this.parent = parent;
        this.depth = depth;
        this.flags = flags;
        this.first = first;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** For people: {@code aside.related}. */
    String place() {
        String names = element.className();
        int space = names.indexOf(' ');
        String name = space < 0 ? names : names.substring(0, space);
        return name.isEmpty() || name.length() > 40 ? tag : tag + "." + name;
    }
}
