package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.cases.CastJoiner.Join;
import org.dateline.api.cases.CastJoiner.StoryMember;
import org.dateline.api.cases.MemberRef;

/**
 * Joins persons by given and family name, by the same letters ("Jong-un", "Jong Un"), or by a family name and a role of two words
 * that only one of the persons of that name has. Two middle names, two generations or two countries keep namesakes apart; who tells
 * neither is joined where there is one namesake only.
 */
final class PersonJoins {

    private final List<NamedPerson> persons = new ArrayList<>();
    private final Consumer<Join> out;
    private final Set<List<MemberRef>> found = new HashSet<>();

    PersonJoins(List<StoryMember> sorted, Consumer<Join> out) {
        this.out = out;
        for (StoryMember member : sorted) {
            NamedPerson person = NamedPerson.of(member);
            if (!person.words().isEmpty()) {
                persons.add(person);
            }
        }
    }

    void find() {
        List<NamedPerson> full = persons.stream().filter(NamedPerson::isFull).toList();
        for (List<NamedPerson> same : groups(full, NamedPerson::ends)) {
            apart(same, this::byName);
        }
        for (List<NamedPerson> same : groups(full, NamedPerson::letters)) {
            apart(same, this::byName);
        }
        groupsByRole().forEach(this::byRole);
    }

    /** Namesakes whom a middle name or a country tells apart are looked at apart. */
    private static void apart(List<NamedPerson> same, Consumer<List<NamedPerson>> then) {
        for (List<NamedPerson> part : Parts.of(same, NamedPerson::middle)) {
            Parts.of(part, NamedPerson::countries).forEach(then);
        }
    }

    private static Iterable<List<NamedPerson>> groups(List<NamedPerson> all, Function<NamedPerson, String> key) {
        Map<String, List<NamedPerson>> groups = new TreeMap<>();
        all.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
        return groups.values();
    }

    private Map<String, List<NamedPerson>> groupsByRole() {
        Map<String, List<NamedPerson>> groups = new TreeMap<>();
        for (NamedPerson person : persons) {
            for (CastMember.Role role : person.member().member().roles()) {
                List<String> title = NameKey.words(role.text());
                if (title.size() >= 2) {
                    groups.computeIfAbsent(person.family() + "|" + String.join(" ", title), k -> new ArrayList<>()).add(person);
                }
            }
        }
        return groups;
    }

    private void byName(List<NamedPerson> same) {
        chain(same, 0.9, (CastMember one, CastMember other) -> one.name().equals(other.name()) ? "Both stories print “" + one.name() + "”"
                : "“" + one.name() + "” and “" + other.name() + "” are one name");
    }

    /** A family name alone means the only person of the same role; two given names are two persons. */
    private void byRole(String key, List<NamedPerson> same) {
        Set<String> names = new TreeSet<>();
        same.stream().filter(NamedPerson::isFull).map(NamedPerson::ends).forEach(names::add);
        if (names.size() < 2 && same.stream().anyMatch(each -> !each.isFull()) && Parts.of(same, NamedPerson::middle).size() == 1) {
            String role = key.substring(key.indexOf('|') + 1);
            chain(same, 0.7, (CastMember one, CastMember other) -> "“" + one.name() + "” and “" + other.name() + "” have the same family name and the same role, " + role);
        }
    }

    private interface Evidence {
        String of(CastMember one, CastMember other);
    }

    private void chain(List<NamedPerson> same, double confidence, Evidence evidence) {
        StoryMember before = null;
        for (NamedPerson each : same) {
            StoryMember member = each.member();
            if (before != null && !before.story().equals(member.story()) && found.add(List.of(before.ref(), member.ref()))) {
                out.accept(new Join(before.ref(), member.ref(), evidence.of(before.member(), member.member()), confidence));
            }
            before = member;
        }
    }
}
