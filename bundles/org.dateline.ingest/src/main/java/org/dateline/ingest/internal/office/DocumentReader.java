package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.util.List;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.ReaderInfo;
import org.dateline.api.ingest.Safeguarded;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Reads PDF, office files, books, Outlook's mail, 7z archives and packed files in worker processes, so that no file can hurt Dateline; pictures too where
 * the person asks for the words in them.
 */
@Component(service = StoryReader.class)
@ReaderInfo(id = "dateline.documents", label = "PDF and office files", fills = {
        "reader:application/pdf", "reader:application/msword", "reader:application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "reader:application/vnd.oasis.opendocument.text", "reader:application/rtf", "reader:application/vnd.ms-excel",
        "reader:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "reader:application/vnd.oasis.opendocument.spreadsheet",
        "reader:application/vnd.ms-powerpoint", "reader:application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "reader:application/vnd.oasis.opendocument.presentation", "reader:application/epub+zip", "reader:application/vnd.wordperfect",
        "reader:application/vnd.apple.pages", "reader:application/x-hwp", "reader:application/vnd.ms-outlook",
        "reader:application/vnd.ms-outlook-pst", "reader:application/ms-tnef", "reader:application/x-7z-compressed", "reader:application/x-bzip2", "reader:application/x-xz",
        "reader:image/png", "reader:image/jpeg", "reader:image/tiff", "reader:image/webp", "reader:image/bmp", "reader:image/gif"})
public final class DocumentReader implements StoryReader, Safeguarded {

    private final Workers workers;

    @Activate
    public DocumentReader() {
        this(new Workers(WorkerCommand.installed()));
    }

    DocumentReader(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Match probe(SourceHead head) {
        return DocumentSigns.match(head);
    }

    @Override
    public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
        if (source.size() == 0) {
            throw new PluginException("This file is empty.");
        }
        if (DocumentSigns.isPicture(source.head()) && source.pictureLanguages().isEmpty()) {
            throw Reasons.picture();
        }
        StoryAnswer answer = new StoryAnswer(source, out, context);
        try {
            workers.read(source, source.pictureLanguages(), answer, context);
        } catch (PluginException e) {
            // What stood before the damage in an archive or a mailbox is kept.
            answer.handInner();
            throw e;
        }
        answer.end();
    }

    @Override
    public List<String> missing() {
        return workers.fence().isEmpty()
                ? List.of("This system cannot take the network away from the processes that read documents; their own ways out are shut, which is less.")
                : List.of();
    }

    @Deactivate
    void close() {
        workers.close();
    }
}
