package org.dateline.api.cases;

import java.util.List;

/**
 * A person, organisation or place across the case.
 *
 * @param id the least of its members, written out; it stays while that member stays
 * @param type as {@link org.dateline.api.analysis.Mention#type()}
 * @param name the fullest name any story prints
 * @param aliases other names
 * @param roles what the stories say somebody is, most frequent first
 * @param members the stories' members that are this one, sorted
 * @param evidence why they are one, a line for each join
 * @param mentions how often it is mentioned in all
 */
public record CaseMember(String id, String type, String name, List<String> aliases, List<String> roles, List<MemberRef> members,
        List<String> evidence, int mentions) {

    public CaseMember {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }
}
