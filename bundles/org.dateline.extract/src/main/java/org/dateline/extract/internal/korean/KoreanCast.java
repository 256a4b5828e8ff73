package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.CastMember.Link;
import org.dateline.api.analysis.Mention;

/** Puts the names of a Korean story together: by the whole name, by the family name of abroad, by the short form of an organisation. */
final class KoreanCast {
    private static final double SURE = 0.9;

    private final String text;
    private final Map<String, CastMember.Builder> members = new LinkedHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> fullByFamily = new LinkedHashMap<>();

    KoreanCast(String text) {
        this.text = text;
    }

    List<CastMember> members(List<KoreanName> names) {
        for (KoreanName name : names) {
            String family = FoundNames.familyName(name.full());
            if (name.type().equals(Mention.PERSON) && !family.isEmpty()) {
                fullByFamily.merge(family, name.full(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        names.forEach(this::add);
        List<CastMember> all = new ArrayList<>(members.size());
        for (CastMember.Builder member : members.values()) {
            all.add(member.id("c" + (all.size() + 1)).build());
        }
        return all;
    }

    private void add(KoreanName name) {
        String family = fullByFamily.getOrDefault(name.full(), "");
        String full = family.isEmpty() ? name.full() : family;
        String surface = text.substring(name.span().start(), name.span().end());
        CastMember.Builder member = members.computeIfAbsent(name.type() + full, key -> CastMember.builder("", name.type(), full).confidence(SURE));
        boolean familyName = surface.length() == 1 && name.title() != null;
        member.alias(familyName ? text.substring(name.span().start(), name.title().end()) : surface);
        if (name.title() != null && !familyName && name.title().length() > 1) {
            role(full, member, name.title());
        }
        member.link(new Link("m" + name.span().start(), name.span(), false, family.isEmpty() ? name.evidence() : "family name of " + full));
    }

    /** "대통령" says nothing new of the "미국 대통령". */
    private void role(String full, CastMember.Builder member, Span title) {
        String role = title.of(text);
        String known = roles.getOrDefault(full, "");
        if (!known.endsWith(role)) {
            member.role(role, title);
            roles.put(full, role);
        }
    }
}
