package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.api.Span;
import org.dateline.api.cases.Anchor;
import org.junit.jupiter.api.Test;

class AnchorSearchTest {

    private static Anchor anchor(String text, String words, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(words, at + 1);
        }
        return Anchor.of(text, new Span(at, at + words.length()));
    }

    @Test
    void theWordsAreFoundInTheirPlace() {
        String text = "Lee spoke. Later Lee left.";
        assertEquals(new Span(17, 20), AnchorSearch.find(anchor(text, "Lee", 2), text));
    }

    @Test
    void theSurroundingsDecideBetweenEqualWords() {
        Anchor anchor = anchor("Lee spoke. Later Lee left.", "Lee", 2);
        assertEquals(new Span(6, 9), AnchorSearch.find(anchor, "Later Lee left. Lee spoke again."));
    }

    @Test
    void betweenEqualSurroundingsTheNearerPlaceCounts() {
        String line = "On that long and quiet evening in the harbor Lee said nothing at all to anybody who asked.\n";
        Anchor anchor = anchor(line.repeat(3), "Lee", 2);
        assertEquals(line.length() + line.indexOf("Lee") + 1, AnchorSearch.find(anchor, "\n" + line.repeat(3)).start());
    }

    @Test
    void goneWordsAreNotFound() {
        assertNull(AnchorSearch.find(anchor("Lee spoke.", "Lee", 1), "Somebody spoke."));
    }
}
