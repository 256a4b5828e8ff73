package org.dateline.ingest.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.desk.Input;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Surrogates;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.osgi.service.component.annotations.Component;

/**
 * Reads JSON Lines of stories: {@code {"id","text","published"?,"title"?}}, with {@code dct} for {@code published}. The text is
 * taken as it is, but for halves of characters, which no file can hold. Read only where the person declares it, since any file of JSON Lines looks like this. A line that is no story is
 * named with its number and passed over.
 */
@Component
@ReaderInfo(id = "dateline.storylines", label = "Stories as JSON Lines", fills = "reader:" + Input.STORY_LINES)
public final class StoryLinesReader implements StoryReader {

    /** A character may be written as six, but hardly a whole text. */
    private static final int LONGEST_LINE = 3 * TextDecoder.LONGEST_TEXT;

    @Override
    public Match probe(SourceHead head) {
        return Input.STORY_LINES.equals(head.declaredType()) ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        int stories = 0;
        int number = 0;
        try (InputStream in = source.open()) {
            BoundedLines lines = new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE);
            for (String line = lines.next(); line != null && !context.cancelled(); line = lines.next()) {
                number++;
                if (lines.isTooLong()) {
                    context.warn(source.name() + ", line " + number, "It is longer than any story may be and was passed over.");
                }
                if (line.isBlank()) {
                    continue;
                }
                try {
                    out.story(draft(StoryLine.parse(line, source.columns()), number));
                    stories++;
                } catch (IllegalArgumentException e) {
                    context.warn(source.name() + ", line " + number, String.valueOf(e.getMessage()));
                }
            }
        }
        if (stories == 0 && !context.cancelled()) {
            throw new PluginException(number == 0 ? "This file is empty." : "No line of this file is a story in JSON: "
                    + "{\"id\": \"1\", \"text\": \"It rained.\", \"published\": \"2025-07-09\"}.");
        }
    }

    private static StoryDraft draft(StoryLine line, int number) {
        StoryDraft draft = new StoryDraft(Integer.toString(number)).callerId(line.id().isEmpty() ? null : line.id());
        draft.title(line.title().isBlank() ? null : Found.sure(Surrogates.mended(line.title()), "caller"));
        if (!line.published().isEmpty()) {
            EdtfDate date = EdtfDate.parse(line.published()).orElseThrow(() -> new IllegalArgumentException(
                    "“" + line.published() + "” is no date. Write it as 2025-07-09."));
            draft.published(Found.sure(date, "caller"));
        }
        return draft.verbatim(Surrogates.mended(line.text()));
    }
}
