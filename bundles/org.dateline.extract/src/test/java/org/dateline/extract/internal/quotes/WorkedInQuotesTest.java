package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

class WorkedInQuotesTest {

    @Test
    void wordsWorkedIntoTheSentenceAreWhoseItIsAbout() {
        assertQuotes("{PERSON Ines Falk} has gone after the mayor as a “man who bled the country dry”.", "direct | Ines Falk | man who bled the country dry");
    }

    @Test
    void wordsBehindToHerAreHers() {
        assertQuotes("{PERSON Ines Falk} said it would hold. She came because to her, “there is nothing more important”.",
                "indirect | Ines Falk | it would hold", "direct | Ines Falk | there is nothing more important");
    }

    @Test
    void wordsBehindIsAreWhoseStatementStoodBefore() {
        assertQuotes("{PERSON Ines Falk} said the crew was unlucky. They were “eating cold beans every day”.",
                "indirect | Ines Falk | the crew was unlucky", "direct | Ines Falk | eating cold beans every day");
    }

    @Test
    void aTermOfFewWordsIsNoQuotation() {
        assertQuotes("{PERSON Ines Falk} bought a “use by” label. The “cold new world” stood.");
    }

    @Test
    void whatWordsMeanIsNoQuotation() {
        assertQuotes("{PERSON Ines Falk} leads the Tama (“the time has come”) movement.");
        assertQuotes("{PERSON Ines Falk} was decorated with “the Best Ostrian Bridge Award” for it.");
    }

    @Test
    void whoForNamesSpeaks() {
        assertQuotes("For {PERSON Ines Falk}, the dams are “a substitute for all reason”.", "direct | Ines Falk | a substitute for all reason");
    }

    @Test
    void whatGoesOnBehindTheAttributionBelongsToIt() {
        assertQuotes("“You know, I love it,” {PERSON Ines Falk} said, but “it is far too late”.",
                "mixed | Ines Falk | You know, I love it, / but “it is far too late”");
        assertQuotes("“I stay,” {PERSON Ines Falk} says in the paper, which features a dam on its front, “and I will not leave.”",
                "direct | Ines Falk | I stay, / and I will not leave.");
    }

    @Test
    void aSecondQuotationBehindAddingIsFound() {
        assertQuotes("{PERSON Ines Falk} said: “Do not sign it,” adding “We will get you help.”",
                "direct | Ines Falk | Do not sign it,", "direct | Ines Falk | We will get you help.");
    }

    @Test
    void whatNounsAreSaidToBeDoesNotEndTheTelling() {
        assertQuotes("{PERSON Ines Falk} told them on the call obtained and reported by the paper that it would hold.", "indirect | Ines Falk | that it would hold");
        assertQuotes("{PERSON Ines Falk} posted on {ORG X} (once {ORG Twitter}) that it would hold.", "indirect | Ines Falk | that it would hold");
    }

    @Test
    void whatSomebodyToldAListenerOfWhichIsFound() {
        assertQuotes("They renewed the pact, which {PERSON Ines Falk} told the {ORG Senate} reduces costs by half.", "indirect | Ines Falk | reduces costs by half");
    }

    @Test
    void aVerbAtTheEndOfALineAnnouncesTheNext() {
        assertQuotes("{PERSON Ines Falk} commented,\n“Hoping it will hold for ever.”", "direct | Ines Falk | Hoping it will hold for ever.");
    }

    @Test
    void aSubjectWhoseVerbIsQuotedBelongsToTheStatement() {
        assertQuotes("{PERSON Ines Falk} gave them a year, saying her “hands were tied”.", "mixed | Ines Falk | her “hands were tied”");
        assertQuotes("Ostria “is the only place left,” retired general {PERSON Ines Falk} said.", "mixed | Ines Falk | Ostria “is the only place left,”");
    }

    @Test
    void toViewIsNotToSay() {
        assertQuotes("{ORG Harbor Council} views the dam as a danger.");
    }

    @Test
    void whereTheSubjectCannotSpeakItsThatClauseIsStillSaid() {
        assertQuotes("The sponsors — two of them — stated in 2002 that it would hold.", "indirect | The sponsors | that it would hold");
    }
}
