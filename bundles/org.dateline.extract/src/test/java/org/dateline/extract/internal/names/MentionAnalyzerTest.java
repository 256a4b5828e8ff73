package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Mention;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class MentionAnalyzerTest {

    private static List<String> names(String text, String language) throws Exception {
        MarkedStory words = new MarkedStory(text);
        Story story = words.story().inLanguage(Found.sure(language, "test"));
        List<String> names = new ArrayList<>();
        new MentionAnalyzer().analyze(story, words, found -> names.add(((Mention) found).span().of(text)), TaskContext.silent());
        return names;
    }

    @Test
    void theWordThatOpensALetterIsNoPartOfTheName() throws Exception {
        String text = "Dear Clara,\n\nYou asked Priya Nair to write down what she saw. The answer came from Deborah Dear.";
        assertEquals(List.of("Clara", "Priya Nair", "Deborah Dear"), names(text, "en"));
    }

    @Test
    void titlesOfOtherLanguagesAreNoPartOfTheName() throws Exception {
        assertEquals(List.of("Sabine Krüger", "Jörg Petersen", "Thomas Lindner"), names("Laut Bürgermeisterin Sabine Krüger ist niemand verletzt."
                + "\n\nDas sagte Kapitän Jörg Petersen.\n\nWie Hafenmeister Thomas Lindner sagte, war es ein Unfall.", "de"));
        assertEquals(List.of("Claire Morel"), names("Ce matin, selon Madame Claire Morel, tout va bien.", "fr"));
    }

    @Test
    void aTitleThatTheModelKeepsIsTakenOff() throws Exception {
        assertEquals(List.of("Hamad Al Mansoori"), names("The visitors met Sheikh Hamad Al Mansoori on Friday.", "en"));
    }

    @Test
    void outsideOfEnglishAPlaceEndsBeforeASmallWord() throws Exception {
        assertEquals(List.of("Marlow"), names("Das Schiff lief am Dienstag vor Marlow auf Grund.", "de"));
        assertEquals(List.of("Santa Cruz de la Sierra"), names("Ayer en Santa Cruz de la Sierra hubo protestas.", "es"));
    }

    @Test
    void aNicknameIsInsideTheName() throws Exception {
        assertEquals(List.of("Samuel \"Sam\" Whitfield", "Whitfield"),
                names("The surgeon Samuel \"Sam\" Whitfield died on Friday. Whitfield was 78.", "en"));
        assertEquals(List.of("Sam Whitfield", "Anna Berg"), names("\"I miss Sam Whitfield,\" Anna Berg said.", "en"));
    }
}
