package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.DateScanner.Order;
import org.dateline.ingest.internal.prose.Passage.Kind;

/** Reads who wrote a story from the lines around it: a byline, a name that leads to a page about an author, a name over the date. */
final class SurroundingAuthors {

    private static final int LONGEST_LINK_LINE = 300;
    private static final int LONGEST_NAME_LINE = 80;

    private final List<Passage> passages;
    private final int from;

    private SurroundingAuthors(List<Passage> passages, int from) {
        this.passages = passages;
        this.from = from;
    }

    /**
     * The authors.
     *
     * @param near the passages that may name them, the likeliest first
     * @param from where the story begins
     */
    static List<String> of(List<Passage> passages, List<Integer> near, int from) {
        SurroundingAuthors authors = new SurroundingAuthors(passages, from);
        return near.stream().map(authors::at).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> at(int i) {
        Passage passage = passages.get(i);
        List<String> authors = passage.kind() == Kind.IMAGE ? List.of() : Bylines.authors(passage.text());
        if (authors.isEmpty() && i + 1 < passages.size() && isBareOpener(passage.text())) {
            authors = Bylines.names(passages.get(i + 1).text());
        }
        if (authors.isEmpty()) {
            authors = linked(passage);
        }
        boolean alone = authors.isEmpty() && (i <= from + 1 && Portraits.precede(passages, i) || i <= from && standsOverDate(i));
        return alone ? Bylines.names(passage.text()) : authors;
    }

    private static boolean isBareOpener(String text) {
        String plain = FurnitureWords.key(text);
        return plain.equals("by") || plain.equals("author") || plain.equals("written by") || plain.equals("von") || plain.equals("par") || plain.equals("por");
    }

    /** A name that leads to a page of authors, or to one called like it, is a byline without a word. */
    private static List<String> linked(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_LINK_LINE || passage.linkChars() == 0) {
            return List.of();
        }
        if (passage.addresses().stream().anyMatch(AuthorPages::is)) {
            int by = text.lastIndexOf("by ", LONGEST_NAME_LINE);
            String names = by < 0 || by > 0 && text.charAt(by - 1) != ' ' ? text : text.substring(by);
            boolean list = passage.linkShare() > 0.2 && text.length() < 100;
            int comma = list ? -1 : names.indexOf(',');
            return list || by == 0 || text.startsWith("By ") ? Bylines.names(comma < 0 ? names : names.substring(0, comma)) : List.of();
        }
        String slug = text.toLowerCase(Locale.ROOT).replace(' ', '-');
        boolean own = passage.linkShare() > 0.95 && Bylines.looksLikeName(text) && passage.addresses().stream().anyMatch(address -> address.endsWith("/" + slug));
        return own ? List.of(text) : List.of();
    }

    /** {@code Ada Holm} or {@code Ada Holm, The Daily Example} over a line with the day. */
    private boolean standsOverDate(int i) {
        String text = passages.get(i).text();
        int end = 0;
        while (end < text.length() && ",•|·".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean name = text.length() <= LONGEST_NAME_LINE && passages.get(i).level() == 0 && Bylines.looksLikeName(text.substring(0, end).strip());
        return name && i + 1 < passages.size() && passages.get(i + 1).text().length() <= LONGEST_NAME_LINE
                && DateScanner.firstDay(passages.get(i + 1).text(), Order.DAY_FIRST).isPresent();
    }
}
