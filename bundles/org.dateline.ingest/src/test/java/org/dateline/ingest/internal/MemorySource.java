package org.dateline.ingest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/** A source made in a test, and what a reader makes of it. */
public record MemorySource(String name, @Nullable String type, byte[] content) implements Source {

    /** A source inside the source. */
    public record Inner(String name, @Nullable String type, byte[] content) {}

    /** Everything a reader handed over. */
    public record Result(List<Story> stories, List<Inner> sources) {

        public Story only() {
            if (stories.size() != 1) {
                throw new AssertionError("one story expected, not " + stories.size());
            }
            return stories.get(0);
        }
    }

    public static MemorySource of(String name, String text) {
        return new MemorySource(name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    public Result readBy(StoryReader reader) throws IOException, PluginException {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        reader.read(this, new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                result.stories().add(draft.toStory(id(), name));
            }

            @Override
            public void source(String inner, @Nullable String declaredType, byte[] bytes) {
                result.sources().add(new Inner(inner, declaredType, bytes));
            }
        }, TaskContext.silent());
        return result;
    }

    @Override
    public SourceId id() {
        return new SourceId("%064x".formatted(Arrays.hashCode(content) & 0xffffffffL));
    }

    @Override
    public SourceHead head() {
        return new SourceHead(name, type, Arrays.copyOf(content, Math.min(content.length, SourceHead.SIZE)));
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public @Nullable Path file() {
        return null;
    }
}
