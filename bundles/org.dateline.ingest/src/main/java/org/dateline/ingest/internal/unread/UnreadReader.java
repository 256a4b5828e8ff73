package org.dateline.ingest.internal.unread;

import java.util.Optional;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.osgi.service.component.annotations.Component;

/** Knows the kinds of files that reach a newsroom and hold no story that can be read, and says what they are and what to do. */
@Component
@ReaderInfo(id = "dateline.unread", label = "Files that are not read", fills = {"reader:application/vnd.rar", "reader:video/mp4", "reader:audio/mpeg", "reader:image/heic", "reader:text/vcard"})
public final class UnreadReader implements StoryReader {

    @Override
    public Match probe(SourceHead head) {
        return reason(head).isPresent() ? Match.YES : Match.NO;
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws PluginException {
        throw new PluginException(reason(source.head()).orElse("This file is of no kind that is read here."));
    }

    private static Optional<String> reason(SourceHead head) {
        return UnreadKind.reason(head.bytes()).or(() -> Shortcut.reason(head));
    }
}
