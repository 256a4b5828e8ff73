package org.dateline.ingest.internal.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final int TAIL = 3;

    private static final int LONGEST_TITLE = 160;

    private static final int LONGEST_BYLINE = 120;

    /** "CHAIR: ", "[12/06/2025, 07:31:02] Clara: ", "- ": somebody speaks, or a row of a list. */
    private static final Pattern ROW = Pattern.compile("[\\[(\\-–—*].*|[\\p{Lu}\\d][\\p{L}\\d .,'’]{0,30}:\\s.*");

    private final List<Passage> passages;
    private final DateScanner.Order order;
    private final List<Passage> body = new ArrayList<>();
    private final List<Passage> leftOut = new ArrayList<>();
    private List<String> authors = List.of();
    private @Nullable WrittenDate date;
    private String rights = "";

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
        int title = title();
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
        String publisher = rights.isEmpty() ? "" : Copyrights.owner(rights);
        return new StoryParts(headline, "", body, leftOut,
                new StoryParts.Evidence(authors, date, date == null ? "" : "dateline", publisher, rights));
    }

    /** The first heading of the first order, else the first line that can be one; none where the text begins at once. */
    private int title() {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).level() == 1) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(HEAD, passages.size() - 1); i++) {
            Passage passage = passages.get(i);
            boolean words = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING;
            if (words && canBeTitle(passage.text())) {
                return i;
            }
            if (!words || Prose.isRunning(passage.text())) {
                break;
            }
        }
        return -1;
    }

    private boolean canBeTitle(String text) {
        boolean line = text.length() >= 8 && text.length() <= LONGEST_TITLE && !text.endsWith(".") && !ROW.matcher(text).matches();
        return line && FurnitureWords.useOf(text).isEmpty() && !Bylines.isByline(text) && dayAlone(text).isEmpty();
    }

    private void place(int i, int title) {
        Passage passage = passages.get(i);
        String text = passage.text();
        boolean head = i < Math.max(title, 0) + HEAD;
        boolean edge = head || i >= passages.size() - TAIL;
        Use use = FurnitureWords.useOf(text).orElse(null);
        if (passage.kind() == Kind.RULE || edge && passage.kind() == Kind.PARAGRAPH && saysAround(text, use)) {
            if (!text.isEmpty()) {
                leftOut.add(passage);
            }
        } else {
            body.add(headsPart(i) ? passage.as(Kind.HEADING) : passage);
        }
    }

    /** Takes byline, date and owner; also notices such as "For immediate release" are no part of the story. */
    private boolean saysAround(String text, @Nullable Use use) {
        if (use == Use.COPYRIGHT) {
            rights = rights.isEmpty() ? text : rights;
            return true;
        }
        if (use == Use.NOTICE) {
            return true;
        }
        List<String> names = Bylines.authors(text);
        if (!names.isEmpty()) {
            authors = authors.isEmpty() ? names : authors;
            return text.length() < LONGEST_BYLINE && Bylines.isByline(text);
        }
        Optional<WrittenDate> day = dayAlone(text);
        date = date == null ? day.orElse(null) : date;
        return day.isPresent();
    }

    /** The day of a line that says a day and little more: "Thursday, 12 June 2025, 7:30". */
    private Optional<WrittenDate> dayAlone(String text) {
        Optional<WrittenDate> day = DateScanner.alone(text, order);
        return day.filter(found -> text.substring(0, found.end()).strip().split("\\s+").length <= 5 && text.length() - found.end() <= 14);
    }

    /** A short line without a mark of heading over running text or a list. */
    private boolean headsPart(int i) {
        Passage passage = passages.get(i);
        if (passage.kind() != Kind.PARAGRAPH || i + 1 >= passages.size() || !Prose.canHead(passage.text()) || ROW.matcher(passage.text()).matches()) {
            return false;
        }
        Passage next = passages.get(i + 1);
        return next.kind() == Kind.LIST || Prose.isRunning(next.text()) && next.text().length() > 90;
    }
}
