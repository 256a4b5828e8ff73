package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;

/** A member of the cast in the making. */
final class Member {

    final String type;
    final List<NamedMention> mentions = new ArrayList<>();
    final List<CastMember.Link> links = new ArrayList<>();
    final Map<String, CastMember.Role> roles = new LinkedHashMap<>();
    /** Named as somebody's daughter, husband ...: the family name alone means another. */
    boolean isKin;
    Gender gender = Gender.UNKNOWN;
    /** The fullest name so far. */
    NamedMention full;
    double confidence = 0.9;

    Member(String type, NamedMention first) {
        this.type = type;
        this.full = first;
    }

    void link(NamedMention named, boolean metonym, String evidence) {
        mentions.add(named);
        links.add(new CastMember.Link(named.mention().id(), named.mention().span(), metonym, evidence));
        boolean regal = named.parts().size() == full.parts().size() && named.parts().size() == 1 && named.surface().length() > full.surface().length()
                && type.equals(Mention.PERSON);
        if (named.type().equals(full.type()) && (regal || isFuller(named, full) || isPlainer(named, full))) {
            full = named;
        }
    }

    /** The same name without a nickname between marks. */
    private static boolean isPlainer(NamedMention a, NamedMention b) {
        return a.parts().equals(b.parts()) && PersonName.nickname(a.surface()).isEmpty() && !PersonName.nickname(b.surface()).isEmpty();
    }

    /** The longer name, unless all it has more is an epithet: "Crooked Hillary Clinton". */
    private static boolean isFuller(NamedMention a, NamedMention b) {
        boolean longer = a.parts().size() > b.parts().size();
        if (a.parts().size() == b.parts().size() || Math.min(a.parts().size(), b.parts().size()) < 2) {
            return longer;
        }
        NamedMention more = longer ? a : b;
        NamedMention less = longer ? b : a;
        boolean epithet = GivenNames.genderOf(less.first()) != Gender.UNKNOWN && GivenNames.genderOf(more.first()) == Gender.UNKNOWN
                && more.parts().subList(more.parts().size() - less.parts().size(), more.parts().size()).equals(less.parts());
        return longer != epithet;
    }

    /** Where the story spells the full name in two ways, the one that it prints more often. */
    void settleSpelling() {
        Map<String, Integer> often = new HashMap<>();
        for (NamedMention named : mentions) {
            often.merge(named.surface(), 1, Integer::sum);
        }
        for (NamedMention named : mentions) {
            boolean more = often.get(named.surface()) > often.getOrDefault(full.surface(), 0);
            if (more && named.parts().size() == full.parts().size() && named.parts().size() > 1 && PersonName.isOtherSpelling(full.parts(), named.parts())) {
                full = named;
            }
        }
    }

    void role(String text, Span span) {
        roles.putIfAbsent(text, new CastMember.Role(text, span));
    }

    boolean isNamedBefore(NamedMention named) {
        return mentions.get(0).number() < named.number();
    }

    int start() {
        return links.get(0).span().start();
    }

    int firstToken() {
        return mentions.get(0).firstToken();
    }

    int lastToken() {
        return mentions.get(mentions.size() - 1).lastToken();
    }
}
