package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.extract.internal.lexis.Words;
import org.dateline.extract.internal.times.Reading.CalendarDate;
import org.jspecify.annotations.Nullable;

/** What the rest of the story says of a day without year: the same day with its year elsewhere, or a day everybody knows. */
final class Evidence {
    /** Years before the publication, and how many dates of such years make a story one of long ago. */
    private static final int OLD = 5;
    private static final int MANY = 8;

    private final Words words;
    private final @Nullable LocalDate published;
    private final Map<Integer, Integer> years = new HashMap<>();
    private int old;
    private int recent;

    Evidence(Words words, List<Draft> drafts, @Nullable LocalDate published) {
        this.words = words;
        this.published = published;
        for (Draft draft : drafts) {
            if (draft.reading() instanceof CalendarDate c && c.day() > 0 && c.month() > 0 && c.year().said()) {
                years.merge(c.month() * 32 + c.day(), c.year().number(), (a, b) -> a.equals(b) ? a : 0);
            }
            count(draft.reading());
        }
    }

    private void count(Reading reading) {
        if (reading instanceof CalendarDate c && c.year().said()) {
            boolean past = published != null && c.year().number() < published.getYear() - OLD;
            old += past ? 1 : 0;
            recent += past ? 0 : 1;
        } else if (reading instanceof CalendarDate c && c.weekday() > 0 || reading instanceof Reading.Shift s && s.base() == Reading.Base.PUBLICATION) {
            recent++;
        }
    }

    /** The story tells of times long before its publication: a life, a place's history. */
    boolean ofLongAgo() {
        return old >= MANY && old > MANY * recent;
    }

    /** The year in which the story puts this day of the month elsewhere, or 0. */
    int year(int month, int day) {
        return day == 0 ? 0 : years.getOrDefault(month * 32 + day, 0);
    }

    /** "the Sept. 11 attacks": the year of a day that goes by its date, or 0. */
    int knownDay(Draft draft, int month, int day) {
        int year = switch (month * 100 + day) {
            case 911 -> 2001;
            case 707 -> 2005;
            case 106 -> 2021;
            case 1007 -> 2023;
            case 604 -> 1989;
            case 518 -> 1980;
            default -> 0;
        };
        if (year == 0 || published != null && published.isBefore(LocalDate.of(year, month, day))) {
            return 0;
        }
        int at = words.markAt(draft.to(), ',') ? draft.to() + 1 : draft.to();
        boolean attack = words.says(at, "attack") || words.says(at, "attacks") || words.says(at, "terror") || words.says(at, "terrorist")
                || words.says(at, "hijackers") || words.says(at, "massacre") || words.says(at, "hijackings");
        boolean capitol = words.says(at, "capitol") || words.says(at, "riot") || words.says(at, "insurrection") || words.says(at, "rioters")
                || words.says(at, "committee");
        boolean crackdown = words.says(at, "crackdown") || words.says(at, "massacre") || words.says(at, "uprising") || words.says(at, "movement");
        boolean known = month == 1 ? capitol : month == 6 || month == 5 ? crackdown : attack || month == 7 && words.says(at, "bombings");
        return known ? year : 0;
    }
}
