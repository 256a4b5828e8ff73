package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;
import org.junit.jupiter.api.Test;

/** The lists of whole names in the lexicon, as a story's words are looked up in them. */
class ListedNamesTest {

    private final Tagger tagger = new Tagger(NamesModel.english());

    private List<String> listed(String text) {
        Segmentation segmentation = Segmenter.segment(text);
        StoryWords words = tagger.words(segmentation);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < segmentation.tokens(); i++) {
            if (words.listed[i] != 0) {
                String word = text.substring(segmentation.start(i), segmentation.end(i));
                found.add(word + ' ' + words.listed[i] / 4 + ' ' + words.listed[i] % 4);
            }
        }
        return found;
    }

    @Test
    void theLongestListedNameIsMarked() {
        assertEquals(List.of("UN 1 0", "Security 1 1", "Council 1 2"), listed("He asked the UN Security Council to meet."));
        assertEquals(List.of("Ministry 1 0", "of 1 1", "Finance 1 2"), listed("The Ministry of Finance and others agreed."));
    }

    @Test
    void placesOfSeveralWordsAreListedToo() {
        assertEquals(List.of("Addis 2 0", "Ababa 2 2"), listed("They met in Addis Ababa yesterday."));
    }

    @Test
    void smallLettersStartNoListedName() {
        assertEquals(List.of(), listed("there was a security council of sorts and a ministry of finance"));
    }

    @Test
    void aNameOfOneWordIsListedAsItIsWritten() {
        assertEquals(Lexicon.ORGANISATION, lists("WHO") & Lexicon.ORGANISATION);
        assertEquals(0, lists("Who") & Lexicon.ORGANISATION);
    }

    @Test
    void countriesAndLandsAreListedAsPlaces() {
        assertEquals(Lexicon.PLACE, lists("Namibia") & Lexicon.PLACE);
        assertEquals(0, lists("namibia") & Lexicon.PLACE);
        assertEquals(List.of("West 2 0", "Bank 2 2"), listed("Troops entered the West Bank at night."));
    }

    @Test
    void citiesAreListedWithoutTheirMarksToo() {
        assertEquals(List.of("Sao 2 0", "Paulo 2 2"), listed("Voters in Sao Paulo went to the polls."));
    }

    private int lists(String word) {
        StoryWords words = tagger.words(Segmenter.segment(word + " went."));
        return words.vocabulary.lists(words.word[0]);
    }
}
