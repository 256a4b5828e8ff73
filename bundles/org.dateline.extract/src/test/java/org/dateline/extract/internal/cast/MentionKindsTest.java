package org.dateline.extract.internal.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.Test;

class MentionKindsTest {

    private static void assertCast(String marked, String... expected) {
        MarkedStory story = new MarkedStory(marked);
        List<String> members = new ArrayList<>();
        new CastAnalyzer().analyze(story.story(), story, f -> members.add(((CastMember) f).type() + " " + ((CastMember) f).name()),
                TaskContext.silent());
        assertEquals(List.of(expected), members);
    }

    @Test
    void aBodyReadAsAPersonIsAnOrganisation() {
        assertCast("{PERSON Prince Albert Municipality} lost its audit.", "ORG Albert Municipality");
    }

    @Test
    void whatIsNamedAfterSomebodyIsNotSomebody() {
        assertCast("They landed at {PERSON Jonas Brandt} international airport and crossed the {PERSON Ove Holm} bridge.");
        assertCast("She was paid for “The Curious Case of {PERSON Jonas Brandt}” and left.");
    }

    @Test
    void anOfficeAloneIsNobodyUnlessSomebodyBearsTheName() {
        assertCast("The {PERSON Judge} ordered the trial.");
        assertCast("{PERSON Anna King} won. {PERSON King} left.", "PERSON Anna King");
    }

    @Test
    void aPeopleReadAsAPersonIsAPeople() {
        assertCast("{PERSON Thais} book trips again.", "NORP Thais");
    }

    @Test
    void aRegalTitleBelongsToASingleName() {
        assertCast("Prime Minister {PERSON Sheikh Hasina} spoke. {PERSON Hasina} left.", "PERSON Sheikh Hasina");
        assertCast("{PERSON Francis} spoke. Pope {PERSON Francis} left.", "PERSON Pope Francis");
    }

    @Test
    void theBodyBeforeANameIsNoPartOfIt() {
        assertCast("{ORG Harbor Global Service} grew. {PERSON Chung Ki-Sun} runs it. At the helm of {PERSON Harbor Global Service Chung} leads.",
                "ORG Harbor Global Service", "PERSON Chung Ki-Sun");
    }

    @Test
    void oneNameInTwoSpellingsIsOne() {
        assertCast("{PERSON Joanna Berenger} spoke. {PERSON Joanna Bérenger} left.", "PERSON Joanna Berenger");
        assertCast("{PERSON Chung Mong-Joon} spoke. {PERSON Chung Mong-Jun} left.", "PERSON Chung Mong-Joon");
        assertCast("{PERSON Akram Al Zoheiry} died. {PERSON Al Zoheiri} was forty.", "PERSON Akram Al Zoheiry");
    }

    @Test
    void namesThatDifferInMoreThanSpellingAreTwo() {
        assertCast("{PERSON Maria Falk} and {PERSON Mario Falk} spoke.", "PERSON Maria Falk", "PERSON Mario Falk");
        assertCast("{PERSON Ivan Petrov} met {PERSON Ivan Petrova}.", "PERSON Ivan Petrov", "PERSON Ivan Petrova");
        assertCast("{PERSON Chung Ki-Sun} met {PERSON Chung Mong-Joon}.", "PERSON Chung Ki-Sun", "PERSON Chung Mong-Joon");
    }

    @Test
    void theOfficeBeforeOrBehindItsFieldIsOne() {
        assertCast("The {ORG Ministry of the Interior} replied. The {ORG Interior Ministry} denied it.", "ORG Ministry of the Interior");
    }

    @Test
    void aRoomAndTheHouseThatItIsInAreTwoWhereTheStoryNamesTheHouseAlone() {
        assertCast("It lay in the {ORG Map Room of the Harbor House}. The {ORG Harbor House} is old.", "ORG Map Room", "ORG Harbor House");
        assertCast("The {ORG Map Room of the Harbor House} is old.", "ORG Map Room of the Harbor House");
    }

    @Test
    void stormsAndShipsAreNoPartOfACast() {
        assertCast("{ORG Tropical Storm Ofelia} came. {PLACE Storm Brona} went. {ORG Storm Studios} stayed.", "ORG Storm Studios");
        assertCast("A spark came from the steamer, the Lady {PERSON Ann}.");
        assertCast("She met Lady {PERSON Ann}.", "PERSON Ann");
    }

    @Test
    void whereTheStoryWasWrittenIsAPlace() {
        assertCast("{ORG NORDHAVEN}, May 6 (Wire) - It rained.", "PLACE NORDHAVEN");
    }
}
