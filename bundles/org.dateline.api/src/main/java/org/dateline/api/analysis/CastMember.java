package org.dateline.api.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dateline.api.Span;

/**
 * A person, organisation or place of one story, once, under the full name, with everything the story calls it.
 */
public final class CastMember implements Finding {

    /** What the story says somebody is: "National Security Adviser", and where it says so. */
    public record Role(String text, Span span) {
    }

    /**
     * A mention that means this member.
     *
     * @param mentionId the id in the mentions layer; empty for a place in the text that is no name, such as a pronoun
     * @param span where it stands
     * @param metonym true where a place's name stands for its government, or the like
     * @param evidence why it means this member, in words
     */
    public record Link(String mentionId, Span span, boolean metonym, String evidence) {
    }

    private final String id;
    private final String type;
    private final String name;
    private final List<String> aliases;
    private final List<Role> roles;
    private final List<Link> links;
    private final double confidence;

    private CastMember(Builder b) {
        this.id = b.id;
        this.type = b.type;
        this.name = b.name;
        this.aliases = List.copyOf(b.aliases);
        this.roles = List.copyOf(b.roles);
        this.links = List.copyOf(b.links);
        this.confidence = b.confidence;
        if (links.isEmpty()) {
            throw new IllegalArgumentException("A member of the cast stands somewhere in the text: " + name);
        }
    }

    /** @param type as {@link Mention#type()} */
    public static Builder builder(String id, String type, String name) {
        return new Builder(id, type, name);
    }

    public Builder toBuilder() {
        Builder b = new Builder(id, type, name);
        b.aliases.addAll(aliases);
        b.roles.addAll(roles);
        b.links.addAll(links);
        b.confidence = confidence;
        return b;
    }

    @Override
    public String id() {
        return id;
    }

    public String type() {
        return type;
    }

    /** The fullest name the story prints, without titles. */
    public String name() {
        return name;
    }

    /** Other names the story uses, without the name itself. */
    public List<String> aliases() {
        return aliases;
    }

    public List<Role> roles() {
        return roles;
    }

    /** In text order, at least one. */
    public List<Link> links() {
        return links;
    }

    @Override
    public Span span() {
        return links.get(0).span();
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CastMember c && id.equals(c.id) && type.equals(c.type) && name.equals(c.name)
                && aliases.equals(c.aliases) && roles.equals(c.roles) && links.equals(c.links) && confidence == c.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, links);
    }

    @Override
    public String toString() {
        return id + " " + type + " " + name + " " + aliases;
    }

    /** Not for several threads. */
    public static final class Builder {
        private String id;
        private String type;
        private String name;
        private final List<String> aliases = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private double confidence = 1;

        private Builder(String id, String type, String name) {
            this.id = id;
            this.type = type;
            this.name = name;
        }

        public Builder id(String value) {
            this.id = value;
            return this;
        }

        public Builder type(String value) {
            this.type = value;
            return this;
        }

        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Adds an alias unless it is there or is the name. */
        public Builder alias(String alias) {
            if (!alias.equals(name) && !aliases.contains(alias)) {
                aliases.add(alias);
            }
            return this;
        }

        public Builder role(String text, Span span) {
            roles.add(new Role(text, span));
            return this;
        }

        public Builder link(Link link) {
            links.add(link);
            return this;
        }

        public Builder links(List<Link> all) {
            links.clear();
            links.addAll(all);
            return this;
        }

        public Builder confidence(double value) {
            this.confidence = value;
            return this;
        }

        public CastMember build() {
            links.sort((a, b) -> a.span().compareTo(b.span()));
            aliases.remove(name);
            return new CastMember(this);
        }
    }
}
