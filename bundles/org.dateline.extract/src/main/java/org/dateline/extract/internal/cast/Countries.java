package org.dateline.extract.internal.cast;

import org.dateline.extract.internal.text.Country;
import org.dateline.extract.internal.text.CountryLexicon;
import org.jspecify.annotations.Nullable;

/** Countries by their names, and what stands for them: capitals and adjectives. */
final class Countries {

    private Countries() {
    }

    /** The country that this is a name of: "U.S." is one of "United States". */
    static @Nullable String named(String name) {
        return nameOf(CountryLexicon.english().byName(name));
    }

    static @Nullable String ofCapital(String city) {
        return nameOf(CountryLexicon.english().byCapital(city));
    }

    static @Nullable String ofPeople(String adjective) {
        return nameOf(CountryLexicon.english().byDemonym(adjective));
    }

    private static @Nullable String nameOf(@Nullable Country country) {
        return country == null ? null : country.name();
    }
}
