package org.dateline.worker.office;

import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** Pages, Numbers and Keynote since 2013, whose own format nobody describes: the preview that Apple puts beside it, where it is a PDF. */
public final class PreviewReading implements Reading {

    private static final List<String> PREVIEWS = List.of("QuickLook/Preview.pdf", "preview.pdf", "Preview.pdf");

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (ZipFile zip = new ZipFile(request.file().toFile())) {
            for (String name : PREVIEWS) {
                ZipEntry entry = zip.getEntry(name);
                if (entry != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        out.attachment("Preview.pdf", "application/pdf", in);
                    }
                    return;
                }
            }
        }
        throw new Refusal(Refusal.APPLE, "");
    }
}
