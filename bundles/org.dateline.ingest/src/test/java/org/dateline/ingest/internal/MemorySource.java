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
public record MemorySource(String name, @Nullable String type, byte[] content, String pictureLanguages) implements Source {

    /** Nobody asked for the words in pictures. */
    public MemorySource(String name, @Nullable String type, byte[] content) {
        this(name, type, content, "");
    }

    /** A source inside the source. */
    public record Inner(String name, @Nullable String type, byte[] content) {}

    /** Everything a reader handed over. */
    public record Result(List<Story> stories, List<Inner> sources, List<String> warnings, @Nullable String refusal) {

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

    /** Reads it whole. @throws PluginException the reader's refusal */
    public Result readBy(StoryReader reader) throws IOException, PluginException {
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        read(reader, result);
        return result;
    }

    /** Reads as far as the reader goes: what it handed over before it refused, and the refusal. */
    public Result readAsFarAsItGoes(StoryReader reader) throws IOException {
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        try {
            read(reader, result);
            return result;
        } catch (PluginException e) {
            return new Result(result.stories(), result.sources(), result.warnings(), e.getMessage());
        }
    }

    private void read(StoryReader reader, Result result) throws IOException, PluginException {
        reader.read(this, new StorySink() {
            @Override
            public void story(StoryDraft draft) {
                result.stories().add(draft.toStory(id(), name));
            }

            @Override
            public void source(String inner, @Nullable String declaredType, byte[] bytes) {
                result.sources().add(new Inner(inner, declaredType, bytes));
            }
        }, new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void warn(String where, String message) {
                result.warnings().add(message);
            }
        });
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
