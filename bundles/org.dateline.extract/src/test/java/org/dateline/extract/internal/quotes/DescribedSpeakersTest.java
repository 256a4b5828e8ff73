package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

class DescribedSpeakersTest {

    @Test
    void theOfficialIsWhoSpokeBefore() {
        assertQuotes("{PERSON Ines Falk} said it would hold.\n{PERSON Ove Holm} left.\n“Nobody needs to leave,” said the official.",
                "indirect | Ines Falk | it would hold", "direct | Ines Falk | Nobody needs to leave,");
    }

    @Test
    void theLegendIsWhoTheSentenceBeforeBeganWith() {
        assertQuotes("{PERSON Ines Falk} beat {PERSON Ove Holm}. The Ostrian legend said it was hard.", "indirect | Ines Falk | it was hard");
    }

    @Test
    void whoWasToldOfWithoutANameStaysWithoutOne() {
        assertQuotes("{PERSON Ines Falk} left. A local official came. The official said it would hold.", "indirect | The official | it would hold");
    }

    @Test
    void aLawyerIsNotWhoHiresHim() {
        assertQuotes("{PERSON Robert Ames} left. His lawyer said it could come to nothing.", "indirect | His lawyer | it could come to nothing");
    }

    @Test
    void whatStandsBehindSaidSpeaksWhateverItIsCalled() {
        assertQuotes("{PERSON Ines Falk} said it would hold.\n“I never feared it,” said the millionaire.",
                "indirect | Ines Falk | it would hold", "direct | Ines Falk | I never feared it,");
    }

    @Test
    void whoSpeaksInARelativeClauseStandsRightBeforeIt() {
        assertQuotes("It was next on the cards for the lawyer, who called it “a good offer to all”.", "mixed | the lawyer | it “a good offer to all”");
    }

    @Test
    void theNameBehindAKinswomanSpeaks() {
        assertQuotes("“It is gone,” another of the sisters, {PERSON Ines Falk} says.", "direct | Ines Falk | It is gone,");
    }

    @Test
    void twoPersonsSpeakTogether() {
        assertQuotes("Commissioner {PERSON Ines Falk} and Chairman {PERSON Ove Holm} said it would hold.", "indirect | Ines Falk and Ove Holm | it would hold");
    }

    @Test
    void whomAPaperQuotesInMarksSpeaks() {
        assertQuotes("{ORG Morgenblatt} quotes a “senior aide” as saying: “It will hold.”", "direct | senior aide | It will hold.");
    }

    @Test
    void theNameRightBeforeTheColonSpeaks() {
        assertQuotes("It stands in the record of the house: Secretary of the Navy {PERSON Ines Falk}: “It will hold.”", "direct | Ines Falk | It will hold.");
        assertQuotes("The letter went to {PERSON Ines Falk}: “It will hold.”", "direct | The letter | It will hold.");
    }
}
