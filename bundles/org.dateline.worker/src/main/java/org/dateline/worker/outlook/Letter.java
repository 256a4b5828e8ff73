package org.dateline.worker.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** One message, told as a document: its subject the title, its sender the author. */
record Letter(String part, @Nullable String subject, @Nullable String sender, @Nullable String to, @Nullable Date sent, @Nullable String html, @Nullable String text, @Nullable String rtf) {

    /** Headers are cut here. */
    private static final int LONGEST_FIELD = 2_000;

    /** Whether there is a body, of whatever form. */
    boolean hasWords() {
        return html != null && !html.isBlank() || text != null && !text.isBlank() || rtf != null && !rtf.isBlank();
    }

    void tell(Replies out) throws IOException, Refusal {
        out.document(part);
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", subject);
        put(fields, "sender", sender);
        put(fields, "to", to);
        put(fields, "sent", sent == null ? null : sent.toInstant().toString());
        fields.putIfAbsent("sender", "");
        out.fields(fields);
        if (html != null && !html.isBlank()) {
            out.block(Block.MARKUP, 0, "", html);
        } else if (text != null && !text.isBlank()) {
            out.block(Block.LINES, 0, "", text);
        } else if (rtf != null && !rtf.isBlank()) {
            out.block(Block.LINES, 0, "", plain(rtf));
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.length() <= LONGEST_FIELD ? value.strip() : value.substring(0, LONGEST_FIELD).strip());
        }
    }

    private static String plain(String rtf) throws IOException {
        StringWriter words = new StringWriter();
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1)))) {
            new RTFParser().parse(in, new BodyContentHandler(words), new Metadata(), new ParseContext());
        } catch (SAXException | TikaException e) {
            // What was read up to the fault.
        }
        return words.toString();
    }
}
