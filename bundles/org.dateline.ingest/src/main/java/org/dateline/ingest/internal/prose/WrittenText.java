package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.WrittenDate;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A text as a person wrote it: a statement, notes, a transcript, a list of dates, a story as its desk sent it. All of it is the story;
 * only the lines that say by whom, of which day and whose it is stand beside it. What programs scraped and what was copied off a page
 * with its menus is {@link StoryShape}'s work.
 */
public final class WrittenText {

    /** So many passages that lead elsewhere are a menu. */
    private static final int MENU = 3;

    /** So many short lines beside running text were copied off a page. */
    private static final int COPIED = 8;

    /** How far from the beginning and the end byline, date and owner may stand. */
    private static final int HEAD = 6;

    private static final int TAIL = 4;

    private static final int LONGEST_BYLINE = 120;

    private static final int LONGEST_PAPER = 40;

    private final List<Passage> passages;
    private final DateScanner.Order order;
    private final List<Passage> body = new ArrayList<>();
    private final List<Passage> leftOut = new ArrayList<>();
    private List<String> authors = List.of();
    private @Nullable WrittenDate date;
    private String rights = "";
    private String publisher = "";

    private WrittenText(List<Passage> passages) {
        this.passages = passages;
        this.order = DayOrder.of(passages);
    }

    /** Whether nothing shows that a program or a copied page made the text. */
    public static boolean is(List<Passage> passages) {
        int links = 0;
        int furniture = 0;
        int running = 0;
        int fragments = 0;
        Set<String> headings = new HashSet<>();
        for (Passage passage : passages) {
            boolean again = passage.level() == 1 && !headings.add(passage.text());
            if (passage.kind() == Kind.IMAGE || again) {
                return false;
            }
            Use use = FurnitureWords.useOf(passage.text()).orElse(null);
            boolean prose = Prose.isRunning(passage.text());
            links += passage.linkShare() > 0.55 ? 1 : 0;
            furniture += use != null && use != Use.COPYRIGHT && use != Use.NOTICE && use != Use.AUTHOR ? 1 : 0;
            running += prose ? 1 : 0;
            fragments += passage.kind() == Kind.PARAGRAPH && passage.text().length() < 40 && !Prose.endsSentence(passage.text()) ? 1 : 0;
        }
        return links < MENU && furniture < MENU && !(fragments >= COPIED && running >= MENU && fragments * 2 > running);
    }

    /** Parts the passages of one text; only lines around the story are left out. */
    public static StoryParts of(List<Passage> passages) {
        return new WrittenText(passages).parts();
    }

    private StoryParts parts() {
        int title = WrittenTitle.in(passages, order);
        for (int i = 0; i < passages.size(); i++) {
            if (i != title) {
                place(i, title);
            }
        }
        if (date == null && !body.isEmpty()) {
            date = body.stream().filter(passage -> Prose.isRunning(passage.text())).findFirst()
                    .flatMap(lead -> Datelines.day(lead.text(), order)).orElse(null);
        }
        String headline = title < 0 ? "" : passages.get(title).text();
        String owner = rights.isEmpty() ? publisher : Copyrights.owner(rights);
        return new StoryParts(headline, "", body, leftOut,
                new StoryParts.Evidence(authors, date, date == null ? "" : "dateline", owner, rights));
    }

    private void place(int i, int title) {
        Passage passage = passages.get(i);
        String text = passage.text();
        boolean head = i < Math.max(title, 0) + HEAD;
        boolean edge = head || i >= passages.size() - TAIL;
        Use use = FurnitureWords.useOf(text).orElse(null);
        boolean paragraph = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING;
        if (passage.kind() == Kind.RULE || edge && paragraph && (saysAround(text, use) || head && namesPaper(i))) {
            if (!text.isEmpty()) {
                leftOut.add(passage);
            }
        } else {
            body.add(headsPart(i) ? passage.as(Kind.HEADING) : passage);
        }
    }

    /** A short line between a byline and a day is the paper's name. */
    private boolean namesPaper(int i) {
        if (i == 0 || i + 1 >= passages.size()) {
            return false;
        }
        String text = passages.get(i).text();
        boolean line = text.length() <= LONGEST_PAPER && !Prose.endsSentence(text) && Character.isUpperCase(text.codePointAt(0)) && text.indexOf(':') < 0;
        boolean paper = line && Bylines.isByline(passages.get(i - 1).text()) && dayAlone(passages.get(i + 1).text(), order).isPresent();
        publisher = paper && publisher.isEmpty() ? text : publisher;
        return paper;
    }

    /** Takes byline, date and owner; also notices such as "For immediate release" are no part of the story. */
    private boolean saysAround(String text, @Nullable Use use) {
        if (use == Use.COPYRIGHT) {
            rights = rights.isEmpty() ? text : rights;
            return true;
        }
        if (use == Use.NOTICE || WireSlugs.is(text)) {
            return true;
        }
        if (SignOff.is(text)) {
            authors = authors.isEmpty() ? SignOff.authors(text) : authors;
            return true;
        }
        List<String> names = Bylines.authors(text);
        if (!names.isEmpty()) {
            authors = authors.isEmpty() ? names : authors;
            return text.length() < LONGEST_BYLINE && Bylines.isByline(text);
        }
        Optional<WrittenDate> day = dayAlone(text, order);
        date = date == null ? day.orElse(null) : date;
        return day.isPresent();
    }

    /** The day of a line that says a day and little more: "Thursday, 12 June 2025, 7:30". */
    static Optional<WrittenDate> dayAlone(String text, DateScanner.Order order) {
        Optional<WrittenDate> day = DateScanner.alone(text, order);
        return day.filter(found -> text.substring(0, found.end()).strip().split("\\s+").length <= 5 && text.length() - found.end() <= 14);
    }

    /** A short line without a mark of heading over running text or a list. */
    private boolean headsPart(int i) {
        Passage passage = passages.get(i);
        if (passage.kind() != Kind.PARAGRAPH || i + 1 >= passages.size() || !Prose.canHead(passage.text()) || WrittenTitle.ROW.matcher(passage.text()).matches()) {
            return false;
        }
        Passage next = passages.get(i + 1);
        return next.kind() == Kind.LIST || Prose.isRunning(next.text()) && next.text().length() > 90;
    }
}
