package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.dateline.api.EdtfDate;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Input;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.desk.internal.Watchdog.Call;
import org.dateline.desk.internal.reading.Holdings.Standing;
import org.dateline.desk.internal.reading.SourceReading.StoppedException;
import org.jspecify.annotations.Nullable;

/** Takes the stories of one source from its reader. */
final class DraftSink implements StorySink {

    private final SourceReading reading;
    private final Source source;
    private final Input input;
    private final Call call;
    private final int depth;
    private final Set<String> parts = new HashSet<>();
    private boolean empty = true;

    DraftSink(SourceReading reading, Source source, Input input, Call call, int depth) {
        this.reading = reading;
        this.source = source;
        this.input = input;
        this.call = call;
        this.depth = depth;
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public void story(StoryDraft draft) throws IOException {
        moved();
        String path = draft.part().isEmpty() ? source.name() : source.name() + "!" + draft.part();
        AnalysisOptions options = reading.run().options();
        if (draft.textLength() > options.maxCharacters()) {
            reading.aside(call, path, String.format(Locale.ROOT, "Its text has %,d characters; at most %,d are read. Split it into parts.",
                    draft.textLength(), options.maxCharacters()));
        } else if (!parts.add(draft.part())) {
            reading.aside(call, path, "Its reader named two stories " + draft.part() + "; the first one is kept.");
        } else {
            pass(dated(withCallerId(draft.toStory(source.id(), path), draft.part()), options));
        }
    }

    private void moved() throws StoppedException {
        empty = false;
        if (call.isOver() || reading.conveyor().isStopped()) {
            throw new StoppedException();
        }
        call.moved();
    }

    private void pass(Story story) throws StoppedException {
        Place place = Place.of(input, story.path());
        Standing standing = reading.conveyor().holdings().standing(story, place);
        if (standing == Standing.HELD) {
            reading.conveyor().put(new Item.Held(story.id()));
            return;
        }
        call.waits(true);
        try {
            reading.conveyor().put(story, place, standing == Standing.VERSION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            call.waits(false);
        }
    }

    private Story withCallerId(Story story, String part) {
        String id = input.callerId();
        if (id == null || story.callerId() != null) {
            return story;
        }
        boolean single = part.isEmpty() && depth == 0;
        String inside = story.path().substring(Math.min(story.path().length(), input.name().length()));
        return story.toDraft().callerId(single ? id : id + inside).toStory(source.id(), story.path());
    }

    private static Story dated(Story story, AnalysisOptions options) {
        EdtfDate published = options.published();
        return story.published() != null || published == null ? story : story.publishedOn(Found.sure(published, "caller"));
    }

    @Override
    public void source(String name, @Nullable String declaredType, byte[] content) throws IOException {
        moved();
        reading.inner(source, name, declaredType, content, call, depth);
    }
}
