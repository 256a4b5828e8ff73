package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.CastMember.Link;
import org.dateline.api.analysis.CastMember.Role;

final class CastForm implements Form<CastMember> {

    @Override
    public void write(JsonOut out, CastMember member) throws IOException {
        out.object(() -> {
            out.put("id", member.id());
            out.put("type", member.type());
            out.put("name", member.name());
            out.strings("aliases", member.aliases());
            if (!member.roles().isEmpty()) {
                out.array("roles", member.roles(), role -> out.object(() -> {
                    out.put("text", role.text());
                    out.put("span", role.span());
                }));
            }
            out.array("links", member.links(), link -> link(out, link));
            out.confidence(member.confidence());
        });
    }

    private static void link(JsonOut out, Link link) throws IOException {
        out.object(() -> {
            out.put("mention", link.mentionId());
            out.put("span", link.span());
            out.put("metonym", link.metonym());
            out.put("evidence", link.evidence());
        });
    }

    @Override
    public CastMember read(JsonIn in) throws IOException {
        Draft d = new Draft();
        in.fields(key -> {
            switch (key) {
                case "id" -> d.id = in.string();
                case "type" -> d.type = in.string();
                case "name" -> d.name = in.string();
                case "aliases" -> d.aliases = in.strings();
                case "roles" -> d.roles = in.array(CastForm::role);
                case "links" -> d.links = in.array(CastForm::link);
                case "confidence" -> d.confidence = in.fraction();
                default -> in.skip();
            }
        });
        CastMember.Builder member = CastMember.builder(d.id, d.type, d.name).links(d.links).confidence(d.confidence);
        d.aliases.forEach(member::alias);
        d.roles.forEach(role -> member.role(role.text(), role.span()));
        return member.build();
    }

    private static Role role(JsonIn in) throws IOException {
        String[] text = {""};
        Span[] span = {new Span(0, 0)};
        in.fields(key -> {
            switch (key) {
                case "text" -> text[0] = in.string();
                case "span" -> span[0] = in.span();
                default -> in.skip();
            }
        });
        return new Role(text[0], span[0]);
    }

    private static Link link(JsonIn in) throws IOException {
        LinkDraft d = new LinkDraft();
        in.fields(key -> {
            switch (key) {
                case "mention" -> d.mention = in.string();
                case "span" -> d.span = in.span();
                case "metonym" -> d.metonym = in.truth();
                case "evidence" -> d.evidence = in.string();
                default -> in.skip();
            }
        });
        return new Link(d.mention, d.span, d.metonym, d.evidence);
    }

    private static final class Draft {
        private String id = "";
        private String type = "";
        private String name = "";
        private List<String> aliases = List.of();
        private List<Role> roles = List.of();
        private List<Link> links = new ArrayList<>();
        private double confidence = 1;
    }

    private static final class LinkDraft {
        private String mention = "";
        private Span span = new Span(0, 0);
        private boolean metonym;
        private String evidence = "";
    }
}
