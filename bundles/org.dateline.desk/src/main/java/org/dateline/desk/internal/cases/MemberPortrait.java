package org.dateline.desk.internal.cases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.CastJoiner.StoryMember;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.StoryId;

/** What stories together say of one member of the case's cast. */
final class MemberPortrait {

    private final List<StoryMember> members;
    private final Map<StoryId, StoryCast> stories;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();

    MemberPortrait(List<StoryMember> members, Map<StoryId, StoryCast> stories) {
        this.members = members;
        this.stories = stories;
    }

    CaseMember of(List<String> evidence) {
        int mentions = 0;
        for (StoryMember each : members) {
            CastMember member = each.member();
            mentions += member.links().size();
            names.merge(member.name(), member.links().size(), Integer::sum);
            member.aliases().forEach(alias -> names.merge(alias, 0, Integer::sum));
            member.roles().forEach(role -> roles.merge(role.text(), 1, Integer::sum));
            types.merge(member.type(), member.links().size(), Integer::sum);
        }
        String name = name();
        List<MemberRef> refs = members.stream().map(StoryMember::ref).sorted().toList();
        List<String> aliases = frequent(names).stream().filter(each -> !each.equals(name)).toList();
        return new CaseMember(refs.get(0).toString(), frequent(types).get(0), name, aliases, frequent(roles), refs, evidence, mentions);
    }

    /** The name that a person saw to, else the fullest one printed. */
    private String name() {
        for (StoryMember each : members) {
            StoryCast cast = stories.get(each.story());
            if (cast != null && cast.named().contains(each.member().id())) {
                return each.member().name();
            }
        }
        return members.stream().map(each -> each.member().name()).distinct().min(Comparator.comparingInt(MemberPortrait::words).reversed()
                .thenComparing(name -> names.getOrDefault(name, 0), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder())).orElse("");
    }

    private static int words(String name) {
        return name.split("\\s+").length;
    }

    private static List<String> frequent(Map<String, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }
}
