package org.dateline.export.internal.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.cases.CaseMember;

/**
 * A person, organisation or place as a list of the cast shows it.
 *
 * @param type as {@link org.dateline.api.analysis.Mention#type()}
 * @param mentions how often it is mentioned in all stories
 */
public record CastLine(String type, String name, List<String> aliases, List<String> roles, int mentions) {

    /** Most mentioned first. */
    static final Comparator<CastLine> ORDER =
            Comparator.comparingInt(CastLine::mentions).reversed().thenComparing(CastLine::name).thenComparing(CastLine::type);

    public CastLine {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    static CastLine of(CaseMember member) {
        return new CastLine(member.type(), member.name(), member.aliases(), member.roles(), member.mentions());
    }

    /** Where the stories belong to no case, nobody has said who is one across them: each story's members, those of one name together. */
    static final class Gathering {
        private final Map<String, CastLine> lines = new TreeMap<>();

        void add(CastMember member) {
            List<String> roles = member.roles().stream().map(CastMember.Role::text).toList();
            CastLine line = new CastLine(member.type(), member.name(), member.aliases(), roles, member.links().size());
            lines.merge(member.type() + "\n" + member.name(), line, Gathering::both);
        }

        private static CastLine both(CastLine a, CastLine b) {
            return new CastLine(a.type(), a.name(), union(a.aliases(), b.aliases()), union(a.roles(), b.roles()),
                    a.mentions() + b.mentions());
        }

        private static List<String> union(List<String> a, List<String> b) {
            Set<String> all = new LinkedHashSet<>(a);
            all.addAll(b);
            return List.copyOf(all);
        }

        List<CastLine> lines() {
            return new ArrayList<>(lines.values());
        }
    }
}
