package org.dateline.extract.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static List<String> sentences(String text) {
        Segmentation s = Segmenter.segment(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < s.sentences(); i++) {
            sentences.add(text.substring(s.sentenceStart(i), s.sentenceEnd(i)));
        }
        return sentences;
    }

    private static List<String> tokens(String text) {
        Segmentation s = Segmenter.segment(text);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < s.tokens(); i++) {
            tokens.add(text.substring(s.start(i), s.end(i)));
        }
        return tokens;
    }

    @Test
    void aStopBehindAnAbbreviationEndsNothing() {
        assertEquals(List.of("Gen. Mark Holt met Sen. Ana Ruiz on Sept. 4 at St. Mary's Hospital."),
                sentences("Gen. Mark Holt met Sen. Ana Ruiz on Sept. 4 at St. Mary's Hospital."));
        assertEquals(List.of("The U.S. Navy and the U.N. agreed at 5 p.m. on Friday.", "Others did not."),
                sentences("The U.S. Navy and the U.N. agreed at 5 p.m. on Friday. Others did not."));
        assertEquals(List.of("J. R. Moreau and A.B. Singh signed it."), sentences("J. R. Moreau and A.B. Singh signed it."));
    }

    @Test
    void anAbbreviationBeforeAWordThatStartsSentencesEndsOne() {
        assertEquals(List.of("He works at Norwell Inc.", "The firm makes pumps."),
                sentences("He works at Norwell Inc. The firm makes pumps."));
        assertEquals(List.of("They left for the U.S.", "But the ship stayed."), sentences("They left for the U.S. But the ship stayed."));
    }

    @Test
    void aClosingQuotationMarkStaysWithItsStop() {
        assertEquals(List.of("“We are done.”", "She left."), sentences("“We are done.” She left."));
        assertEquals(List.of("\"Are you sure?\" he asked.", "\"Yes.\"", "He nodded."), sentences("\"Are you sure?\" he asked. \"Yes.\" He nodded."));
        assertEquals(List.of("(It rained.)", "It stopped."), sentences("(It rained.) It stopped."));
    }

    @Test
    void aLineBreakEndsASentenceWithoutAStop() {
        assertEquals(List.of("Port reopens after storm", "Ships return", "The port opened."),
                sentences("Port reopens after storm\nShips return\n\nThe port opened."));
    }

    @Test
    void noSentenceGoesOverABlock() {
        Segmentation s = Segmenter.segment("Caption one Caption two", new int[] {0, 12});
        assertEquals(2, s.sentences());
        assertEquals(12, s.sentenceStart(1));
    }

    @Test
    void decimalsAndAddressesHoldTogether() {
        assertEquals(List.of("It", "rose", "3.5", "%", "to", "1,234,567", "at", "10:30", "."), tokens("It rose 3.5% to 1,234,567 at 10:30."));
        assertEquals(List.of("See", "https://example.org/a.b?c=1", ",", "mail", "desk@example.org", "."),
                tokens("See https://example.org/a.b?c=1, mail desk@example.org."));
    }

    @Test
    void wordsArePartedAtHyphensAndShortForms() {
        assertEquals(List.of("Seoul", "-", "based", "Kim", "'s", "firm", "did", "n't", "pay", "O'Neill"),
                tokens("Seoul-based Kim's firm didn't pay O'Neill"));
        assertEquals(List.of("COVID-19", "and", "2021-22", "in", "AT&T", "US", "$", "2.98"), tokens("COVID-19 and 2021-22 in AT&T US$2.98"));
        assertEquals(List.of("the", "states", "’", "rights", "and", "Côte", "d’Ivoire"), tokens("the states’ rights and Côte d’Ivoire"));
    }

    @Test
    void alreadyPartedTextStaysParted() {
        assertEquals(List.of("Kim", "'s", "firm", "did", "n't"), tokens("Kim 's firm did n't"));
    }

    @Test
    void aNumberBehindNoBelongsToIt() {
        assertEquals(List.of("He wore No. 7 in goal."), sentences("He wore No. 7 in goal."));
        assertEquals(List.of("She said no.", "The vote failed."), sentences("She said no. The vote failed."));
    }

    @Test
    void wideStopsEndSentencesWithoutASpace() {
        assertEquals(List.of("会议结束。", "他们离开。"), sentences("会议结束。他们离开。"));
        assertEquals(List.of("회의가 끝났다.", "그들은 떠났다."), sentences("회의가 끝났다. 그들은 떠났다."));
    }

    @Test
    void pairsOfSurrogatesAreNeverCut() {
        assertEquals(List.of("Goal", "\uD83D\uDE00", "!"), tokens("Goal \uD83D\uDE00!"));
        assertEquals(List.of("\uD835\uDC00\uD835\uDC01"), tokens("\uD835\uDC00\uD835\uDC01"));
    }

    @Test
    void everyTokenIsInExactlyOneSentenceAndInOrder() {
        String text = "A.\u00a0B! \"C\" -- d... 'e' (f) [g].\t\u2028h\u0000i \uD800 j’s k";
        Segmentation s = Segmenter.segment(text);
        int end = 0;
        for (int i = 0; i < s.tokens(); i++) {
            assertTrue(s.start(i) >= end && s.end(i) > s.start(i));
            end = s.end(i);
        }
        assertEquals(0, s.firstToken(0));
        for (int i = 0; i < s.sentences(); i++) {
            assertTrue(s.firstToken(i) < s.firstToken(i + 1));
        }
    }

    @Test
    void emptyAndBlankTextsHaveNothing() {
        assertEquals(0, Segmenter.segment("").sentences());
        assertEquals(0, Segmenter.segment(" \n\t\u00a0").tokens());
    }
}
