package org.dateline.lab.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GumNamesTest {

    @Test
    void aPhraseIsANameWhenItsWordsHaveCapitals() {
        assertTrue(GumNames.isName("University of Leeds"));
        assertTrue(GumNames.isName("Oslo"));
        assertFalse(GumNames.isName("the largest city in Norway"));
        assertFalse(GumNames.isName("They"));
    }

    @Test
    void titlesAreLeftBehind() {
        assertEquals("Ann Lee", "Judge Ann Lee".substring(GumNames.behindTitles("Judge Ann Lee", 0, 13)));
        assertEquals(0, GumNames.behindTitles("Judge", 0, 5));
    }
}
