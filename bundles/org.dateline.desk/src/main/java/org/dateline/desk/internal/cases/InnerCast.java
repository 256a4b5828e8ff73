package org.dateline.desk.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.api.cases.Correction;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;

/** Joins members of one story's cast that are one, and cuts apart what is not. */
final class InnerCast {

    private final Story story;
    private final List<Finding> cast;
    private final Map<String, Review> reviews;

    InnerCast(Story story, List<Finding> cast, Map<String, Review> reviews) {
        this.story = story;
        this.cast = cast;
        this.reviews = reviews;
    }

    /** A join or a cut; one between stories changes nothing here, but wants its member to be there. */
    boolean isDone(Correction correction, int at) {
        if (CorrectionBook.isAcross(correction)) {
            return true;
        }
        CastMember member = (CastMember) cast.get(at);
        String other = correction.after().getOrDefault(CastFields.NAME, "");
        return correction.action() == Correction.Action.JOIN ? isJoined(member, other, correction.after().get(CastFields.TYPE))
                : isCut(member, other, correction);
    }

    private boolean isJoined(CastMember member, String name, @Nullable String type) {
        List<CastMember> others = new ArrayList<>();
        cast.forEach(each -> others.add((CastMember) each));
        others.remove(member);
        CastMember other = FindingChange.named(others, name, type);
        if (other == null) {
            return false;
        }
        CastMember.Builder joined = member.toBuilder();
        joined.alias(other.name());
        other.aliases().forEach(joined::alias);
        other.roles().forEach(role -> joined.role(role.text(), role.span()));
        other.links().forEach(joined::link);
        cast.remove(other);
        cast.set(cast.indexOf(member), joined.build());
        reviews.put(member.id(), Review.CHANGED);
        reviews.remove(other.id());
        return true;
    }

    /** The mentions that read as this name, or stood under it before, become a member of their own. */
    private boolean isCut(CastMember member, String name, Correction correction) {
        List<CastMember.Link> away = new ArrayList<>();
        List<CastMember.Link> rest = new ArrayList<>();
        for (CastMember.Link link : member.links()) {
            (link.span().of(story.text()).equals(name) ? away : rest).add(link);
        }
        if (away.isEmpty() || rest.isEmpty()) {
            return false;
        }
        CastMember.Builder left = CastMember.builder(member.id(), member.type(), member.name()).links(rest)
                .confidence(member.confidence());
        member.aliases().stream().filter(alias -> !alias.equals(name)).forEach(left::alias);
        member.roles().forEach(role -> left.role(role.text(), role.span()));
        String type = correction.after().getOrDefault(CastFields.TYPE, member.type());
        cast.set(cast.indexOf(member), left.build());
        cast.add(CastMember.builder(correction.id(), type, name).links(away).build());
        reviews.put(member.id(), Review.CHANGED);
        reviews.put(correction.id(), Review.ADDED);
        return true;
    }
}
