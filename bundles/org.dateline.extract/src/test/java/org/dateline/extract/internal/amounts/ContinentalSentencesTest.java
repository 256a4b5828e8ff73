package org.dateline.extract.internal.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;

import org.dateline.extract.internal.lexis.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of our own as papers of the continent and of Latin America write sums and shares. */
class ContinentalSentencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "continental.tsv", delimiter = '\t', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false)
    void sumsAndSharesAreReadInTheStorysLanguage(String tag, String sentence, @Nullable String expected) {
        String language = tag.substring(0, 2);
        String country = tag.length() > 2 ? tag.substring(3) : null;
        Lexicon lexicon = Objects.requireNonNull(Lexicon.amounts(language));
        AmountFinder.Result result = ContinentalFinder.find(sentence, new int[] {0}, new int[0], lexicon, language, country);
        assertEquals(expected == null ? "" : expected, AmountSentencesTest.show(result));
    }
}
