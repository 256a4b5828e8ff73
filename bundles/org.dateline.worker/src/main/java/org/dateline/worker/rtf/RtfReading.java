package org.dateline.worker.rtf;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;
import org.dateline.worker.office.OfficeReading;

/** Reads RTF; the files inside, which are packed in several old ways, by Tika. */
public final class RtfReading implements Reading {

    @Override
    public void read(Request request, Replies out) throws Exception {
        RtfText text = new RtfText(out::block);
        out.document("");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(request.file()), 1 << 16)) {
            text.read(in);
        }
        out.fields(text.fields());
        if (text.hasObjects()) {
            OfficeReading.innerFilesOfRtf(request, out);
        }
        if (!out.hasWords()) {
            throw new Refusal(text.isCut() ? Refusal.CUT : text.hasPictures() ? Refusal.PICTURES : Refusal.NO_TEXT, "");
        }
    }
}
