package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;

/** A member of the cast in the making. */
final class Member {

    final String type;
    final List<NamedMention> mentions = new ArrayList<>();
    final List<CastMember.Link> links = new ArrayList<>();
    final Map<String, CastMember.Role> roles = new LinkedHashMap<>();
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
        if (named.parts().size() > full.parts().size() && named.type().equals(full.type())) {
            full = named;
        }
    }

    void role(String text, Span span) {
        roles.putIfAbsent(text, new CastMember.Role(text, span));
    }

    boolean isNamedBefore(NamedMention named) {
        return full.number() < named.number();
    }

    int firstToken() {
        return mentions.get(0).firstToken();
    }

    int lastToken() {
        return mentions.get(mentions.size() - 1).lastToken();
    }
}
