package org.dateline.export.internal.chronology;

import java.util.Comparator;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings.Review;
import org.jspecify.annotations.Nullable;

/**
 * An item of the chronology with everything that a reader of an export wants to know.
 *
 * @param id unique in the export and stable: letters, digits and hyphens
 * @param date null where it has none
 * @param label never empty
 * @param sentence the sentence that dates it best
 * @param dating where the words that date it stand in the sentence; null where they stand elsewhere or nowhere
 * @param who names of those who take part, the one who acts first
 */
public record Item(String id, @Nullable EdtfDate date, Event.Basis basis, Event.Status status, String label, String sentence,
        @Nullable Span dating, List<String> who, @Nullable String place, String why, Review review, double confidence,
        SourceStory story) {

    private static final double SURE_ENOUGH = 0.6;

    /** In order of the dates, those without one last; then as the stories have them. */
    public static final Comparator<Item> BY_DATE =
            Comparator.comparing(Item::date, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()));

    public Item {
        who = List.copyOf(who);
    }

    /** It is unsure and nobody has looked at it. */
    public boolean toCheck() {
        return confidence < SURE_ENOUGH && review == Review.FOUND;
    }

    /** The date in words, which never say more than is known; empty where there is none. */
    public String dateInWords() {
        if (date == null) {
            return "";
        }
        return basis == Event.Basis.PUBLICATION ? "known by " + date.inWords() : date.inWords();
    }

    /** The year under which it stands; the date itself says how much of it is known. */
    public String section() {
        if (date == null) {
            return "Without a date";
        }
        if (date.earliest() == null) {
            return "Beginning not known";
        }
        int year = date.earliest().getYear();
        return year > 0 ? String.valueOf(year) : (1 - year) + " BC";
    }
}
