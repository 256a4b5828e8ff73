package org.dateline.lab.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.extract.internal.names.Labels;
import org.dateline.extract.internal.names.Tagger;
import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;

/** Runs a model over a gold file, prints strict scores by kind, and writes the predictions for the external scorer. */
final class NamesScorer {
    private static final String[] KINDS = {"PERSON", "ORG", "PLACE", "NORP", "MISC"};
    private final int[] right = new int[KINDS.length];
    private final int[] found = new int[KINDS.length];
    private final int[] gold = new int[KINDS.length];

    static void score(Tagger tagger, Path file, Path predictions) throws IOException {
        NamesScorer scorer = new NamesScorer();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(predictions, StandardCharsets.UTF_8))) {
            for (JsonNode line : Corpora.lines(file)) {
                scorer.story(tagger, line, out);
            }
        }
        System.out.println(file.getFileName() + " " + scorer);
    }

    private void story(Tagger tagger, JsonNode line, PrintWriter out) {
        String text = line.get("text").asText();
        Segmentation segmentation = Segmenter.segment(text);
        byte[] labels = tagger.tag(segmentation);
        java.util.Set<String> golds = new java.util.HashSet<>();
        for (JsonNode e : line.get("entities")) {
            String type = e.get("type").asText();
            if (golds.add(e.get("start").asInt() + " " + e.get("end").asInt() + " " + type)) {
                count(gold, type);
            }
        }
        out.print("{\"id\":\"" + line.get("id").asText() + "\",\"entities\":[");
        int start = 0;
        String comma = "";
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0) {
                continue;
            }
            int part = Labels.part(labels[i]);
            if (part == Labels.BEGIN || part == Labels.UNIT) {
                start = segmentation.start(i);
            }
            if (part < Labels.LAST) {
                continue;
            }
            String type = KINDS[Labels.kind(labels[i])];
            int from = text.codePointCount(0, start);
            int to = from + text.codePointCount(start, segmentation.end(i));
            out.print(comma + "{\"start\":" + from + ",\"end\":" + to + ",\"type\":\"" + type + "\"}");
            comma = ",";
            count(found, type);
            if (golds.contains(from + " " + to + " " + type)) {
                count(right, type);
            }
        }
        out.println("]}");
    }

    private static void count(int[] counts, String type) {
        for (int k = 0; k < KINDS.length; k++) {
            if (KINDS[k].equals(type)) {
                counts[k]++;
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(f1(right[0] + right[1] + right[2], found[0] + found[1] + found[2], gold[0] + gold[1]
                + gold[2]));
        for (int k = 0; k < KINDS.length; k++) {
            line.append(' ').append(KINDS[k]).append(' ').append(f1(right[k], found[k], gold[k]));
        }
        return line.toString();
    }

    private static String f1(int right, int found, int gold) {
        double precision = found == 0 ? 1 : right / (double) found;
        double recall = gold == 0 ? 1 : right / (double) gold;
        return String.format(Locale.ROOT, "%.3f/%.3f/%.4f", precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision
                + recall));
    }
}
