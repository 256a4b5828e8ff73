package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

/** Which of several persons in a sentence speaks, and where the words of one end and those of another begin. */
class ClausesOfSpeakersTest {

    @Test
    void whoRespondsBySayingSpeaks() {
        assertQuotes("When {PERSON Ove Holm} asked that it stay shut, {PERSON Ines Falk} responded by saying that it was “well and good”.",
                "indirect | Ove Holm | that it stay shut", "mixed | Ines Falk | that it was “well and good”");
    }

    @Test
    void theMainClauseHasTheSubject() {
        assertQuotes("When {PERSON Ove Holm} left, {PERSON Ines Falk} hit back, saying he was “a stranger to the truth”.",
                "mixed | Ines Falk | he was “a stranger to the truth”");
    }

    @Test
    void whoIssuesAStatementSayingSpeaks() {
        assertQuotes("On Thursday spokesman {PERSON Ove Holm} issued a statement saying that it would hold.", "indirect | Ove Holm | that it would hold");
    }

    @Test
    void whatSomebodyAimsToDoIsWhatTheNextSays() {
        assertQuotes("The company aims to build a “dam for all of us”, Chairman {PERSON Ove Holm} said on Monday.",
                "mixed | Ove Holm | The company aims to build a “dam for all of us”");
    }

    @Test
    void whoIsRebukedBeforeAColonIsNotSaid() {
        assertQuotes("{PERSON Ines Falk} scolded him: “You never came,” she said. “You never wrote.”",
                "direct | Ines Falk | You never came, / You never wrote.");
    }

    @Test
    void aSentenceBehindAColonIsAQuotationOfItsOwn() {
        assertQuotes("The paper discussed the effect it said it would have: “Our work has opened the door,” the union wrote.",
                "indirect | The paper | the effect it said it would have", "direct | the union | Our work has opened the door,");
    }

    @Test
    void whatOthersSayIsNotTheSubject() {
        assertQuotes("Citing what leaders say is neglect, President {PERSON Ove Holm} is rolling out a new slogan: “It’s about me.”",
                "direct | Ove Holm | It’s about me.");
    }

    @Test
    void aRelativeClauseIsNoSubject() {
        assertQuotes("The union that represents civil servants said that it would hold.", "indirect | The union | that it would hold");
        assertQuotes("People who knew him said he was kind.", "indirect | People | he was kind");
        assertQuotes("A man who lives next door said it was loud.", "indirect | A man | it was loud");
    }

    @Test
    void theAuthorOfADocumentStandsBehindIt() {
        assertQuotes("According to a statement by the {ORG Ostria Chamber of Commerce}, it “sends a strong signal”.",
                "mixed | Ostria Chamber of Commerce | it “sends a strong signal”");
    }

    @Test
    void theNameBehindTheLawyerIsNotSaid() {
        assertQuotes("According to {PERSON Ines Falk}’s lawyer, {PERSON Ove Holm}, the charges are “pure invention”.",
                "mixed | Ove Holm | the charges are “pure invention”");
    }

    @Test
    void aCorrespondentWhoClaimsMakesNoClaims() {
        assertQuotes("Your correspondent claims that nobody comes.", "indirect | Your correspondent | that nobody comes");
    }
}
