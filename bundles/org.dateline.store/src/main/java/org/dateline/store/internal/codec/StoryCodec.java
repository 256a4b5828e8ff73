package org.dateline.store.internal.codec;

import java.io.IOException;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.cases.Problem;
import org.dateline.api.story.Block;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Found;
import org.dateline.api.story.LeftOut;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.api.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Everything of a story but its text, which stands in a column of its own. */
public final class StoryCodec {

    private StoryCodec() {
    }

    public static byte[] encode(Story story) {
        return JsonOut.of(out -> out.object(() -> {
            out.put("callerId", story.callerId());
            found(out, "title", story.title());
            Found<List<String>> authors = story.authors();
            found(out, "authors", authors.value().isEmpty() && !authors.basis().equals(Found.PERSON) ? null : authors);
            found(out, "publisher", story.publisher());
            found(out, "published", story.published());
            found(out, "language", story.language());
            found(out, "rights", story.rights());
            found(out, "url", story.url());
            found(out, "embargo", story.embargo());
            out.array("blocks", story.blocks(), block -> out.object(() -> {
                out.put("kind", block.kind().name());
                out.put("span", block.span());
            }));
            if (!story.leftOut().isEmpty()) {
                out.array("leftOut", story.leftOut(), furniture -> out.object(() -> {
                    out.put("text", furniture.text());
                    out.put("at", furniture.at());
                }));
            }
        }));
    }

    private static void found(JsonOut out, String key, @Nullable Found<?> found) throws IOException {
        if (found != null) {
            out.object(key, () -> {
                if (found.value() instanceof List<?> names) {
                    out.array("value", names, name -> out.string(name.toString()));
                } else {
                    out.put("value", found.value().toString());
                }
                out.put("basis", found.basis());
                out.confidence(found.confidence());
                found(out, "before", found.before());
            });
        }
    }

    public static Story decode(StoryId id, SourceId source, String path, String text, byte[] facts) throws IOException {
        int bang = id.value().indexOf('!');
        StoryDraft draft = new StoryDraft(bang < 0 ? "" : id.value().substring(bang + 1));
        try {
            List<Block> blocks = JsonIn.read(facts, in -> facts(draft, in));
            return draft.whole(text, blocks).toStory(source, path);
        } catch (IllegalArgumentException e) {
            throw new IOException("The story " + id + " holds what cannot be: " + e.getMessage(), e);
        }
    }

    private static List<Block> facts(StoryDraft draft, JsonIn in) throws IOException {
        List<List<Block>> blocks = new java.util.ArrayList<>(List.of(List.of()));
        in.fields(key -> {
            switch (key) {
                case "callerId" -> draft.callerId(in.string());
                case "title" -> draft.title(words(in));
                case "authors" -> draft.authors(FoundIn.read(in).list());
                case "publisher" -> draft.publisher(words(in));
                case "published" -> draft.published(FoundIn.read(in).date());
                case "language" -> draft.language(words(in));
                case "rights" -> draft.rights(words(in));
                case "url" -> draft.url(words(in));
                case "embargo" -> draft.embargo(FoundIn.read(in).date());
                case "blocks" -> blocks.set(0, in.array(StoryCodec::block));
                case "leftOut" -> in.array(StoryCodec::leftOut).forEach(f -> draft.leftOut(f.text(), f.at()));
                default -> in.skip();
            }
        });
        return blocks.get(0);
    }

    private static Found<String> words(JsonIn in) throws IOException {
        return FoundIn.read(in).words();
    }

    private static Block block(JsonIn in) throws IOException {
        BlockKind[] kind = {BlockKind.PARAGRAPH};
        Span[] span = {new Span(0, 0)};
        in.fields(key -> {
            switch (key) {
                case "kind" -> kind[0] = Names.of(BlockKind.class, in.string());
                case "span" -> span[0] = in.span();
                default -> in.skip();
            }
        });
        return new Block(kind[0], span[0]);
    }

    private static LeftOut leftOut(JsonIn in) throws IOException {
        Pair pair = Pair.read(in, "text", "at");
        return new LeftOut(pair.first(), pair.second());
    }

    public static byte[] encodeProblems(List<Problem> problems) {
        return JsonOut.of(out -> out.array(problems, problem -> out.object(() -> {
            out.put("where", problem.where());
            out.put("message", problem.message());
        })));
    }

    public static List<Problem> decodeProblems(byte[] bytes) throws IOException {
        return JsonIn.read(bytes, in -> in.array(item -> {
            Pair pair = Pair.read(item, "where", "message");
            return new Problem(pair.first(), pair.second());
        }));
    }
}
