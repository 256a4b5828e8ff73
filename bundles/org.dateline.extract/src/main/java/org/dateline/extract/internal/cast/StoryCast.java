package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.story.Story;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Block;
import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;

/** The cast of one story. */
final class StoryCast {

    private final StoryTokens t;
    private final List<Span> captions;

    StoryCast(Story story, Findings given) {
        this(new StoryTokens(story.text(), given), story);
    }

    StoryCast(StoryTokens tokens, Story story) {
        t = tokens;
        captions = story.blocks().stream().filter(b -> b.kind() == BlockKind.CAPTION).map(Block::span).toList();
    }

    List<CastMember> members() {
        if (t.mentions().isEmpty()) {
            return List.of();
        }
        List<NamedMention> people = new ArrayList<>();
        List<NamedMention> organisations = new ArrayList<>();
        List<NamedMention> places = new ArrayList<>();
        Regions regions = new Regions(t);
        for (NamedMention named : new MentionNames(t, regions).read()) {
            switch (named.type()) {
                case Mention.PERSON -> people.add(named);
                case Mention.ORG -> organisations.add(named);
                case Mention.PLACE, Mention.NORP -> places.add(named);
                default -> { }
            }
        }
        List<Member> persons = new People().find(people);
        Roles roles = new Roles(t, new NounPhrases(t));
        persons.forEach(roles::add);
        new Pronouns(t, regions, persons, captions).link();
        persons.removeIf(m -> !isPerson(m, organisations, places));
        organisations.sort(NamedMention::inOrder);
        places.sort(NamedMention::inOrder);
        List<Member> all = new ArrayList<>(persons);
        all.addAll(new Organisations(t).find(organisations));
        all.addAll(new Places(t).find(places));
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return build(all);
    }

    /** Whether it is a person; what it is instead goes to its like. */
    private boolean isPerson(Member m, List<NamedMention> organisations, List<NamedMention> places) {
        String kind = new PersonSigns(t).kindOf(m);
        if (kind != null && !kind.equals(Mention.PERSON)) {
            List<NamedMention> others = kind.equals(Mention.ORG) ? organisations : places;
            m.mentions.forEach(named -> others.add(named.as(kind)));
        }
        return Mention.PERSON.equals(kind);
    }

    private static List<CastMember> build(List<Member> members) {
        members.forEach(m -> m.links.sort((one, other) -> one.span().compareTo(other.span())));
        members.sort((one, other) -> one.start() != other.start() ? Integer.compare(one.start(), other.start()) : one.full.inOrder(other.full));
        List<CastMember> out = new ArrayList<>(members.size());
        for (Member m : members) {
            CastMember.Builder b = CastMember.builder("c" + (out.size() + 1), m.type, m.full.surface()).confidence(m.confidence);
            m.mentions.sort(NamedMention::inOrder);
            m.mentions.stream().map(NamedMention::surface).distinct().forEach(b::alias);
            m.roles.values().stream().sorted((one, other) -> one.span().compareTo(other.span())).forEach(r -> b.role(r.text(), r.span()));
            out.add(b.links(m.links).build());
        }
        return out;
    }
}
