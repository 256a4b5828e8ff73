package org.dateline.extract.internal.quotes;

import static org.dateline.extract.internal.quotes.QuotationAnalyzerTest.assertQuotes;

import org.junit.jupiter.api.Test;

/** Interviews and transcripts, whose paragraphs begin with who speaks. */
class TurnsTest {

    @Test
    void turnsAreDirectSpeech() {
        assertQuotes("Ms. {PERSON NAIR}: Good evening to all.\n\nMr. {PERSON VANCE}: Good evening. It went badly.\n\nMs. {PERSON NAIR}: What went wrong?",
                "direct | NAIR | Good evening to all", "direct | VANCE | Good evening. It went badly", "direct | NAIR | What went wrong?");
    }

    @Test
    void aLabelThatComesAgainIsATurn() {
        assertQuotes("{PERSON Ines Falk}: I like them.\n\n{PERSON Ines Falk}: They have to eat.", "direct | Ines Falk | I like them",
                "direct | Ines Falk | They have to eat");
        assertQuotes("Minister {PERSON Ines Falk}: no questions today", "indirect | Ines Falk | no questions today");
    }

    @Test
    void theHostIsWhoIsCalledSo() {
        assertQuotes("{PERSON ANITA NAIR}, host: Will they meet again?", "direct | ANITA NAIR | Will they meet again?");
    }

    @Test
    void whatAnotherSaidStandsInsideATurn() {
        assertQuotes("{PERSON VANCE}: They could not agree. One of them told me, \"We are apart.\" That is bad.",
                "direct | VANCE | They could not agree. One of them told me, \"We are apart.\" That is bad", "direct | One of them | We are apart.");
    }

    @Test
    void questionsAndFlashesHaveNoSpeaker() {
        assertQuotes("QUESTION: Was it a friendly call?\n\nBREAKING: Two people came home today");
        assertQuotes("Rovers 2-1 {ORG United}: Late strike sinks ten men");
    }
}
