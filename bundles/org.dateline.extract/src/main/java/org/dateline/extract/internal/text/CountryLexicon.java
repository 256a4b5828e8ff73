package org.dateline.extract.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The countries by their names, their people's names and their capitals. Upper and lower case count, since "US" is not "us". */
public final class CountryLexicon {

    private final List<Country> countries = new ArrayList<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();

    private CountryLexicon(String table) {
        for (String line : table.split("\n")) {
            String[] fields = line.split("\t", -1);
            add(new Country(fields[0], fields[1], list(fields[2]), list(fields[3]), list(fields[4])));
        }
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }

    private void add(Country country) {
        countries.add(country);
        byCode.put(country.code(), country);
        byName.put(country.name(), country);
        country.otherNames().forEach(name -> byName.putIfAbsent(name, country));
        country.capitals().forEach(capital -> byCapital.putIfAbsent(capital, country));
        for (String demonym : country.demonyms()) {
            byDemonym.putIfAbsent(demonym, country);
            byDemonym.putIfAbsent(plural(demonym), country);
        }
    }

    private static String plural(String demonym) {
        if (demonym.endsWith("man")) {
            return demonym.substring(0, demonym.length() - 2) + "en";
        }
        return demonym.endsWith("ese") || demonym.endsWith("ish") || demonym.endsWith("ch") || demonym.endsWith("s") ? demonym
                : demonym + "s";
    }

    /** The list that comes with the program, in English; read when it is first asked for. */
    public static CountryLexicon english() {
        return English.LEXICON;
    }

    private static final class English {
        static final CountryLexicon LEXICON = new CountryLexicon(resource());

        private static String resource() {
            try (InputStream in = CountryLexicon.class.getResourceAsStream("countries.tsv")) {
                return new String(Objects.requireNonNull(in, "countries.tsv").readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("countries.tsv cannot be read from the program's own files", e);
            }
        }
    }

    /** All, by code. */
    public List<Country> countries() {
        return List.copyOf(countries);
    }

    /** The country of an ISO 3166-1 code in capitals. */
    public @Nullable Country byCode(String code) {
        return byCode.get(code);
    }

    /** The country of a name, without "the" before it. */
    public @Nullable Country byName(String name) {
        return byName.get(name);
    }

    /** The country of "Korean", "Spaniards"; where several have the word, the one whose code comes first. */
    public @Nullable Country byDemonym(String word) {
        return byDemonym.get(word);
    }

    /** The country that is governed from a city. */
    public @Nullable Country byCapital(String city) {
        return byCapital.get(city);
    }
}
