package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.List;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.jspecify.annotations.Nullable;

/** What an expression is resolved against: the publication, the date named before, the tense, its neighbours in the sentence. */
final class Setting {
    /** How many words a date stays what "the day before" counts from. */
    private static final int MEMORY = 150;

    final Words words;
    final @Nullable LocalDate published;
    /** How many words before a quotation its date may stand. */
    private static final int SPEECH = 40;

    /** How many words a day may stand behind another one and still be told with it. */
    private static final int NARRATED = 60;

    private final List<Draft> drafts;
    private final Placed[] placed;
    private final Evidence evidence;
    private int @Nullable [] headings;
    int current;

    Setting(Words words, @Nullable LocalDate published, List<Draft> drafts) {
        this.words = words;
        this.published = published;
        this.drafts = drafts;
        this.placed = new Placed[drafts.size()];
        this.evidence = new Evidence(words, drafts, published);
    }

    Draft draft() {
        return drafts.get(current);
    }

    void place(Placed result) {
        placed[current] = result;
    }

    Evidence evidence() {
        return evidence;
    }

    Tense tense() {
        return Tense.around(words, draft().from(), draft().to());
    }

    /** The nearest anchored date before, or null. */
    @Nullable Placed reference() {
        return reference(CalendarUnit.MILLENNIUM);
    }

    /** The nearest date before that is at least so exact, or null. */
    @Nullable Placed reference(CalendarUnit coarsest) {
        for (int k = current - 1; k >= 0 && draft().from() - drafts.get(k).to() < MEMORY; k--) {
            Placed before = placed[k];
            if (before != null && before.day() != null && before.grain() != null && before.grain().compareTo(coarsest) <= 0) {
                return before;
            }
        }
        return null;
    }

    /** The expression just before, a few words back in the same paragraph, where it is a day or a month, in a story of long ago a year. */
    @Nullable Placed narrated() {
        Placed before = current > 0 ? placed[current - 1] : null;
        CalendarUnit grain = before == null ? null : before.grain();
        boolean exact = grain == CalendarUnit.DAY || grain == CalendarUnit.MONTH || grain == CalendarUnit.YEAR && evidence.ofLongAgo();
        if (!exact) {
            return null;
        }
        int from = drafts.get(current - 1).to();
        if (draft().from() - from > NARRATED) {
            return null;
        }
        return lineBetween(from, draft().from()) ? null : before;
    }

    /**
     * The date under which the expression stands, or null: the year that opens its line ("2025 - Trial due in the autumn"), else the
     * last line before it that is a date alone.
     */
    @Nullable Placed heading() {
        int opening = openingOfLine();
        int at = opening >= 0 ? opening : lastHeading();
        Placed heading = at < 0 || at >= current ? null : placed[at];
        return heading != null && heading.day() != null && heading.grain() != null ? heading : null;
    }

    /** The year that stands at the beginning of the line with a dash or a colon behind it, or -1. */
    private int openingOfLine() {
        int k = current - 1;
        while (k >= 0 && draft().from() - drafts.get(k).to() < NARRATED && !lineBetween(drafts.get(k).to(), draft().from())) {
            Draft first = drafts.get(k);
            boolean opens = words.startsLine(first.from()) && (words.dash(first.to()) || words.markAt(first.to(), '\u2014') || words.markAt(first.to(), ':'));
            if (opens && first.reading() instanceof CalendarDate c && c.month() == 0 && c.year().said()) {
                return k;
            }
            k--;
        }
        return -1;
    }

    private int lastHeading() {
        if (headings == null) {
            headings = headings();
        }
        return headings[current];
    }

    /** For each expression the last one before it that fills a line; -1 where there is none. */
    private int[] headings() {
        int[] last = new int[drafts.size()];
        int heading = -1;
        for (int k = 0; k < last.length; k++) {
            Draft draft = drafts.get(k);
            last[k] = heading;
            boolean date = draft.reading() instanceof CalendarDate c && (c.year().said() || c.month() > 0);
            int to = words.markAt(draft.to(), ':') || words.markAt(draft.to(), '.') ? draft.to() : draft.to() - 1;
            heading = date && words.startsLine(draft.from()) && words.endsLine(to) ? k : heading;
        }
        return last;
    }

    private boolean lineBetween(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.newLine(i)) {
                return true;
            }
        }
        return false;
    }

    /** An anchored day in the same sentence before, else null. */
    @Nullable Placed dayInSentence() {
        for (int k = current - 1; k >= 0 && sameSentence(drafts.get(k), draft()); k--) {
            Placed before = placed[k];
            if (before != null && before.grain() == CalendarUnit.DAY) {
                return before;
            }
        }
        return null;
    }

    /** The expression behind this one in the same sentence, or null. */
    @Nullable Draft nextInSentence() {
        Draft next = current + 1 < drafts.size() ? drafts.get(current + 1) : null;
        return next != null && sameSentence(draft(), next) ? next : null;
    }

    /** The day behind a clock time and its conversion: "3:15 a.m. (0015 GMT) Tuesday"; else the next expression, or null. */
    @Nullable Draft nextBehindClocks() {
        int k = current + 1;
        while (k < drafts.size() && drafts.get(k).reading() instanceof Reading.Moment m && m.date() == null && sameSentence(draft(), drafts.get(k))) {
            k++;
        }
        return k < drafts.size() && sameSentence(draft(), drafts.get(k)) ? drafts.get(k) : null;
    }

    @Nullable Draft previousInSentence() {
        Draft before = current > 0 ? drafts.get(current - 1) : null;
        return before != null && sameSentence(before, draft()) ? before : null;
    }

    @Nullable Placed previousPlaced() {
        return current > 0 ? placed[current - 1] : null;
    }

    private boolean sameSentence(Draft first, Draft second) {
        if (second.from() - first.to() > 60) {
            return false;
        }
        for (int i = first.to(); i < second.from(); i++) {
            if (words.isBorder(i)) {
                return false;
            }
        }
        return true;
    }

    /** A dash, "to", "through", "and" alone between two expressions. */
    boolean joined(Draft first, Draft second) {
        int gap = second.from() - first.to();
        int at = words.markAt(first.to(), ',') ? first.to() + 1 : first.to();
        boolean link = words.dash(at) || words.markAt(at, '\u2014') || words.is(at, Sense.TO) || words.is(at, Sense.THROUGH) || words.is(at, Sense.AND)
                || words.is(at, Sense.UNTIL) || words.is(at, Sense.OR) || words.markAt(at, '/');
        return gap >= 1 && gap <= 2 && link && at + 1 == second.from();
    }

    /** The day that "today" means inside a quotation that is dated ("he said on Monday: ..."), or null. */
    @Nullable LocalDate daySpoken() {
        Draft spoken = draft();
        if (!Quoted.at(words, spoken.from())) {
            return null;
        }
        for (int k = Math.max(0, current - 3); k < current; k++) {
            Placed before = placed[k];
            if (before != null && before.grain() == CalendarUnit.DAY && spoken.from() - drafts.get(k).to() < SPEECH && Quoted.saying(words, drafts.get(k))) {
                return before.day();
            }
        }
        return null;
    }
}
