package org.dateline.worker.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.worker.FileKind;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** Documents that are one file of XML: Word's of 2003, which has the words of its later parts, and flat OpenDocument. */
public final class FlatReading implements Reading {

    private final boolean word;

    public FlatReading(FileKind kind) {
        this.word = kind == FileKind.WORD_XML;
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        out.document("");
        try (InputStream in = open(request.file())) {
            Xml.read(in, word ? new WordText(WordStyles.of(open(request.file())), out::block) : new OdfText(out::block));
        }
        try (InputStream in = open(request.file())) {
            out.fields(Properties.of(in));
        }
        if (!out.hasWords()) {
            throw new Refusal(Refusal.NO_TEXT, "");
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
