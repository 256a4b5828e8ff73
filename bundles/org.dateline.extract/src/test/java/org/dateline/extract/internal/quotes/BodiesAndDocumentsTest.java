package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

class BodiesAndDocumentsTest {

    @Test
    void itIsTheBodyThatTheSentenceBeforeBeginsWith() {
        assertQuotes("The {ORG Harbor Council} met. “We had no choice,” it said in a statement.", "direct | Harbor Council | We had no choice,");
        assertQuotes("The municipality met. “We had no choice,” it said.", "direct | The municipality | We had no choice,");
        assertQuotes("{PLACE Ostria} disagrees. It said the dam would hold.", "indirect | Ostria | the dam would hold");
    }

    @Test
    void itIsTheBodyThatSpokeBefore() {
        assertQuotes("On Monday, {ORG Harbor Council} said the dam would hold.\nMany left.\n“We had no choice,” it said.",
                "indirect | Harbor Council | the dam would hold", "direct | Harbor Council | We had no choice,");
    }

    @Test
    void theCompanyIsTheOneToldOfLast() {
        assertQuotes("{ORG Falk Motors} lost money. The company said it would close.", "indirect | Falk Motors | it would close");
        assertQuotes("A company lost money. {ORG Falk Motors} won. The company said it would close.", "indirect | The company | it would close");
    }

    @Test
    void aStatementSpeaksForWhoeverGaveIt() {
        assertQuotes("A statement issued by {ORG Harbor Council} said: “It will hold.”\n“Nobody needs to leave,” the statement added.",
                "direct | Harbor Council | It will hold.", "direct | Harbor Council | Nobody needs to leave,");
        assertQuotes("A {ORG Harbor Council} statement read: “It will hold.”", "direct | Harbor Council | It will hold.");
        assertQuotes("A letter from {PERSON Ines Falk} to {PERSON Ove Holm} said it would hold.", "indirect | Ines Falk | it would hold");
    }

    @Test
    void theStatementIsTheLastSpeakersWhereNoAuthorStands() {
        assertQuotes("The ministry said it would hold.\n“Nobody needs to leave,” the statement added.",
                "indirect | The ministry | it would hold", "direct | The ministry | Nobody needs to leave,");
    }

    @Test
    void aReportWithoutAnAuthorSpeaksItself() {
        assertQuotes("{PERSON Ines Falk} said it would hold.\n“It is old,” says the report.",
                "indirect | Ines Falk | it would hold", "direct | the report | It is old,");
    }
}
