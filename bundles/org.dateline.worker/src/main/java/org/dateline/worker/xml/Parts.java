package org.dateline.worker.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.worker.Refusal;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped document, by name. No part is followed out of the file, and none grows without bound. */
final class Parts implements AutoCloseable {

    /** XML shrinks to a fiftieth at best; bombs to a thousandth. */
    private static final int MOST_GROWTH = 150;

    private static final long ALWAYS_ALLOWED = 16L << 20;

    private static final long LARGEST = 1L << 30;

    /** A part that another part refers to; those outside the file are not kept. */
    record Relation(String id, String type, String target) {}

    private final ZipFile zip;
    private final long size;
    private long unpacked;

    Parts(Path file) throws IOException {
        this.size = file.toFile().length();
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether any part's name begins so. */
    boolean hasAny(String prefix) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory());
    }

    /** The part's bytes; null where there is none. They stop with a refusal where they grow too much. */
    @Nullable InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new Bounded(zip.getInputStream(entry));
    }

    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            return count(n, n);
        }

        private int count(int result, int n) throws IOException {
            if (result >= 0) {
                unpacked += n;
                if (unpacked > LARGEST || unpacked > ALWAYS_ALLOWED && unpacked / MOST_GROWTH > size) {
                    throw new IOException(new Refusal(Refusal.BOMB, ""));
                }
            }
            return result;
        }
    }

    /** What a part refers to, by id; empty where it refers to nothing. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException, Refusal {
        Map<String, Relation> relations = new LinkedHashMap<>();
        int slash = part.lastIndexOf('/');
        InputStream in = open(part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels");
        if (in == null) {
            return relations;
        }
        try (in) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship") && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                    String target = resolve(part.substring(0, slash + 1), String.valueOf(xml.getAttributeValue(null, "Target")));
                    String id = String.valueOf(xml.getAttributeValue(null, "Id"));
                    relations.put(id, new Relation(id, type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.equals("..") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
