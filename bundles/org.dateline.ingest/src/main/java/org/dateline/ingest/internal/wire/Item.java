package org.dateline.ingest.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.dateline.api.EdtfDate;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.page.Markup;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.text.Spaces;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A story whose fields a format names, gathered before it becomes a draft. Empty values are not kept. */
public final class Item {

    private String id = "";
    private String title = "";
    private String standfirst = "";
    private String html = "";
    private @Nullable Element tree;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable Found<EdtfDate> published;
    private @Nullable Found<EdtfDate> embargo;
    private String publisher = "";
    private String language = "";
    private String rights = "";
    private String url = "";

    /** The id that the source gives, empty where it gives none. */
    public String id() {
        return id;
    }

    public void id(String value) {
        id = id.isEmpty() ? value : id;
    }

    public void title(String value) {
        title = title.isEmpty() ? Spaces.collapse(value) : title;
    }

    public void standfirst(String value) {
        standfirst = standfirst.isEmpty() ? Spaces.collapse(value) : standfirst;
    }

    public void html(String value) {
        html = html.isBlank() ? value : html;
    }

    public void tree(Element value) {
        tree = tree == null ? value : tree;
    }

    /** Plain text; a blank line or a line break ends a paragraph. */
    public void text(String value) {
        if (paragraphs.isEmpty()) {
            for (String line : value.split("\\R")) {
                if (!line.isBlank()) {
                    paragraphs.add(Spaces.collapse(line));
                }
            }
        }
    }

    /** A byline or a name, as printed; {@code eker@post.example (Jonas Eker)} of RSS too. Organisations and user names are none. */
    public void author(String value) {
        String whole = Spaces.collapse(value);
        int open = whole.indexOf('@') < 0 ? -1 : whole.indexOf('(');
        List<String> names = Bylines.names(open > 0 && whole.endsWith(")") ? whole.substring(open + 1, whole.length() - 1) : whole);
        if (names.isEmpty() && Bylines.canBeOneWord(whole)) {
            names = List.of(whole);
        }
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }

    public void published(String value, String basis) {
        published = published == null ? date(value, basis) : published;
    }

    public void embargo(String value) {
        embargo = embargo == null ? date(value, "metadata") : embargo;
    }

    public void publisher(String value) {
        publisher = publisher.isEmpty() ? Spaces.collapse(value) : publisher;
    }

    public void language(String value) {
        language = language.isEmpty() && value.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*") ? value.replace('_', '-') : language;
    }

    public void rights(String value) {
        rights = rights.isEmpty() ? Spaces.collapse(value) : rights;
    }

    public void url(String value) {
        url = url.isEmpty() && value.startsWith("http") ? value : url;
    }

    /** Whether anything is there to read. */
    public boolean hasText() {
        return !title.isBlank() || !html.isBlank() || !paragraphs.isEmpty() || tree != null && tree.hasText();
    }

    /** The draft of this story as that part of its source. */
    public StoryDraft draft(String part) {
        StoryDraft draft = new StoryDraft(part);
        draft.title(Drafts.text(title, "metadata", 1));
        draft.block(BlockKind.TITLE, title);
        draft.block(BlockKind.STANDFIRST, standfirst);
        if (tree != null && tree.hasText()) {
            Markup.fill(draft, title, tree);
        } else if (!html.isBlank()) {
            Markup.fill(draft, title, html);
        } else {
            paragraphs.forEach(paragraph -> draft.block(BlockKind.PARAGRAPH, paragraph));
        }
        draft.authors(Drafts.authors(List.copyOf(authors), "metadata", 0.95));
        draft.published(published).embargo(embargo);
        draft.publisher(Drafts.text(publisher, "metadata", 0.95)).language(Drafts.text(language, "metadata", 0.9));
        draft.rights(Drafts.text(rights, "metadata", 1)).url(Drafts.text(url, "metadata", 1));
        return draft;
    }

    private static @Nullable Found<EdtfDate> date(String value, String basis) {
        return value.isBlank() ? null : Drafts.found(DateScanner.firstDay(value, Order.DAY_FIRST).orElse(null), basis, 0.95);
    }
}
