package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class WithoutVerbsTest {

    @Test
    void aTranscriptsLabelSpeaksToTheEndOfItsParagraph() {
        assertQuotes("FALK: I think so. It is good.\nHOLM: I do not.",
                "direct | FALK | I think so. It is good", "direct | HOLM | I do not");
    }

    @Test
    void answersAreQuotationsAndQuestionsAreNot() {
        assertQuotes("{PERSON Ines Falk} built the dam.\nQ: How did you start?\nA: I drew it. It was hard.",
                "direct | Ines Falk | I drew it. It was hard");
    }

    @Test
    void aHeadlineNamesTheSpeakerBehindAComma() {
        assertQuotes("Bridge was unsafe, says minister\nIt fell.", "indirect | minister | Bridge was unsafe");
    }

    @Test
    void aParagraphThatGoesOnInTheNextIsAQuotation() {
        assertQuotes("“It is gone,” {PERSON Ines Falk} said.\n“I will stay.\n“That is all.”",
                "direct | Ines Falk | It is gone,", "direct | Ines Falk | I will stay. / That is all.");
    }

    @Test
    void aQuotedHeadingIsNoQuotation() {
        assertQuotes("“It is gone,” {PERSON Ines Falk} said.\n‘All Bets Are Off.’\nThe dam stood for years.", "direct | Ines Falk | It is gone,");
    }

    @Test
    void britishSingleMarksQuoteOverApostrophes() {
        assertQuotes("‘It wasn’t our fault,’ said {PERSON Ines Falk}. ‘We’ll stay.’ The Falks’ house stood.",
                "direct | Ines Falk | It wasn’t our fault, / We’ll stay.");
    }

    @Test
    void aBlockSetOffAsAQuotationIsTheAnnouncedSpeakers() {
        Story story = new StoryDraft("").block(BlockKind.PARAGRAPH, "The ministry said in a statement:")
                .block(BlockKind.QUOTE, "The dam will hold. Nobody needs to leave.")
                .block(BlockKind.PARAGRAPH, "Many left.").toStory(new SourceId("test"), "test.txt");
        List<Quotation> found = new ArrayList<>();
        new QuotationAnalyzer().analyze(story, new MarkedStory(story.text()), f -> found.add((Quotation) f), TaskContext.silent());
        assertEquals(1, found.size());
        assertEquals("The ministry", found.get(0).speaker());
        assertEquals("The dam will hold. Nobody needs to leave.", found.get(0).span().of(story.text()));
    }

    @Test
    void aSemicolonLeadsToAQuotation() {
        assertQuotes("{PERSON Ines Falk} said; “It will hold.”", "direct | Ines Falk | It will hold.");
    }

    @Test
    void whatIsDoneIsNotSaid() {
        assertQuotes("As he welcomed several guests, {PERSON Ines Falk} was leaving.", "indirect | he | several guests");
        assertQuotes("A spokesman, who asked not to be named, left.");
        assertQuotes("{PERSON Ines Falk}’s request to join a program that allowed trucks was refused.");
    }

    @Test
    void aTitleBesideASpeakerIsNoQuotation() {
        assertQuotes("In an interview on “The Long Water,” {PERSON Ines Falk} said the dam would hold.", "indirect | Ines Falk | the dam would hold");
        assertQuotes("{PERSON Ines Falk} told {ORG NBC}’s “Morning Water” on Friday that the dam “would hold.”",
                "mixed | Ines Falk | that the dam “would hold.”");
    }

    @Test
    void theComplementEndsBeforeTheMainClause() {
        assertQuotes("While he acknowledged the dam was old, {PERSON Ines Falk} also noted it would hold.",
                "indirect | he | the dam was old", "indirect | Ines Falk | it would hold");
    }

    @Test
    void whatSomebodyWouldSayIsNotSaid() {
        assertQuotes("They would not tell the council anything it does not know.");
        assertQuotes("Many voters would hope their neighbor were farther away.");
        assertQuotes("{PERSON Ines Falk} would say that the dam is old.", "indirect | Ines Falk | that the dam is old");
    }

    @Test
    void whoTheParagraphBeforeIsAboutSpeaks() {
        assertQuotes("{PERSON Ines Falk} kept the light for years. She came in from the garden.\n\n“There was no road. The boat came once a week.”\n\n"
                + "She poured more coffee.\n\n“A lamp does not know who is out there.”",
                "direct | Ines Falk | There was no road. The boat came once a week.", "direct | Ines Falk | A lamp does not know who is out there.");
    }

    @Test
    void aForgottenMarkEndsWithTheParagraphOfWhoSaysWe() {
        assertQuotes("{PERSON Ines Falk} felt called to help.\n\n\"It is something that we really hope goes on.", "direct | Ines Falk | It is something that we really hope goes on.");
        assertQuotes("{PERSON Ines Falk} felt called to help.\n\n\"The dog was snoring all day long.");
    }

    @Test
    void whatIsPrintedBeforeAColonSpeaksForWhoWroteIt() {
        assertQuotes("The first line of {PERSON Ines Falk}’s letter is: “The dam was never made to hold.”", "direct | Ines Falk | The dam was never made to hold.");
        assertQuotes("It gave no stars to this statement by {PERSON Ove Holm} on June 11:\n\n“The dam will hold for years.”",
                "direct | Ove Holm | The dam will hold for years.");
    }

    @Test
    void aPredicateInMarksIsSaid() {
        assertQuotes("{PERSON Ines Falk} said it would hold. This water “knows no borders”.", "indirect | Ines Falk | it would hold", "direct | Ines Falk | knows no borders");
    }

    @Test
    void whatHappensInTheHallIsNotSaid() {
        assertQuotes("“I see it,” said {PERSON Ines Falk}.\n\n“(Crosstalk.)”\n\n“It is there,” said {PERSON Ines Falk}.",
                "direct | Ines Falk | I see it,", "direct | Ines Falk | It is there,");
    }
}
