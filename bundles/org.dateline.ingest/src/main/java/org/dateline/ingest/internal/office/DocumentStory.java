package org.dateline.ingest.internal.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.page.Markup;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Captions;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.prose.StoryParts;
import org.dateline.ingest.internal.prose.StoryShape;
import org.dateline.ingest.internal.text.PlainBlocks;
import org.dateline.ingest.internal.text.Spaces;

/**
 * One document as a story. Unlike a page, a document has nothing around its story but what its maker marked as such: all of it is kept,
 * and only its first lines are looked at for headline, byline and date.
 */
final class DocumentStory {

    /** How many passages from the top headline, byline and date may stand in. */
    private static final int TOP = 12;

    private final String part;
    private final String ending;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> around = new ArrayList<>();
    private String markup = "";
    private boolean titled;

    DocumentStory(String part, String ending) {
        this.part = part;
        this.ending = ending;
    }

    void fields(Map<String, String> more) {
        fields.putAll(more);
    }

    void block(char kind, int level, String at, String text) {
        if (kind == 'M') {
            markup = text;
            return;
        } else if (kind == 'N') {
            PlainBlocks.read(text).stream().filter(passage -> passage.kind() != Kind.IMAGE && passage.kind() != Kind.RULE).forEach(passages::add);
            return;
        }
        String words = Spaces.collapse(text);
        if (words.isEmpty()) {
            return;
        }
        String point = kind == 'P' ? ListMarks.without(text) : text;
        if (point.length() < text.length()) {
            passages.add(new Passage(Kind.LIST, Spaces.collapse(point), 0, 0, at, List.of()));
            return;
        }
        boolean title = kind == 'T' && !titled && passages.size() < TOP;
        titled |= title;
        Passage passage = new Passage(kind(kind, words), words, 0, title ? 1 : kind == 'T' ? 2 : level, at, List.of());
        (kind == 'F' ? around : passages).add(passage);
    }

    private static Kind kind(char code, String words) {
        return switch (code) {
            case 'T', 'H' -> Kind.HEADING;
            case 'L' -> Kind.LIST;
            case 'R' -> Kind.TABLE;
            case 'Q' -> Kind.QUOTE;
            case 'C' -> Kind.CAPTION;
            default -> Captions.isOne(words) && !words.endsWith("]") ? Kind.CAPTION : Kind.PARAGRAPH;
        };
    }

    boolean hasText() {
        return !passages.isEmpty() || !markup.isEmpty() || !around.isEmpty();
    }

    StoryDraft draft() {
        if (passages.isEmpty() && markup.isEmpty()) {
            passages.addAll(around);
            around.clear();
        }
        StoryDraft draft = new StoryDraft(part);
        DocumentTitle title = DocumentTitle.of(passages, fields.getOrDefault("title", ""), isProse() && !ending.equals("epub"));
        Recognised recognised = Recognised.of(fields.getOrDefault("recognised", ""));
        draft.title(recognised.title(title.found()));
        draft.block(BlockKind.TITLE, title.inText() >= 0 || isMail() && title.found() != null ? String.valueOf(title.value()) : "");
        StoryParts.Evidence evidence = isProse() ? evidence(title) : null;
        DocumentFacts.fill(draft, fields, evidence);
        body(draft, title, evidence == null ? List.of() : evidence.authors());
        if (!markup.isEmpty()) {
            Markup.fill(draft, title.value(), markup);
        }
        recognised.note(draft);
        around.forEach(passage -> draft.leftOut(passage.text(), passage.at().isEmpty() ? "head or foot" : passage.at()));
        return draft;
    }

    private void body(StoryDraft draft, DocumentTitle title, List<String> authors) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (i == title.inText()) {
                continue;
            }
            if (isProse() && i < TOP && (isLineAbout(passage) || authors.contains(passage.text()))) {
                draft.leftOut(passage.text(), passage.at().isEmpty() ? "top" : passage.at());
            } else {
                draft.block(Drafts.kind(passage.kind()), passage.text());
            }
        }
    }

    /** A line that gives the author or the date and nothing else. */
    private boolean isLineAbout(Passage passage) {
        String text = passage.text();
        if (passages.size() < 4 || text.length() > 100 || Prose.endsSentence(text) || passage.kind() == Kind.TABLE || passage.kind() == Kind.LIST) {
            return false;
        }
        boolean date = text.length() < 50 && DateScanner.alone(text, DateScanner.Order.MONTH_FIRST).isPresent();
        return date || Bylines.isByline(text);
    }

    private StoryParts.Evidence evidence(DocumentTitle title) {
        List<Passage> top = new ArrayList<>();
        for (int i = Math.max(0, title.inText()); i < passages.size() && top.size() < 2 * TOP; i++) {
            top.add(passages.get(i));
        }
        return StoryShape.of(top).evidence();
    }

    private boolean isProse() {
        boolean rows = passages.stream().filter(passage -> passage.kind() == Kind.TABLE).count() * 2 > passages.size();
        boolean slides = !passages.isEmpty() && passages.get(0).at().startsWith("slide ");
        return !rows && !slides && !isMail();
    }

    private boolean isMail() {
        return fields.containsKey("sent") || fields.containsKey("sender");
    }
}
