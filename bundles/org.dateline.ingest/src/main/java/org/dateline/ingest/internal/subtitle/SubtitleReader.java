package org.dateline.ingest.internal.subtitle;

import java.io.IOException;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.encoding.Bytes;
import org.dateline.ingest.internal.encoding.TextDecoder;
import org.osgi.service.component.annotations.Component;

/** Reads subtitles as the text that is spoken, without the times at which it is shown. */
@Component
@ReaderInfo(id = "dateline.subtitles", label = "Subtitles (SRT, VTT)", fills = {"reader:application/x-subrip", "reader:text/vtt"})
public final class SubtitleReader implements StoryReader {

    @Override
    public Match probe(SourceHead head) {
        if (!Bytes.looksLikeText(head.bytes())) {
            return Match.NO;
        }
        String start = Bytes.start(head.bytes());
        boolean web = start.startsWith("webvtt") && start.contains("-->");
        return web || start.lines().limit(4).anyMatch(CueLine::isTimes) ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        Speech speech = new Speech();
        String[] lines = TextDecoder.decode(Bytes.ofText(source), null).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (CueLine.isTimes(lines[i])) {
                speech.pause(CueLine.begin(lines[i]), CueLine.end(lines[i]));
                while (i + 1 < lines.length && !lines[i + 1].isBlank() && !CueLine.isTimes(lines[i + 1])) {
                    speech.say(lines[++i]);
                }
            }
        }
        StoryDraft draft = new StoryDraft("");
        speech.paragraphs().forEach(paragraph -> draft.block(BlockKind.PARAGRAPH, paragraph));
        if (draft.textLength() == 0) {
            throw new PluginException("These subtitles have no words.");
        }
        out.story(draft);
    }
}
