package org.dateline.extract.internal.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class CastAnalyzerTest {

    private static List<CastMember> cast(String marked) {
        MarkedStory story = new MarkedStory(marked);
        List<CastMember> members = new ArrayList<>();
        new CastAnalyzer().analyze(story.story(), story, f -> members.add((CastMember) f), TaskContext.silent());
        return members;
    }

    private static CastMember named(List<CastMember> cast, String name) {
        return cast.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " in " + cast));
    }

    private static List<String> roles(CastMember member) {
        return member.roles().stream().map(CastMember.Role::text).toList();
    }

    @Test
    void aFamilyNameAloneMeansThePersonNamedInFull() {
        List<CastMember> cast = cast("{PERSON Marta Oyelaran} opened the bridge. {PERSON Oyelaran} thanked the crew.");
        assertEquals(1, cast.size());
        assertEquals("Marta Oyelaran", cast.get(0).name());
        assertEquals(List.of("Oyelaran"), cast.get(0).aliases());
        assertEquals("family name of Marta Oyelaran, named before", cast.get(0).links().get(1).evidence());
    }

    @Test
    void aKoreanFamilyNameStandsFirst() {
        List<CastMember> cast = cast("President {PERSON Lee Jae Myung} met envoys. {PERSON Lee} then left. {PERSON Lee Jae-myung} flew home.");
        assertEquals(1, cast.size());
        assertEquals("Lee Jae Myung", cast.get(0).name());
    }

    @Test
    void twoBearersOfOneFamilyNameAreKeptApartWhenUnsure() {
        List<CastMember> cast = cast("{PERSON Anna Brandt} and {PERSON Jonas Brandt} run the mill. {PERSON Brandt} declined to speak.");
        assertEquals(3, cast.size());
        assertTrue(named(cast, "Brandt").links().get(0).evidence().contains("not sure whose"));
    }

    @Test
    void anAddressTellsWhichBearerIsMeant() {
        List<CastMember> cast = cast("{PERSON Anna Brandt} and {PERSON Jonas Brandt} run the mill. {PERSON Mrs. Brandt} declined to speak.");
        assertEquals(2, cast.size());
        assertEquals(List.of("Brandt"), named(cast, "Anna Brandt").aliases());
    }

    @Test
    void titlesBeforeANameAreRolesWithTheirPlace() {
        List<CastMember> cast = cast("Acting {NORP Danish} Ambassador to {PLACE Peru} {PERSON Ove Holm} spoke with Port Commander Gen. {PERSON Luis Paz}.");
        assertEquals(List.of("Acting Danish Ambassador to Peru"), roles(named(cast, "Ove Holm")));
        assertEquals(List.of("Port Commander Gen."), roles(named(cast, "Luis Paz")));
    }

    @Test
    void anAppositionIsARole() {
        List<CastMember> cast = cast("{PERSON Ines Falk}, a research fellow at the {ORG Harbor Institute}, disagreed.");
        assertEquals(List.of("research fellow at the Harbor Institute"), roles(named(cast, "Ines Falk")));
    }

    @Test
    void initialsInBracketsAndAloneMeanTheOrganisation() {
        List<CastMember> cast = cast("The {ORG Northern Grain Board} ({ORG NGB}) met. The {ORG NGB} voted. The {ORG Coastal Rail Union} left; the {ORG CRU} stayed.");
        assertEquals(2, cast.size());
        assertEquals(List.of("NGB"), named(cast, "Northern Grain Board").aliases());
        assertEquals("initials of Coastal Rail Union", named(cast, "Coastal Rail Union").links().get(1).evidence());
    }

    @Test
    void aCountryIsOneUnderAllItsNames() {
        List<CastMember> cast = cast("The {PLACE U.S.} agreed. The {PLACE United States} paid. {PLACE America} voted.");
        assertEquals(1, cast.size());
        assertEquals("United States", cast.get(0).name());
    }

    @Test
    void aCapitalThatActsIsFlaggedAndNeverTheCountry() {
        List<CastMember> cast = cast("{PLACE Oslo} has agreed to pay. Talks in {PLACE Oslo} went on. {PLACE Norway} is rich. {NORP Norwegian} ships sailed.");
        assertEquals(3, cast.size());
        CastMember oslo = named(cast, "Oslo");
        assertTrue(oslo.links().get(0).metonym());
        assertEquals(false, oslo.links().get(1).metonym());
        assertTrue(named(cast, "Norwegian").links().get(0).metonym());
    }

    @Test
    void aNameTypedDifferentlyFollowsTheMajority() {
        List<CastMember> cast = cast("{PERSON Marta Oyelaran} spoke. {PERSON Oyelaran} left. {ORG Oyelaran} won. {PERSON Oyelaran} sang.");
        assertEquals(1, cast.size());
        assertEquals(4, cast.get(0).links().size());
    }

    @Test
    void heMeansThePersonTheSentenceBeforeIsAbout() {
        List<CastMember> cast = cast("{PERSON Robert Ames} met {PERSON Clara Voss}. He was late.");
        assertEquals(2, named(cast, "Robert Ames").links().size());
        assertEquals(1, named(cast, "Clara Voss").links().size());
    }

    @Test
    void sheIsNotAManOfTheSentenceBefore() {
        List<CastMember> cast = cast("{PERSON Robert Ames} met {PERSON Clara Voss}. She was late.");
        assertEquals(1, named(cast, "Robert Ames").links().size());
        assertEquals(2, named(cast, "Clara Voss").links().size());
    }

    @Test
    void membersStandInTheOrderOfTheirFirstMention() {
        List<CastMember> cast = cast("In {PLACE Riga} the {ORG Baltic Fund} hired {PERSON Ilze Kalna}.");
        assertEquals(List.of("c1", "c2", "c3"), cast.stream().map(CastMember::id).toList());
        assertEquals(List.of("Riga", "Baltic Fund", "Ilze Kalna"), cast.stream().map(CastMember::name).toList());
    }

    @Test
    void aTitleAloneIsNobody() {
        assertEquals(0, cast("The {PERSON minister} left.").size());
    }

    @Test
    void aShortFormComesBehindTheFullNameAndMeansOneOrganisationOnly() {
        List<CastMember> cast = cast("The {ORG Harbor Institution} warned. {ORG Harbor} said so twice. {ORG Volta} sold its arm {ORG Volta Freight}.");
        assertEquals(List.of("Harbor Institution", "Volta", "Volta Freight"), cast.stream().map(CastMember::name).toList());
    }

    @Test
    void wordsBeforeATitleAreNoPartOfIt() {
        List<CastMember> cast = cast("Remarks by Port Commander {PERSON Luis Paz} followed a letter from former Deputy Mayor {PERSON Ana Roth}.");
        assertEquals(List.of("Port Commander"), roles(named(cast, "Luis Paz")));
        assertEquals(List.of("former Deputy Mayor"), roles(named(cast, "Ana Roth")));
    }

    @Test
    void aNationalityBeforeAFullNameIsNoPartOfIt() {
        assertEquals("Sven Dahl", cast("{PERSON Swede Sven Dahl} won.").get(0).name());
    }

    @Test
    void aPictureCreditIsNobody() {
        assertEquals(0, cast("The port at dawn. [{ORG NORDPIX}/{ORG XPA}]").size());
    }

    @Test
    void namesInsideQuotationMarksAreNotWhomHeMeans() {
        List<CastMember> cast = cast("{PERSON Robert Ames} was tired. \u201cAsk {PERSON Carl Voss},\u201d he said.");
        assertEquals(2, named(cast, "Robert Ames").links().size());
        assertEquals(1, named(cast, "Carl Voss").links().size());
    }

    @Test
    void theFamilyNameAloneIsNotTheDaughters() {
        List<CastMember> cast = cast("{PERSON Anna Brandt} came with her daughter {PERSON Lena Brandt}. {PERSON Brandt} declined to speak.");
        assertEquals(2, cast.size());
        assertEquals(List.of("Brandt"), named(cast, "Anna Brandt").aliases());
    }

    @Test
    void aHeadlinesFamilyNameIsTheOneWhomTheStoryGoesOnToCallSo() {
        List<CastMember> cast = cast("{PERSON Brandt} sells mill\n{PERSON Anna Brandt} sold the mill. {PERSON Brandt} wept. {PERSON Brandt} left. "
                + "{PERSON Brandt} had bought it from {PERSON Jonas Brandt}.");
        assertEquals(List.of("Anna Brandt", "Jonas Brandt"), cast.stream().map(CastMember::name).toList());
    }

    @Test
    void anAddressBeforeTheMentionTellsTheGender() {
        List<CastMember> cast = cast("Mr. {PERSON Brandt} met {PERSON Clara Voss}. He was late.");
        assertEquals(2, named(cast, "Brandt").links().size());
    }

    @Test
    void anEpithetIsNoPartOfTheName() {
        assertEquals("Anna Brandt", cast("{PERSON Lucky Anna Brandt} won. {PERSON Anna Brandt} smiled.").get(0).name());
    }

    @Test
    void somebodysWifeIsNotHe() {
        List<CastMember> cast = cast("It was said by the wife of Mr. {PERSON Jonas Brandt}.");
        assertEquals(List.of(), roles(named(cast, "Jonas Brandt")));
    }

    private static void assertOne(String name, String marked) {
        assertEquals(List.of(name), cast(marked).stream().map(CastMember::name).toList());
    }

    @Test
    void aNameMisspeltByOneLetterIsStillThePersons() {
        assertOne("Karl Hartmann", "{PERSON Karl Hartmann} voted. Later {PERSON Harmann} said no.");
        assertOne("Lidia Buchtmann", "{PERSON Lidia Buchtmann} spoke. {PERSON Bauchtman} then left.");
        assertOne("Kristin Wilder", "{PERSON Kristin Wilder} hangs pictures. {PERSON Kristen Wilder} sells them.");
        assertOne("Kristen Wilder", "{PERSON Kristin Wilder} hangs. {PERSON Kristen Wilder} sells. {PERSON Kristen Wilder} buys.");
        assertEquals(2, cast("{PERSON Mario Falkner} sang. {PERSON Maria Falkner} danced.").size());
        assertEquals(2, cast("{PERSON Karl Hartmann} voted. Later {PERSON Hartman} and {PERSON Ove Harlmann} said no.").size());
    }

    @Test
    void aParticleWithACapitalIsTheSameParticle() {
        assertOne("Erik van Loor", "{PERSON Erik van Loor} drove. {PERSON Van Loor} won.");
    }

    @Test
    void initialsStandForGivenNames() {
        assertOne("Kesh Balram Orwar", "{PERSON KB Orwar} wrote. {PERSON Kesh Balram Orwar} read it.");
    }

    @Test
    void aNameFromTheMiddleIsThePersons() {
        assertOne("Bruno Davi Ferran Segura", "{PERSON Bruno Davi Ferran Segura} plays left. {PERSON Ferran} was born there.");
    }

    @Test
    void anAddressFindsWhoIsNamedMoreFullyLater() {
        List<CastMember> cast = cast("{PERSON Jonas Falk} met {PERSON Ines Falk}. {PERSON Mr. Falk} left. {PERSON Mrs. Falk} stayed. So did {PERSON Mrs. Ines Bright Falk}.");
        assertEquals(List.of("Jonas Falk", "Ines Bright Falk"), cast.stream().map(CastMember::name).toList());
    }

    @Test
    void sonsAndDaughtersAreListedAsPeople() {
        assertEquals(List.of("PERSON Oso", "PERSON Rafin", "PERSON Irfo"),
                cast("He left three sons, {ORG? Oso}, {PERSON Rafin}, and {PERSON Irfo}.").stream().map(m -> m.type() + " " + m.name()).toList());
    }

    @Test
    void honoursBehindANameAreNoPartOfIt() {
        assertOne("Hal Dorrison", "Prosecutor {PERSON Hal Dorrison KC} spoke. {PERSON Mr. Dorrison} sat down.");
    }

    @Test
    void aPlaceInCapitalsIsThePlace() {
        assertOne("Santa Rilda", "{PLACE SANTA RILDA} - It rained. {PLACE Santa Rilda} is wet.");
        assertOne("Kelso Mills", "{ORG KELSO MILLS} closed. {ORG Kelso Mills} is dear.");
    }

    @Test
    void theMainFigureIsMeantHoweverFarBack() {
        List<CastMember> cast = cast("{PERSON Dora Witcomb} dies at 91\n\n{PERSON Dora Witcomb}, who mapped the trench, died." + " It was dark.".repeat(60)
                + " She had met {PERSON Edwin Witcomb}. Dr. {PERSON Witcomb} got a medal.");
        assertEquals(List.of("Witcomb"), named(cast, "Dora Witcomb").aliases());
    }

    @Test
    void theTimeOfAnEntryIsNoPartOfARole() {
        assertEquals(List.of("Transport minister"), roles(named(cast("17:05 Transport minister {PERSON Nadia Orman} spoke."), "Nadia Orman")));
    }

    @Test
    void aHouseOfTwoFamilyNamesIsABody() {
        List<CastMember> cast = cast("{PERSON Talloway} & {PERSON Finchley} makes chairs. {PERSON Helen Talloway} runs it.");
        assertEquals(List.of("ORG Talloway & Finchley", "PERSON Helen Talloway"), cast.stream().map(m -> m.type() + " " + m.name()).toList());
    }

    @Test
    void whatKindOfBodyItIsMayBeAddedOrLeftOut() {
        assertOne("Nordic Falken Group", "{ORG Nordic Falken} sells lamps. {ORG Nordic Falken Group} is old. {ORG Nordic Falken} grew.");
        assertOne("Ministry of Health and Labour", "The {ORG Ministry of Health and Labour} met. The {ORG Ministry of Health} agreed.");
        assertEquals(2, cast("{ORG Nordic Falken} sells. {ORG Nordic Falken Foundation} gives.").size());
        assertOne("Gouger St", "{PLACE Gouger St} was shut. {PLACE Gouger St.} is open.");
    }
}
