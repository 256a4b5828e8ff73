package org.dateline.extract.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Quotation;
import org.dateline.extract.internal.cast.CastAnalyzer;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class QuotationAnalyzerTest {

    static List<String> quotes(String marked) {
        MarkedStory story = new MarkedStory(marked);
        List<String> out = new ArrayList<>();
        for (Quotation q : found(story)) {
            List<String> fragments = q.fragments().stream().map(f -> f.of(story.text())).toList();
            out.add(q.kind().id() + " | " + q.speaker() + " | " + String.join(" / ", fragments));
        }
        return out;
    }

    static List<Quotation> found(MarkedStory story) {
        List<CastMember> cast = new ArrayList<>();
        new CastAnalyzer().analyze(story.story(), story, f -> cast.add((CastMember) f), TaskContext.silent());
        story.with("cast", cast);
        List<Quotation> quotations = new ArrayList<>();
        new QuotationAnalyzer().analyze(story.story(), story, f -> quotations.add((Quotation) f), TaskContext.silent());
        return quotations;
    }

    static void assertQuotes(String marked, String... expected) {
        assertEquals(List.of(expected), quotes(marked));
    }

    @Test
    void theSpeakerStandsBehindTheQuotation() {
        assertQuotes("\u201cThe dam will hold,\u201d said {PERSON Ines Falk}.", "direct | Ines Falk | The dam will hold,");
        assertQuotes("\"The dam will hold,\" {PERSON Ines Falk} said on Monday.", "direct | Ines Falk | The dam will hold,");
    }

    @Test
    void theDatelineIsNoPartOfWhatIsSaid() {
        assertQuotes("{PLACE OSLO}, March 3 ({ORG Reuters}) - The bank cut its rate on Monday, said {PERSON Ines Falk}.",
                "indirect | Ines Falk | The bank cut its rate on Monday");
        assertQuotes("{PLACE KELSO ISLAND}, 3 March 2025 \u2014 The lighthouse was closed after a storm, said {PERSON Ines Falk}.",
                "indirect | Ines Falk | The lighthouse was closed after a storm");
        assertQuotes("{PLACE Oslo} ({ORG AP}) \u2014 {PERSON Ines Falk} said the dam will hold.", "indirect | Ines Falk | the dam will hold");
    }

    @Test
    void theSpeakerStandsBeforeTheQuotation() {
        assertQuotes("{PERSON Ines Falk} said: \u201cThe dam will hold.\u201d", "direct | Ines Falk | The dam will hold.");
        assertQuotes("{PERSON Ines Falk} told reporters, \u201cThe dam will hold.\u201d", "direct | Ines Falk | The dam will hold.");
    }

    @Test
    void theQuotationGoesOnBehindTheAttribution() {
        assertQuotes("\u201cThe dam will hold,\u201d {PERSON Ines Falk} said. \u201cWe checked it twice.\u201d",
                "direct | Ines Falk | The dam will hold, / We checked it twice.");
        assertQuotes("\u201cThe dam,\u201d {PERSON Ines Falk} said, \u201cwill hold.\u201d", "direct | Ines Falk | The dam, / will hold.");
    }

    @Test
    void aQuotationOverTwoParagraphsIsOne() {
        assertQuotes("\u201cThe dam will hold,\u201d {PERSON Ines Falk} said. \u201cWe checked it twice.\n\u201cNobody needs to leave.\u201d",
                "direct | Ines Falk | The dam will hold, / We checked it twice. / Nobody needs to leave.");
    }

    @Test
    void heIsThePersonSpokenOfBefore() {
        assertQuotes("{PERSON Robert Ames} visited the dam. \u201cIt will hold,\u201d he said.", "direct | Robert Ames | It will hold,");
    }

    @Test
    void aTitleMeansItsOnlyBearer() {
        assertQuotes("Transport Minister {PERSON Ove Holm} came by train. \u201cIt was late,\u201d the minister said.",
                "direct | Ove Holm | It was late,");
    }

    @Test
    void unnamedSpeakersKeepTheStorysWords() {
        assertQuotes("\u201cThe dam will hold,\u201d two officials said.", "direct | two officials | The dam will hold,");
    }

    @Test
    void quotedWordsInsideAReportAreMixed() {
        assertQuotes("{PERSON Ines Falk} said that the dam was \u201cvery safe\u201d and needed no work.",
                "mixed | Ines Falk | that the dam was \u201cvery safe\u201d and needed no work");
    }

    @Test
    void aReportWithoutMarksIsIndirect() {
        assertQuotes("{PERSON Ines Falk} told the council on Monday that the dam would hold.", "indirect | Ines Falk | that the dam would hold");
        assertQuotes("The dam would hold, {PERSON Ines Falk} said.", "indirect | Ines Falk | The dam would hold");
    }

    @Test
    void accordingToNamesTheSpeakerBeforeOrBehind() {
        assertQuotes("The dam will hold, according to the {ORG Water Board}.", "indirect | Water Board | The dam will hold");
        assertQuotes("According to the {ORG Water Board}, the dam will hold.", "indirect | Water Board | the dam will hold");
    }

    @Test
    void aScareQuoteIsNoQuotation() {
        assertQuotes("The so-called \u201cghost ship\u201d lay in the harbor. Her book \u201cThe Long Water\u201d sold well.");
    }

    @Test
    void theSameSpeakerGoesOnWithAnotherVerb() {
        assertQuotes("{PERSON Ines Falk} criticized the plan, saying it would \u201cruin us.\u201d",
                "indirect | Ines Falk | the plan", "mixed | Ines Falk | it would \u201cruin us.\u201d");
    }

    @Test
    void anAppositionStandsBetweenSpeakerAndVerb() {
        assertQuotes("\u201cIt will hold,\u201d {PERSON Ines Falk}, a fellow at the {ORG Harbor Institute}, said.", "direct | Ines Falk | It will hold,");
    }

    @Test
    void aSpokesmanForSomebodyIsNotThatPerson() {
        assertQuotes("\u201cIt will hold,\u201d said a spokesman for {PERSON Ines Falk}.", "direct | a spokesman for Ines Falk | It will hold,");
    }

    @Test
    void guillemetsAndGermanMarksQuote() {
        assertQuotes("\u00abThe dam will hold,\u00bb said {PERSON Ines Falk}.", "direct | Ines Falk | The dam will hold,");
        assertQuotes("\u201eThe dam will hold,\u201c said {PERSON Ines Falk}.", "direct | Ines Falk | The dam will hold,");
    }

    @Test
    void aLabelBeforeAColonSpeaks() {
        assertQuotes("{PERSON Falk}: The dam will hold", "indirect | Falk | The dam will hold");
    }

    @Test
    void theCueIsTheVerbGroup() {
        MarkedStory story = new MarkedStory("{PERSON Ines Falk} has also said the dam will hold.");
        Quotation q = found(story).get(0);
        assertEquals("has also said", q.cue().of(story.text()));
        assertEquals("Ines Falk", q.speakerSpan().of(story.text()));
        assertEquals("c1", q.speakerCast());
        assertNull(q.inside());
    }

    @Test
    void aQuotationInsideAQuotationHasItsOwnSpeaker() {
        MarkedStory story = new MarkedStory("\u201cThen {PERSON Ove Holm} told me, \u2018Go home at once,\u2019\u201d {PERSON Ines Falk} recalled.");
        List<Quotation> found = found(story);
        assertEquals(2, found.size());
        assertEquals("Ines Falk", found.get(0).speaker());
        assertEquals("Ove Holm", found.get(1).speaker());
        assertEquals(found.get(0).id(), found.get(1).inside());
    }

    @Test
    void anotherOnesStatementInsideAReportIsHis() {
        assertQuotes("{PERSON Ines Falk} said the dam was \u201csafe,\u201d echoing {PERSON Ove Holm}\u2019s earlier statement that it \u201cwould stand.\u201d",
                "mixed | Ines Falk | the dam was \u201csafe,\u201d", "mixed | Ove Holm | that it \u201cwould stand.\u201d");
    }

    @Test
    void whatIsSaidBeforeTheMainClauseIsItsSubjects() {
        assertQuotes("In addition to asserting that the dam was \u201csafe,\u201d {PERSON Ines Falk} argued that it paid.",
                "mixed | Ines Falk | that the dam was \u201csafe,\u201d", "indirect | Ines Falk | that it paid");
    }

    @Test
    void aColonAtTheEndOfAParagraphSpeaksForTheNext() {
        assertQuotes("{PERSON Ines Falk} continued:\n\u201cThe dam will hold for years.\u201d", "direct | Ines Falk | The dam will hold for years.");
    }

    @Test
    void aPassiveHasNoSpeaker() {
        assertQuotes("The dam was called a wonder. {PERSON Ines Falk} was told to leave.");
    }

    @Test
    void aSignatureBehindADashSpeaks() {
        assertQuotes("\u201cIt will stand for years.\u201d \u2015 {PERSON Ines Falk}", "direct | Ines Falk | It will stand for years.");
    }

    @Test
    void somebodysNieceIsNotSomebody() {
        assertQuotes("\u201cIt will hold,\u201d {PERSON Ines Falk}\u2019s niece said.", "direct | Ines Falk\u2019s niece | It will hold,");
    }

    @Test
    void whatAColonAnnouncesIsTheSubjects() {
        assertQuotes("The report used a worker\u2019s words as its headline: \u201cNobody told us.\u201d", "direct | The report | Nobody told us.");
    }

    @Test
    void aReplyInsideAReportIsItsOwn() {
        assertQuotes("{PERSON Ines Falk} said the dam was old, and {PERSON Ove Holm} replied, \u201cIt will hold.\u201d",
                "indirect | Ines Falk | the dam was old", "direct | Ove Holm | It will hold.");
    }
}
