package org.dateline.extract.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountryLexiconTest {

    private final CountryLexicon lexicon = CountryLexicon.english();

    private static String code(@Nullable Country country) {
        return Objects.requireNonNull(country).code();
    }

    @Test
    void aCountryIsFoundByEachOfItsNames() {
        assertEquals("KR", code(lexicon.byName("South Korea")));
        assertEquals("US", code(lexicon.byName("U.S.")));
        assertEquals("CI", code(lexicon.byName("Côte d'Ivoire")));
        assertEquals("Ireland", Objects.requireNonNull(lexicon.byCode("IE")).name());
    }

    @Test
    void aCountryIsFoundByItsPeopleAndItsCapital() {
        assertEquals("FR", code(lexicon.byDemonym("Frenchmen")));
        assertEquals("ES", code(lexicon.byDemonym("Spaniards")));
        assertEquals("PT", code(lexicon.byDemonym("Portuguese")));
        assertEquals("KR", code(lexicon.byCapital("Seoul")));
        assertEquals("US", code(lexicon.byCapital("Washington")));
    }

    @Test
    void smallLettersAreOtherWords() {
        assertNull(lexicon.byName("us"));
        assertNull(lexicon.byDemonym("polish"));
        assertNotNull(lexicon.byDemonym("Polish"));
    }

    @Test
    void everyCountryHasACodeOfTwoCapitals() {
        lexicon.countries().forEach(country -> assertEquals(country, lexicon.byCode(country.code())));
        lexicon.countries().forEach(country -> assertEquals(2, country.code().length()));
    }
}
