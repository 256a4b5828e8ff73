package org.dateline.lab.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.extract.internal.names.Hash;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;

/** Writes lists of whole names by hash: those of one word as they are written, those of several in lower case. */
final class PhraseWriter {
    private final Map<Integer, Integer> kinds = new TreeMap<>();
    private final TreeSet<Integer> starts = new TreeSet<>();

    /** A name that is in several lists keeps the kind of the last. */
    void add(String name, int kind) {
        Segmentation words = Segmenter.segment(name);
        char[] text = words.text();
        if (words.tokens() > Lexicon.LONGEST) {
            return;
        }
        if (words.tokens() == 1) {
            kinds.put(Lexicon.join(0, Hash.cased(text, words.start(0), words.end(0))), kind);
            return;
        }
        int phrase = 0;
        for (int i = 0; i < words.tokens(); i++) {
            phrase = Lexicon.join(phrase, Hash.lower(text, words.start(i), words.end(i)));
        }
        kinds.put(phrase, kind);
        starts.add(Hash.lower(text, words.start(0), words.end(0)));
    }

    void write(DataOutputStream out) throws IOException {
        RankTableWriter table = new RankTableWriter(kinds.keySet().stream().mapToInt(k -> k).toArray());
        table.write(out);
        for (int phrase : table.order()) {
            out.writeByte(kinds.get(phrase));
        }
        new RankTableWriter(starts.stream().mapToInt(k -> k).toArray()).write(out);
    }
}
