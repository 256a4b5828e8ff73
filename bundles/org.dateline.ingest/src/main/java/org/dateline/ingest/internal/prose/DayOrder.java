package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.ingest.internal.dates.DateScanner.Order;

/** Tells from the words of a text and the addresses in it how its country writes 3/4/2025. */
final class DayOrder {

    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "that", "was", "with", "for");

    /** Where English papers put the day first. */
    private static final List<String> DAY_FIRST_HOSTS = List.of(".uk/", ".au/", ".in/", ".nz/", ".ie/", ".za/");

    /** More words tell no more. */
    private static final int ENOUGH_WORDS = 600;

    private DayOrder() {}

    /** Month first for English text without an address of a country that does otherwise. */
    static Order of(List<Passage> passages) {
        int words = 0;
        int english = 0;
        int elsewhere = 0;
        int addresses = 0;
        for (Passage passage : passages) {
            for (String address : passage.addresses()) {
                addresses += address.startsWith("http") ? 1 : 0;
                elsewhere += DAY_FIRST_HOSTS.stream().anyMatch(address::contains) ? 1 : 0;
            }
            if (words < ENOUGH_WORDS && Prose.isRunning(passage.text())) {
                for (String word : passage.text().split(" ", ENOUGH_WORDS)) {
                    words++;
                    english += ENGLISH.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
            }
        }
        boolean speaksEnglish = words == 0 || english * 20 > words;
        return speaksEnglish && elsewhere * 3 <= addresses ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }
}
