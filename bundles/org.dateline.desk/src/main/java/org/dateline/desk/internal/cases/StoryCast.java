package org.dateline.desk.internal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.analysis.Layer;

/**
 * The cast of one story, for joining.
 *
 * @param members as corrected
 * @param named ids of those whose name a person has seen to
 */
record StoryCast(List<CastMember> members, Set<String> named) {

    StoryCast {
        members = List.copyOf(members);
        named = Set.copyOf(named);
    }

    static StoryCast of(Findings corrected) {
        List<CastMember> members = corrected.of(Layer.CAST);
        Set<String> named = new HashSet<>();
        for (CastMember each : members) {
            Review review = corrected.review(Layer.CAST.id(), each.id());
            if (review == Review.CHANGED || review == Review.ADDED) {
                named.add(each.id());
            }
        }
        return new StoryCast(members, named);
    }
}
