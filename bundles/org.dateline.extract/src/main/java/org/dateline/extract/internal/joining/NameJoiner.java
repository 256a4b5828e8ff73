package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.api.cases.CaseAnalysisInfo;
import org.dateline.api.cases.CastJoiner;
import org.osgi.service.component.annotations.Component;

/**
 * Joins members of different stories: persons as {@link PersonJoins} says; organisations and places by the same name, organisations
 * also by an acronym that both stories explain alike. Never by a family name alone.
 */
@Component(service = CastJoiner.class)
@CaseAnalysisInfo(id = "dateline.joiner", label = "Joins the cast by full names", fills = "joiner")
public final class NameJoiner implements CastJoiner {

    @Override
    public void join(Iterable<StoryMember> members, Consumer<Join> out, TaskContext context) {
        List<StoryMember> sorted = new ArrayList<>();
        members.forEach(sorted::add);
        sorted.sort(Comparator.comparing(StoryMember::ref));
        Map<Boolean, List<StoryMember>> byKind = sorted.stream()
                .collect(Collectors.partitioningBy(each -> each.member().type().equals(Mention.PERSON)));
        new PersonJoins(byKind.get(true), out).find();
        Map<String, List<StoryMember>> byKey = new TreeMap<>();
        for (StoryMember member : byKind.get(false)) {
            for (String key : keys(member.member())) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
            }
        }
        byKey.forEach((key, same) -> {
            if (!context.cancelled()) {
                chain(key, same, out);
            }
        });
    }

    private static void chain(String key, List<StoryMember> same, Consumer<Join> out) {
        StoryMember before = null;
        for (StoryMember member : same) {
            if (before != null && !before.story().equals(member.story())) {
                out.accept(new Join(before.ref(), member.ref(), evidence(key, before.member(), member.member()), 0.9));
            }
            before = member;
        }
    }

    private static String evidence(String key, CastMember one, CastMember other) {
        if (key.startsWith("acronym:")) {
            return "Both stories call it " + key.substring(key.indexOf('|') + 1).toUpperCase(Locale.ROOT)
                    + " and one of them by its full name";
        }
        return one.name().equals(other.name()) ? "Both stories print “" + one.name() + "”"
                : "“" + one.name() + "” and “" + other.name() + "” are one name";
    }

    private static Set<String> keys(CastMember member) {
        Set<String> keys = new HashSet<>();
        keys.add(member.type() + ":" + NameKey.of(member.name()));
        if (member.type().equals(Mention.ORG)) {
            member.aliases().stream().filter(NameJoiner::isAcronym).forEach(a -> keys.add("acronym:" + initials(member.name()) + "|" + NameKey.of(a)));
        }
        return keys;
    }

    private static boolean isAcronym(String alias) {
        return alias.length() >= 2 && alias.length() <= 8 && alias.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        NameKey.words(name).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }
}
