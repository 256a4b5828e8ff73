package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

class SentencesBeforeTest {

    @Test
    void whoCameInWithoutANameSpeaks() {
        assertQuotes("{PERSON Maria Falk} left. The captain came in at noon. He said the boat was safe.", "indirect | The captain | the boat was safe");
        assertQuotes("A pensioner who fell is well. The hall was shut. “I was lucky,” she said.", "direct | A pensioner | I was lucky,");
    }

    @Test
    void whoIsNamedBetweenSpeaks() {
        assertQuotes("The captain came in at noon. Then {PERSON Ove Holm} came. He said the boat was safe.", "indirect | Ove Holm | the boat was safe");
    }

    @Test
    void theItalianIsWhomTheSentenceBeforeIsAbout() {
        assertQuotes("{PERSON Greta Holm} said it was fair.\nBoss {PERSON Ove Belli} was unhappy with the card of defender {PERSON Jan Roe}. "
                + "“It’s never a red,” the {NORP Ostrian} fumed.", "indirect | Greta Holm | it was fair", "direct | Ove Belli | It’s never a red,");
    }

    @Test
    void theOldManIsNoWoman() {
        assertQuotes("{PERSON Hans Falk} left. {PERSON Karen Holm} said she would stay.\n\n“He could beat me at cards,” the old man said.",
                "indirect | Karen Holm | she would stay", "direct | Hans Falk | He could beat me at cards,");
    }

    @Test
    void whoReadsAStatementGivesIt() {
        assertQuotes("Outside court, the sister, {PERSON Ruth Falk}, read a statement. “No sentence will bring him back,” it said.",
                "direct | Ruth Falk | No sentence will bring him back,");
    }

    @Test
    void theyMayBeTheBodyThatSpokeLast() {
        assertQuotes("The company said it would sell. They said that nobody would leave.", "indirect | The company | it would sell",
                "indirect | The company | that nobody would leave");
    }

    @Test
    void hisGoalIsThatOfWhomTheSentenceBeforeIsAbout() {
        assertQuotes("Artist {PERSON Ove Holm} also took part. His goal was “a sense of really good light”.", "direct | Ove Holm | a sense of really good light");
    }

    @Test
    void theNameBetweenDashesSpeaks() {
        assertQuotes("The sponsors — Sens. {PERSON Ines Falk} and {PERSON Ove Holm} — stated that it “did not intend that”.",
                "mixed | Ines Falk | that it “did not intend that”");
    }
}
