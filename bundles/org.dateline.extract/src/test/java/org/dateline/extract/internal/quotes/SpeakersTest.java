package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

class SpeakersTest {

    @Test
    void sheIsTheWomanWithoutANameWhoSpokeBefore() {
        assertQuotes("{PERSON Ove Holm} left. “It is gone,” a woman said. “All of it,” she added.",
                "direct | a woman | It is gone,", "direct | a woman | All of it,");
    }

    @Test
    void heIsNotTheWomanWhoSpokeBefore() {
        assertQuotes("“It is gone,” a woman said. {PERSON Robert Ames} came later. “All of it,” he said.",
                "direct | a woman | It is gone,", "direct | Robert Ames | All of it,");
    }

    @Test
    void theyAreTheOfficialsWhoSpokeBefore() {
        assertQuotes("Two officials said the bridge was closed. “We had no choice,” they said.",
                "indirect | Two officials | the bridge was closed", "direct | Two officials | We had no choice,");
    }

    @Test
    void whoIsTheOneNamedBefore() {
        assertQuotes("A guard who said the door was open left.", "indirect | A guard | the door was open left");
    }

    @Test
    void theAgeMeansTheLastSpeaker() {
        assertQuotes("“It is gone,” {PERSON Ines Falk} said.\n“All of it,” the 25-year-old told the council.",
                "direct | Ines Falk | It is gone,", "direct | Ines Falk | All of it,");
    }

    @Test
    void theNameBehindTheTitleSpeaks() {
        assertQuotes("“It works,” said the founder and president, {PERSON Aida Falk}.", "direct | Aida Falk | It works,");
        assertQuotes("“We crawled out,” the uncle, {PERSON Ma Chengming}, said.", "direct | Ma Chengming | We crawled out,");
        assertQuotes("“We share it,” {PERSON Andry Holm}, heritage worker with the {ORG Harbor Centre} said.", "direct | Andry Holm | We share it,");
    }

    @Test
    void whereSomebodyComesFromDoesNotSpeak() {
        assertQuotes("“It was set up with hope,” historian {PERSON Rebe Taylor} from the {ORG University of Ostria} says.",
                "direct | Rebe Taylor | It was set up with hope,");
    }

    @Test
    void whomAPaperQuotesSpeaks() {
        assertQuotes("{ORG Morgenblatt} quotes {PERSON Ines Falk} as saying: “It will hold.”", "direct | Ines Falk | It will hold.");
        assertQuotes("The minister was quoted as saying the bridge was “unsafe”.", "mixed | The minister | the bridge was “unsafe”");
    }

    @Test
    void aVerbThatReportsNothingNamesTheSpeaker() {
        assertQuotes("“We had no choice,” {PERSON Ines Falk} smiled.", "direct | Ines Falk | We had no choice,");
    }

    @Test
    void theSentenceBeforeNamesTheSpeaker() {
        assertQuotes("{PERSON Ines Falk} shook her head. “I cannot believe it.”", "direct | Ines Falk | I cannot believe it.");
    }

    @Test
    void byNamesTheSpeakerOfAPassive() {
        assertQuotes("The plan was denounced by the bishop as “a disgrace”.", "direct | the bishop | a disgrace");
        assertQuotes("It was announced by the ministry that the road would close.", "indirect | the ministry | that the road would close");
        assertQuotes("“A disaster”, as described by {PERSON Ove Holm}, followed.", "direct | Ove Holm | A disaster");
    }

    @Test
    void withAnotherNotingIsTheOthers() {
        assertQuotes("“It works”, said one customer, with another noting it is “so easy”.",
                "direct | one customer | It works", "mixed | another | it is “so easy”");
    }

    @Test
    void anotherSpeakersParagraphIsNotJoined() {
        assertQuotes("“It is gone,” Sen. {PERSON Ines Falk} (D-Ostria) said. “All of it.\n“It will come back,” Sen. {PERSON Ove Holm} (D-Ostria) said.",
                "direct | Ines Falk | It is gone, / All of it.", "direct | Ove Holm | It will come back,");
    }

    @Test
    void theNameBeforeATitleWithoutArticleSpeaks() {
        assertQuotes("{PERSON Abdullah Falk}, Chief of Staff of the {ORG Navy} said: “It will hold.”", "direct | Abdullah Falk | It will hold.");
    }

    @Test
    void theNameBehindTheOfficeSpeaksInsideASentence() {
        assertQuotes("For her part, the director of customs, {PERSON Ines Falk}, said: “It will hold.”", "direct | Ines Falk | It will hold.");
    }

    @Test
    void aPartyBehindTheNameDoesNotSpeak() {
        assertQuotes("Sen. {PERSON Ines Falk}, R-Ostria, who came late, said: “It will hold.”", "direct | Ines Falk | It will hold.");
    }

    @Test
    void whomAPaperQuotesBehindTheWordsSpeaks() {
        assertQuotes("“It will hold,” {ORG Morgenblatt} quoted {PERSON Ines Falk} as saying.", "direct | Ines Falk | It will hold,");
    }

    @Test
    void aParagraphOfItsOwnIsWhoseReportStoodBefore() {
        assertQuotes("{PERSON Ines Falk} says there could be a dam.\n“It would have no weight at all.”",
                "indirect | Ines Falk | there could be a dam", "direct | Ines Falk | It would have no weight at all.");
    }

    @Test
    void aBrokenLineDoesNotEndAQuotation() {
        assertQuotes("{PERSON Ines Falk} said: “It will hold.\nNobody needs to leave.”\nShe left.", "direct | Ines Falk | It will hold.\nNobody needs to leave.");
    }

    @Test
    void thePresidentIsTheOnlyPersonNamedBefore() {
        assertQuotes("{PERSON Ines Falk} opened the dam. The president said it would hold.", "indirect | Ines Falk | it would hold");
        assertQuotes("{PERSON Ines Falk} met {PERSON Ove Holm}. The president said it would hold.", "indirect | The president | it would hold");
    }

    @Test
    void heIsNotThePaperThatSpokeBefore() {
        assertQuotes("{PERSON Robert Ames} called. The paper said it was late. “No,” he said.",
                "indirect | The paper | it was late", "direct | Robert Ames | No,");
    }
}
