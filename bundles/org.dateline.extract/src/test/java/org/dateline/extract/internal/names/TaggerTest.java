package org.dateline.extract.internal.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final String[] KINDS = {"PERSON", "ORG", "PLACE", "NORP", "MISC"};

    private final Tagger tagger = new Tagger(NamesModel.english());

    private List<String> names(String text) {
        Segmentation segmentation = Segmenter.segment(text);
        byte[] labels = tagger.tag(segmentation);
        List<String> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            int part = Labels.part(labels[i]);
            if (part == Labels.BEGIN || part == Labels.UNIT) {
                first = i;
            }
            if (part >= Labels.LAST) {
                names.add(KINDS[Labels.kind(labels[i])] + " " + text.substring(segmentation.start(first), segmentation.end(i)));
            }
        }
        return names;
    }

    @Test
    void personsOrganisationsAndPlacesAreToldApart() {
        assertEquals(List.of("PERSON Maria Keller", "ORG European Commission", "PLACE Brussels"),
                names("Maria Keller, a spokeswoman for the European Commission, spoke in Brussels."));
        assertEquals(List.of("PLACE Kenya", "PERSON William Ruto", "PLACE Nairobi"),
                names("Kenya's president, William Ruto, returned to Nairobi on Monday."));
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        assertEquals(List.of("PERSON Daniel Brandt"), names("The court heard Mr. Daniel Brandt on Friday."));
    }

    @Test
    void aNameWithOfIsOneName() {
        assertEquals(List.of("ORG Ministry of Foreign Affairs"), names("The Ministry of Foreign Affairs said it would appeal."));
        assertEquals(List.of("ORG University of Leeds"), names("She studied law at the University of Leeds."));
    }

    @Test
    void aDatelineInCapitalsStartsWithAPlace() {
        assertEquals("PLACE OSMERE", names("OSMERE, England (AP) -- A bridge fell on Tuesday.").getFirst());
        assertEquals("PLACE PORT OSMERE", names("PORT OSMERE, July 8 (Northwire) \u2014 Nine people were hurt.").getFirst());
        assertEquals("ORG UNICEF", names("UNICEF (Geneva) - water and schools").getFirst());
    }

    @Test
    void aCountrysLettersBehindAPersonAreAPlace() {
        assertEquals(List.of("PERSON Petr Novotny", "PLACE CZE", "PERSON Ana Duarte", "PLACE PRT"),
                names("1. Petr Novotny (CZE) 7hr 20min 43.9sec 2. Ana Duarte (PRT) 7hr 23min 45.9sec"));
    }

    @Test
    void aDocumentIsNoBody() {
        assertEquals(List.of("MISC National Harbour Security Guidance", "PLACE Norway"),
                names("The National Harbour Security Guidance calls on the navy to plan for Norway."));
        assertEquals(List.of("MISC United Harbour Development Charter", "PLACE Oslo"),
                names("The United Harbour Development Charter was signed in Oslo."));
    }

    @Test
    void whatIsShortForSmallWordsIsNoPlace() {
        List<String> names = names("They discussed wartime operational control, or Opcon, at length."
                + " The plan for transferring Opcon from the United States to Norway stayed open.");
        assertEquals(List.of("MISC Opcon", "PLACE United States", "PLACE Norway"), names.subList(names.size() - 3, names.size()));
        assertEquals(List.of("MISC NPLs"), names("Banks sold more non-performing loans (NPLs) than last year."));
    }

    @Test
    void peoplesAreNoPlaces() {
        assertEquals(List.of("NORP French"), names("Two French soldiers were hurt."));
    }

    @Test
    void plainWordsAreNoNames() {
        assertEquals(List.of(), names("The committee met again after lunch, but nobody could say when it would vote."));
    }

    @Test
    void earlierStoriesChangeNothing() {
        Segmentation story = Segmenter.segment("Anna Berg of Nordbank met Oslo's mayor. Berg said Nordbank would stay.");
        byte[] alone = new Tagger(NamesModel.english()).tag(story);
        names("Nordbank is a village in Norway. Oslo Berg plays for Anna.");
        assertArrayEquals(alone, tagger.tag(story));
    }

    @Test
    void labelsAlwaysMakeWholeNames() {
        byte[] labels = tagger.tag(Segmenter.segment("( A ) of of THE B-C & D's \"E ... Mr Mr Mr of the of X Y Z\n\nQ of\nR"));
        byte before = Labels.OUTSIDE;
        for (byte label : labels) {
            assertTrue(Labels.follows(before, label));
            before = label;
        }
        assertTrue(!Labels.isOpen(before));
    }

    @Test
    void confidenceIsAProbability() {
        Segmentation story = Segmenter.segment("Maria Keller spoke in Brussels.");
        byte[] labels = tagger.tag(story);
        double sure = tagger.confidence(0, 2, labels);
        assertTrue(sure > 0.5 && sure <= 1, "confidence " + sure);
    }

    @Test
    void textWithoutWordsHasNoNames() {
        assertEquals(0, tagger.tag(Segmenter.segment("")).length);
    }
}
