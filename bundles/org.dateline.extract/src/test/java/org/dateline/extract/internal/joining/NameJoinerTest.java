package org.dateline.extract.internal.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.CastJoiner.Join;
import org.dateline.api.cases.CastJoiner.StoryMember;
import org.dateline.api.story.StoryId;
import org.junit.jupiter.api.Test;

class NameJoinerTest {

    private static StoryMember person(int story, String name, String... roles) {
        CastMember.Builder member = CastMember.builder("c1", Mention.PERSON, name)
                .link(new CastMember.Link("m1", new Span(0, 1), false, "named in full"));
        for (String role : roles) {
            member.role(role, new Span(0, 1));
        }
        return new StoryMember(new StoryId("s" + story), member.build());
    }

    private static List<String> joins(StoryMember... members) {
        List<Join> joins = new ArrayList<>();
        new NameJoiner().join(List.of(members), joins::add, TaskContext.silent());
        return joins.stream().map(j -> j.one().story().value() + "+" + j.other().story().value()).distinct().sorted().toList();
    }

    @Test
    void aFullNameThatTwoStoriesPrintIsOnePerson() {
        List<Join> joins = new ArrayList<>();
        new NameJoiner().join(List.of(person(1, "Ines Falk"), person(2, "Ines Falk")), joins::add, TaskContext.silent());
        assertEquals(1, joins.size());
        assertEquals("Both stories print “Ines Falk”", joins.get(0).evidence());
    }

    @Test
    void aFamilyNameAloneJoinsNobody() {
        assertEquals(List.of(), joins(person(1, "Falk"), person(2, "Falk"), person(3, "Ines Falk")));
    }

    @Test
    void fatherAndSonAreTwo() {
        assertEquals(List.of(), joins(person(1, "Ove Holm"), person(2, "Ove Holm Jr.")));
        assertEquals(List.of(), joins(person(1, "Ove Holm Jr.", "vice president"), person(2, "Jan Brandt Jr.", "vice president")));
    }

    @Test
    void twoMiddleNamesAreTwoPersonsAndWhoHasNoneIsNeither() {
        assertEquals(List.of(), joins(person(1, "Ove W. Holm"), person(2, "Ove H. Holm"), person(3, "Ove Holm")));
        assertEquals(List.of("s1+s2"), joins(person(1, "Ove W. Holm"), person(2, "Ove Walter Holm")));
        assertEquals(List.of("s1+s2"), joins(person(1, "Ove W. Holm"), person(2, "Ove Holm")));
    }

    @Test
    void namesakesOfTwoCountriesAreTwo() {
        assertEquals(List.of(), joins(person(1, "Ove Holm", "Danish minister"), person(2, "Ove Holm", "Canadian senator")));
        assertEquals(List.of("s1+s2"), joins(person(1, "Ove Holm", "Danish minister"), person(2, "Ove Holm", "minister of Denmark")));
        assertEquals(List.of("s1+s2"), joins(person(1, "Ove Holm", "Danish minister"), person(2, "Ove Holm", "minister")));
    }

    @Test
    void aNameBeforeMarriageIsNotTakenForTheOther() {
        assertEquals(List.of(), joins(person(1, "Ines Holm"), person(2, "Ines Falk")));
        assertEquals(List.of("s1+s2"), joins(person(1, "Ines Holm Falk"), person(2, "Ines Falk")));
    }

    @Test
    void hyphensAndAccentsMakeNoOtherPerson() {
        assertEquals(List.of("s1+s2"), joins(person(1, "Kim Jong-un"), person(2, "Kim Jong Un")));
        assertEquals(List.of("s1+s2"), joins(person(1, "José Falk"), person(2, "Jose Falk")));
    }

    @Test
    void aFamilyNameWithTheSameRoleIsThePersonWhoseRoleItIs() {
        assertEquals(List.of("s1+s2"), joins(person(1, "Ines Falk", "harbor director"), person(2, "Falk", "harbor director")));
        assertEquals(List.of(), joins(person(1, "Ines Falk", "president"), person(2, "Falk", "president")));
    }

    @Test
    void twoGivenNamesOfOneRoleAreTwoPersons() {
        assertEquals(List.of(), joins(person(1, "Ines Falk", "council member"), person(2, "Jan Falk", "council member"),
                person(3, "Falk", "council member")));
    }
}
