package org.dateline.ui.api;

import java.util.Set;

import org.dateline.api.cases.FindingRef;
import org.dateline.api.story.StoryId;

/**
 * What is selected, shared by all views. A value of independent facets.
 *
 * @param stories the stories; the one shown in the reader first where there is an order
 * @param findings the findings
 * @param members the case members, by id
 * @param query the words searched for; empty for none
 * @param from the view that made it; its own selection is not shown to it again
 */
public record Selection(Set<StoryId> stories, Set<FindingRef> findings, Set<String> members, String query, String from) {

    public static final Selection NOTHING = new Selection(Set.of(), Set.of(), Set.of(), "", "");

    public Selection {
        stories = Set.copyOf(stories);
        findings = Set.copyOf(findings);
        members = Set.copyOf(members);
    }

    public static Selection story(StoryId id, String from) {
        return new Selection(Set.of(id), Set.of(), Set.of(), "", from);
    }

    /** The finding and its story. */
    public static Selection finding(FindingRef ref, String from) {
        return new Selection(Set.of(ref.story()), Set.of(ref), Set.of(), "", from);
    }

    public static Selection member(String memberId, String from) {
        return new Selection(Set.of(), Set.of(), Set.of(memberId), "", from);
    }
}
