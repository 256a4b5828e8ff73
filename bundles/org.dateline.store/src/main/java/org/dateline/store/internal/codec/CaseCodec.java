package org.dateline.store.internal.codec;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.CaseMember;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.Correction.State;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.MemberRef;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** What belongs to the case and not to one story: cast, corrections, disagreements, plugins' layers. */
public final class CaseCodec {

    private CaseCodec() {
    }

    public static byte[] encode(CaseMember member) {
        return JsonOut.of(out -> out.object(() -> {
            out.put("type", member.type());
            out.put("name", member.name());
            out.strings("aliases", member.aliases());
            out.strings("roles", member.roles());
            out.array("members", member.members(), ref -> out.object(() -> {
                out.put("story", ref.story().value());
                out.put("cast", ref.castId());
            }));
            out.strings("evidence", member.evidence());
            out.put("mentions", member.mentions());
        }));
    }

    public static CaseMember member(String id, byte[] bytes) throws IOException {
        MemberDraft d = new MemberDraft();
        JsonIn.read(bytes, in -> {
            in.fields(key -> {
                switch (key) {
                    case "type" -> d.type = in.string();
                    case "name" -> d.name = in.string();
                    case "aliases" -> d.aliases = in.strings();
                    case "roles" -> d.roles = in.strings();
                    case "members" -> d.members = in.array(CaseCodec::memberRef);
                    case "evidence" -> d.evidence = in.strings();
                    case "mentions" -> d.mentions = in.number();
                    default -> in.skip();
                }
            });
            return d;
        });
        return new CaseMember(id, d.type, d.name, d.aliases, d.roles, d.members, d.evidence, d.mentions);
    }

    private static MemberRef memberRef(JsonIn in) throws IOException {
        Pair pair = Pair.read(in, "story", "cast");
        return new MemberRef(new StoryId(pair.first()), pair.second());
    }

    private static final class MemberDraft {
        private String type = "";
        private String name = "";
        private List<String> aliases = List.of();
        private List<String> roles = List.of();
        private List<MemberRef> members = List.of();
        private List<String> evidence = List.of();
        private int mentions;
    }

    public static byte[] encode(Correction c) {
        return JsonOut.of(out -> out.object(() -> {
            out.put("author", c.author());
            out.put("at", c.at().toString());
            out.put("story", c.story().value());
            out.put("layer", c.layer());
            Anchor anchor = c.anchor();
            if (anchor != null) {
                out.object("anchor", () -> {
                    out.put("exact", anchor.exact());
                    out.put("prefix", anchor.prefix());
                    out.put("suffix", anchor.suffix());
                    out.put("start", anchor.start());
                });
            }
            out.put("action", c.action().name());
            out.strings("before", c.before());
            out.strings("after", c.after());
            out.put("note", c.note());
        }));
    }

    public static Correction correction(String id, String state, byte[] bytes) throws IOException {
        CorrectionDraft d = new CorrectionDraft();
        JsonIn.read(bytes, in -> {
            in.fields(key -> d.field(key, in));
            return d;
        });
        return new Correction(id, d.author, d.at, new StoryId(d.story), d.layer, d.anchor, d.action, d.before, d.after, d.note,
                Names.of(State.class, state));
    }

    private static Anchor anchor(JsonIn in) throws IOException {
        String[] words = {"", "", ""};
        int[] start = {0};
        in.fields(key -> {
            switch (key) {
                case "exact" -> words[0] = in.string();
                case "prefix" -> words[1] = in.string();
                case "suffix" -> words[2] = in.string();
                case "start" -> start[0] = in.number();
                default -> in.skip();
            }
        });
        return new Anchor(words[0], words[1], words[2], start[0]);
    }

    private static final class CorrectionDraft {
        private String author = "";
        private Instant at = Instant.EPOCH;
        private String story = "";
        private String layer = "";
        private @Nullable Anchor anchor;
        private Action action = Action.CHANGE;
        private Map<String, String> before = Map.of();
        private Map<String, String> after = Map.of();
        private String note = "";

        private void field(String key, JsonIn in) throws IOException {
            switch (key) {
                case "author" -> author = in.string();
                case "at" -> at = Names.instant(in.string());
                case "story" -> story = in.string();
                case "layer" -> layer = in.string();
                case "anchor" -> anchor = CaseCodec.anchor(in);
                case "action" -> action = Names.of(Action.class, in.string());
                case "before" -> before = in.map();
                case "after" -> after = in.map();
                case "note" -> note = in.string();
                default -> in.skip();
            }
        }
    }

    public static byte[] encode(Disagreement disagreement) {
        return JsonOut.of(out -> out.object(() -> {
            out.put("checker", disagreement.checker());
            out.put("message", disagreement.message());
            out.array("items", disagreement.items(), item -> out.object(() -> {
                out.put("story", item.story().value());
                out.put("layer", item.layer());
                out.put("finding", item.findingId());
            }));
        }));
    }

    public static Disagreement disagreement(byte[] bytes) throws IOException {
        String[] words = {"", ""};
        List<List<FindingRef>> items = new java.util.ArrayList<>(List.of(List.of()));
        return JsonIn.read(bytes, in -> {
            in.fields(key -> {
                switch (key) {
                    case "checker" -> words[0] = in.string();
                    case "message" -> words[1] = in.string();
                    case "items" -> items.set(0, in.array(CaseCodec::ref));
                    default -> in.skip();
                }
            });
            return new Disagreement(words[0], words[1], items.get(0));
        });
    }

    private static FindingRef ref(JsonIn in) throws IOException {
        String[] words = {"", "", ""};
        in.fields(key -> {
            switch (key) {
                case "story" -> words[0] = in.string();
                case "layer" -> words[1] = in.string();
                case "finding" -> words[2] = in.string();
                default -> in.skip();
            }
        });
        return new FindingRef(new StoryId(words[0]), words[1], words[2]);
    }

    public static byte[] encode(LayerSpec spec) {
        return JsonOut.of(out -> out.object(() -> {
            out.put("label", spec.label());
            out.put("mark", spec.mark());
            out.array("fields", spec.fields(), field -> out.object(() -> {
                out.put("id", field.id());
                out.put("label", field.label());
                out.put("type", field.type());
            }));
        }));
    }

    public static LayerSpec layerSpec(String id, byte[] bytes) throws IOException {
        String[] words = {"", ""};
        List<List<LayerSpec.Field>> fields = new java.util.ArrayList<>(List.of(List.of()));
        return JsonIn.read(bytes, in -> {
            in.fields(key -> {
                switch (key) {
                    case "label" -> words[0] = in.string();
                    case "mark" -> words[1] = in.string();
                    case "fields" -> fields.set(0, in.array(CaseCodec::specField));
                    default -> in.skip();
                }
            });
            return new LayerSpec(id, words[0], words[1], fields.get(0));
        });
    }

    private static LayerSpec.Field specField(JsonIn in) throws IOException {
        String[] words = {"", "", ""};
        in.fields(key -> {
            switch (key) {
                case "id" -> words[0] = in.string();
                case "label" -> words[1] = in.string();
                case "type" -> words[2] = in.string();
                default -> in.skip();
            }
        });
        return new LayerSpec.Field(words[0], words[1], words[2]);
    }
}
