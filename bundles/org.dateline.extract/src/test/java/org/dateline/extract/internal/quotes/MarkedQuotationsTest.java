package org.dateline.extract.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.cast.CastAnalyzer;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class MarkedQuotationsTest {

    private static List<String> quotes(String marked) {
        MarkedStory story = new MarkedStory(marked);
        List<CastMember> cast = new ArrayList<>();
        new CastAnalyzer().analyze(story.story(), story, f -> cast.add((CastMember) f), TaskContext.silent());
        story.with("cast", cast);
        return new MarkedQuotations(story.story(), story).find().stream()
                .map(q -> q.speaker() + " | " + q.span().of(story.text())).toList();
    }

    @Test
    void thePersonNamedBehindTheMarksSpeaks() {
        assertEquals(List.of("Ines Falk | Wir haben lange genug gewartet"),
                quotes("„Wir haben lange genug gewartet“, sagte Bürgermeisterin {PERSON Ines Falk}."));
        assertEquals(List.of("Luc Martin | Nous avons assez attendu"), quotes("« Nous avons assez attendu », a dit {PERSON Luc Martin}."));
    }

    @Test
    void thePersonNamedBeforeTheColonSpeaks() {
        assertEquals(List.of("Ines Falk | Wir haben lange genug gewartet."), quotes("{PERSON Ines Falk} sagte: „Wir haben lange genug gewartet.“"));
    }

    @Test
    void nobodyIsGuessedFromAnotherSentence() {
        assertEquals(List.of("null | Wir haben lange genug gewartet."), quotes("{PERSON Ines Falk} kam. „Wir haben lange genug gewartet.“ Es regnete."));
    }

    @Test
    void aTermBetweenMarksIsNoQuotation() {
        assertEquals(List.of(), quotes("{PERSON Ines Falk} nannte den Bau ein „schwarzes Loch“."));
    }

    @Test
    void theNextSentenceInMarksIsTheSameSpeakers() {
        assertEquals(List.of("Ines Falk | Wir haben lange genug gewartet", "Ines Falk | Nun ist es gut so."),
                quotes("„Wir haben lange genug gewartet“, sagte {PERSON Ines Falk}. „Nun ist es gut so.“"));
    }

    @Test
    void aVerbOfSayingThatNamesNobodyMeansWhoSpokeLast() {
        assertEquals(List.of("Luc Martin | Nous avons assez attendu", "Luc Martin | C’est une situation difficile"),
                quotes("« Nous avons assez attendu », a dit {PERSON Luc Martin}.\n\n« C’est une situation difficile », a-t-il ajouté."));
    }

    @Test
    void aLongOfficeMayStandBeforeTheName() {
        assertEquals(List.of("Ove Holm | No vamos a dejar a nadie"),
                quotes("«No vamos a dejar a nadie», afirmó el lunes el ministro de Trabajo y Economía Social del gobierno, {PERSON Ove Holm}."));
    }

    @Test
    void aTitleInASentenceIsNoQuotation() {
        assertEquals(List.of(), quotes("Der Film „Die Stille der anderen Leute“ läuft ab Freitag."));
    }
}
