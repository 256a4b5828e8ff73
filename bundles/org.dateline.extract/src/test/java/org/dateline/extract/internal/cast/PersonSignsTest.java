package org.dateline.extract.internal.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class PersonSignsTest {

    private static void assertCast(String marked, String... expected) {
        MarkedStory story = new MarkedStory(marked);
        List<String> members = new ArrayList<>();
        new CastAnalyzer().analyze(story.story(), story, f -> members.add(((CastMember) f).type() + " " + ((CastMember) f).name()),
                TaskContext.silent());
        assertEquals(List.of(expected), members);
    }

    @Test
    void theNounBeforeANameSaysWhatItIs() {
        assertCast("He sang it for the film, {PERSON Jonas Brandt}.");
        assertCast("The startup {PERSON Brando} grew.", "ORG Brando");
        assertCast("In the village {PERSON Ostra} it rained.", "PLACE Ostra");
        assertCast("In the film {PERSON Jonas Brandt}, 34, falls. {PERSON Brandt} said it hurt.", "PERSON Jonas Brandt");
    }

    @Test
    void theNounBehindANameSaysWhatItIs() {
        assertCast("They belong to the {PERSON Berti} tribe.", "NORP Berti");
        assertCast("It reached five on the {PERSON Rikter} scale.");
        assertCast("Under the {PERSON Oyelaran} Act it is a crime.");
    }

    @Test
    void aCaseAndAHouseAreNobody() {
        assertCast("The court overturned {PERSON Falk} v. {PERSON Holm} in May.");
        assertCast("She bought {PERSON Herbo} & {PERSON Louman}'s cubes.", "ORG Herbo & Louman");
        assertCast("She bought {PERSON Herb} & {PERSON Anna}'s cubes.");
        assertCast("{PERSON Ines Falk} & {PERSON Ove Holm} married.", "PERSON Ines Falk", "PERSON Ove Holm");
    }

    @Test
    void peopleHaveNoArticle() {
        assertCast("I was always a {PERSON Rokstud} girl.");
        assertCast("They followed the {PERSON Obidians}.", "NORP Obidians");
        assertCast("The {PERSON Oyelaran} administration fell.", "PERSON Oyelaran");
    }

    @Test
    void aPossessiveThatOwnsNothingIsABusiness() {
        assertCast("They ate at {PERSON Wendler}'s.", "ORG Wendler");
        assertCast("They ate {PERSON Wendler}'s bread.", "PERSON Wendler");
    }

    @Test
    void whereThingsAreIsAPlace() {
        assertCast("They play at {PERSON Elmira} on Monday.", "PLACE Elmira");
        assertCast("They play at {PERSON Elmira}. {PERSON Elmira} said no.", "PERSON Elmira");
    }

    @Test
    void initialsAloneAreNobody() {
        assertCast("It was ten degrees {PERSON F.} outside.");
    }

    @Test
    void membersOfPartiesAreNobodyInParticular() {
        assertCast("{PERSON Democrats} met. The {PERSON Englishman} left.", "NORP Democrats", "NORP Englishman");
        assertCast("{PERSON John Tory} spoke. {PERSON Tory} left.", "PERSON John Tory");
        assertCast("Helen Ortiz, {PERSON R-Calif}., voted.");
    }

    @Test
    void aTitleThatIsAGivenNameStaysInTheName() {
        assertCast("The plants grow, says {PERSON Dean Nelson}, a ranger.", "PERSON Dean Nelson");
        assertCast("{PERSON Sens. Birch Falk} and {PERSON Ove Holm} wrote it.", "PERSON Birch Falk", "PERSON Ove Holm");
    }

    @Test
    void aNameEndsBeforeItsTownAndItsColumn() {
        assertCast("Freshman {PERSON Emily Quinn of Kelso} scored.", "PERSON Emily Quinn");
        assertCast("{PERSON Michael O' Leary} left.", "PERSON Michael O' Leary");
        assertCast("{PERSON Emily Quinn    Kelso} reports.", "PERSON Emily Quinn");
        assertCast("{PERSON Emily Quinn – Dreams} came out.", "PERSON Emily Quinn");
        assertCast("A win for {PERSON Ove Holm Jr. Brandt} counts.", "PERSON Ove Holm Jr.");
    }

    @Test
    void aNicknameStandsBetweenTheNames() {
        assertCast("{PERSON Daniel} \"The Wall\" {PERSON Okoro} won. {PERSON Okoro} left.", "PERSON Daniel \"The Wall\" Okoro");
        assertCast("{PERSON Daniel} \"Wall\" {PERSON Okoro} won. {PERSON Wall} left. {PERSON Daniel Okoro} slept.", "PERSON Daniel Okoro");
        assertCast("{PERSON Daniel \"Wall\" Okoro} won.", "PERSON Daniel \"Wall\" Okoro");
    }

    @Test
    void aShortFormAloneMeansTheOnlyBearer() {
        assertCast("{PERSON James Holm} wrote. {PERSON Jim} left.", "PERSON James Holm");
        assertCast("{PERSON James Holm} met {PERSON James Falk}. {PERSON Jim} left.", "PERSON James Holm", "PERSON James Falk", "PERSON Jim");
    }

    @Test
    void whatNothingSpeaksForMustBeSure() {
        assertCast("They drank {PERSON? Moskatel De Sebal} there. It was {PERSON? Volumo}.");
        assertCast("They met {PERSON? Tavo Resul}, 34, and {PERSON? Jonas Brando}.", "PERSON Tavo Resul", "PERSON Jonas Brando");
        assertCast("They met {PERSON? Noof Theyab}, {PERSON? Affrin Saie} and {PERSON Paula Bouf}.", "PERSON Noof Theyab", "PERSON Affrin Saie",
                "PERSON Paula Bouf");
    }

    @Test
    void whoHasAWifeIsNoBody() {
        assertCast("{ORG? Elan Mosk} gave his money. {ORG Mosk}'s wife left.", "PERSON Elan Mosk");
        assertCast("{ORG? Elan Mosk} gave his money to a mosk. {ORG Mosk}'s wife left.", "ORG Elan Mosk");
    }

    @Test
    void somebodyIsOfABodyAndNotOfSomebody() {
        assertCast("They saw {PERSON Nik Rode} of {PERSON Duval Darro}.", "PERSON Nik Rode", "ORG Duval Darro");
    }

    @Test
    void aNameTwiceIsNobody() {
        assertCast("The people of the lake are {PERSON Wakko Wakko}, we were told.");
    }

    @Test
    void aLawAndARuleAreCalledAfterPeople() {
        assertCast("Before {PERSON Falk-Holm} it was dear. The {PERSON Falk-Holm} Act made it cheap.");
        assertCast("All that can break will: {PERSON Morley}'s Law.");
        assertCast("{PERSON Morley}'s wife came.", "PERSON Morley");
    }

    @Test
    void aThingWithAnArticleIsNobodyHoweverManyPronounsFollow() {
        assertCast("{ORG Ansel Kodan} exhibits are shown. The {ORG Kodan} camera shows his eye. Use of the {ORG Kodan} print pleased him.",
                "ORG Ansel Kodan");
    }
}
