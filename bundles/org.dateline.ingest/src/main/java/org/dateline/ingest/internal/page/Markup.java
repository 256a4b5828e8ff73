package org.dateline.ingest.internal.page;

import java.util.Arrays;
import java.util.List;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.prose.Drafts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markup that holds a story and nothing around it, as feeds and agencies carry it. */
public final class Markup {

    private Markup() {}

    /** Adds the blocks of a piece of HTML to the draft. */
    public static void fill(StoryDraft draft, String title, String html) {
        fill(draft, title, Jsoup.parseBodyFragment(html).body());
    }

    /** Adds the blocks below an element to the draft; share buttons and the like are left out. */
    public static void fill(StoryDraft draft, String title, Element body) {
        PageOutline page = PageOutline.of(body);
        PageStory.Parts parts = PageStory.of(MainText.whole(page), title, "", List.of());
        draft.block(BlockKind.STANDFIRST, parts.standfirst());
        parts.body().forEach(passage -> draft.block(Drafts.kind(passage.kind()), passage.text()));
        parts.leftOut().forEach(passage -> draft.leftOut(passage.text(), passage.at()));
    }

    /** NITF's names of blocks as HTML's. */
    public static Element asHtml(Element nitf) {
        for (String[] names : new String[][] {{"hl1", "h1"}, {"hl2", "h2"}, {"bq", "blockquote"}, {"media-caption", "figcaption"}, {"media", "figure"}, {"fn", "p"}}) {
            nitf.getElementsByTag(names[0]).forEach(element -> element.tagName(names[1]));
        }
        for (String name : Arrays.asList("media-metadata", "media-reference", "media-producer", "media-object")) {
            nitf.getElementsByTag(name).remove();
        }
        return nitf;
    }
}
