package org.dateline.lab.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.extract.internal.names.Hash;
import org.dateline.extract.internal.names.Lexicon;

/** Makes {@code lexicon.bin}: Brown clusters, clusters of word vectors, and lists of names. */
final class LexiconBuilder {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}'.&]{1,22}|0|[^\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int FINE = 1024;
    private static final int MIDDLE = 256;
    private static final int COARSE = 64;

    private final Map<String, Integer> browns = new TreeMap<>();
    private final Map<String, Integer> lists = new TreeMap<>();
    private final TreeSet<String> paths = new TreeSet<>();
    private final TreeMap<String, float[]> vectors = new TreeMap<>();
    private final PhraseWriter phrases = new PhraseWriter();

    /** @param sources holds the four inputs under the names that docs/analyzers/names.md gives */
    static void build(Path sources, Path target) throws IOException, ClassNotFoundException {
        LexiconBuilder builder = new LexiconBuilder();
        builder.readBrown(sources.resolve("brown.bin"));
        builder.readVectors(sources.resolve("vectors.bin"));
        builder.readPeople(sources.resolve("people-names.txt"));
        builder.readCities(sources.resolve("cities.pbf"));
        builder.readOwn("places.txt", Lexicon.PLACE_NAME);
        builder.readOwn("organisations.txt", Lexicon.BODY_NAME);
        builder.write(target);
    }

    /** The artifacts are serialized maps of plain values; nothing else is let in. */
    private static Map<?, ?> readMap(Path file) throws IOException, ClassNotFoundException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file),
                1 << 20); ObjectInputStream objects = new ObjectInputStream(in)) {
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;maxdepth=9;!*"));
            return (Map<?, ?>) objects.readObject();
        }
    }

    private void readBrown(Path file) throws IOException, ClassNotFoundException {
        Map<String, String> full = new TreeMap<>();
        readMap(file).forEach((word, prefixes) -> {
            String path = "";
            for (Object prefix : (Collection<?>) prefixes) {
                if (prefix.toString().length() > path.length()) {
                    path = prefix.toString();
                }
            }
            if (WORD.matcher(word.toString()).matches()) {
                full.put(word.toString(), path);
            }
        });
        paths.addAll(full.values());
        Map<String, Integer> ids = new HashMap<>();
        for (String path : paths) {
            ids.put(path, ids.size());
        }
        full.forEach((word, path) -> browns.put(word, ids.get(path)));
    }

    private void readVectors(Path file) throws IOException, ClassNotFoundException {
        readMap(file).forEach((word, vector) -> {
            if (WORD.matcher(word.toString()).matches()) {
                vectors.put(word.toString(), (float[]) vector);
            }
        });
    }

    private void list(String word, int flag) {
        lists.merge(word.toLowerCase(Locale.ROOT), flag, (a, b) -> a | b);
    }

    private void readPeople(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            for (String word : line.strip().split("[ -]")) {
                if (word.length() > 1) {
                    list(word, Lexicon.GIVEN_OR_FAMILY);
                }
            }
        }
    }

    private void readCities(Path file) throws IOException {
        for (City city : City.readAll(Files.readAllBytes(file))) {
            if (city.population() < 5000) {
                continue;
            }
            addCity(city, city.name());
            addCity(city, withoutMarks(city.name()));
        }
    }

    private void addCity(City city, String name) {
        if (name.indexOf(' ') >= 0) {
            phrases.add(name, Lexicon.PLACE_NAME);
        } else if (name.indexOf('-') < 0) {
            list(name, city.population() >= 200_000 ? Lexicon.BIG_CITY | Lexicon.CITY : Lexicon.CITY);
        }
    }

    /** As newspapers write it: "São Paulo" without the tilde. */
    private static String withoutMarks(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** A list of our own beside this class. */
    private void readOwn(String file, int kind) throws IOException {
        try (InputStream in = Objects.requireNonNull(LexiconBuilder.class.getResourceAsStream(file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                for (String name : line.startsWith("#") ? new String[0] : line.split(";")) {
                    phrases.add(name, kind);
                }
            }
        }
    }

    private void write(Path target) throws IOException {
        System.err.println(browns.size() + " words in clusters, " + vectors.size() + " vectors, " + lists.size() + " in lists");
        float[][] points = vectors.values().toArray(float[][]::new);
        for (float[] point : points) {
            Clusters.normalize(point);
        }
        Clusters fine = Clusters.of(points, FINE, 11);
        short[] cluster = fine.assign(points);
        Clusters middle = Clusters.of(fine.centres(), MIDDLE, 13);
        Clusters coarse = Clusters.of(fine.centres(), COARSE, 17);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(paths.size());
            for (String path : paths) {
                out.writeInt(Integer.parseInt(path, 2));
            }
            for (String path : paths) {
                out.writeByte(path.length());
            }
            out.writeInt(FINE);
            for (short id : coarse.assign(fine.centres())) {
                out.writeShort(id);
            }
            for (short id : middle.assign(fine.centres())) {
                out.writeShort(id);
            }
            writeLower(out);
            writeCased(out, points, cluster);
            phrases.write(out);
        }
    }

    private void writeLower(DataOutputStream out) throws IOException {
        Map<Integer, Integer> values = new TreeMap<>();
        browns.forEach((word, id) -> values.merge(hash(word), id + 1, (a, b) -> a));
        lists.forEach((word, flags) -> values.merge(hash(word), flags << 11, (a, b) -> a | b));
        writeTable(out, values);
    }

    private void writeCased(DataOutputStream out, float[][] points, short[] cluster) throws IOException {
        Map<Integer, Integer> byHash = new TreeMap<>();
        int i = 0;
        for (String word : vectors.keySet()) {
            char[] text = word.toCharArray();
            byHash.putIfAbsent(Hash.cased(text, 0, text.length), i++);
        }
        int[] order = Arrays.stream(new RankTableWriter(keys(byHash)).order()).map(byHash::get).toArray();
        byHash.replaceAll((hash, point) -> (int) cluster[point]);
        writeTable(out, byHash);
        new VectorWriter(points, cluster, FINE).write(out, order);
    }

    private static int hash(String word) {
        char[] text = word.toCharArray();
        return Hash.lower(text, 0, text.length);
    }

    private static int[] keys(Map<Integer, Integer> values) {
        return values.keySet().stream().mapToInt(k -> k).toArray();
    }

    private static void writeTable(DataOutputStream out, Map<Integer, Integer> values) throws IOException {
        RankTableWriter table = new RankTableWriter(keys(values));
        table.write(out);
        for (int key : table.order()) {
            out.writeShort(values.get(key));
        }
    }

}
