package org.dateline.worker.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** OpenDocument (ISO/IEC 26300): texts, spreadsheets, presentations. */
public final class OdfReading implements Reading {

    private static final int MANIFEST = 1 << 20;

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (Parts parts = new Parts(request.file())) {
            if (isEncrypted(parts)) {
                throw new Refusal(Refusal.ENCRYPTED, "");
            }
            out.document("");
            Xml.read(parts, "content.xml", new OdfText(out::block));
            Xml.read(parts, "styles.xml", new OdfText(out::block));
            out.fields(Properties.of(parts, "meta.xml"));
            if (!out.hasWords()) {
                throw new Refusal(parts.hasAny("Pictures/") ? Refusal.PICTURES : Refusal.NO_TEXT, "");
            }
        }
    }

    private static boolean isEncrypted(Parts parts) throws IOException {
        try (InputStream in = parts.open("META-INF/manifest.xml")) {
            return in != null && new String(in.readNBytes(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }
}
