package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.StorySink;
import org.jspecify.annotations.Nullable;

/** Makes stories of what a worker says: one a document, and sources of the files inside. */
final class StoryAnswer implements Answer {

    /** So many bytes of files inside wait until the worker is free: it may read them then. */
    private static final int MOST_HELD = 64 << 20;

    private record Inner(String name, @Nullable String type, byte[] content) {}

    private final Source source;
    private final StorySink out;
    private final TaskContext context;
    private final List<Inner> held = new ArrayList<>();
    private int heldBytes;
    private @Nullable DocumentStory story;

    StoryAnswer(Source source, StorySink out, TaskContext context) {
        this.source = source;
        this.out = out;
        this.context = context;
    }

    @Override
    public void document(String part) throws IOException {
        hand();
        story = new DocumentStory(part, source.head().ending());
    }

    @Override
    public void fields(Map<String, String> fields) {
        if (story != null) {
            story.fields(fields);
        }
    }

    @Override
    public void block(char kind, int level, String at, String text) {
        if (story != null) {
            story.block(kind, level, at, text);
        }
    }

    @Override
    public void attachment(String name, String type, byte[] content) throws IOException {
        hand();
        held.add(new Inner(name.isBlank() ? "attachment" : name, type.isEmpty() ? null : type, content));
        heldBytes += content.length;
        if (heldBytes > MOST_HELD) {
            handInner();
        }
    }

    @Override
    public void warning(String word) {
        context.warn(source.name(), Reasons.warning(word));
    }

    @Override
    public void page() {
        // its blocks come with those of the others
    }

    @Override
    public void end() throws IOException {
        hand();
        handInner();
    }

    /** Hands over the files inside that were told whole. */
    void handInner() throws IOException {
        List<Inner> ready = List.copyOf(held);
        held.clear();
        heldBytes = 0;
        for (Inner inner : ready) {
            out.source(inner.name(), inner.type(), inner.content());
        }
    }

    private void hand() throws IOException {
        DocumentStory ready = story;
        story = null;
        if (ready != null && ready.hasText()) {
            out.story(ready.draft());
        }
    }
}
