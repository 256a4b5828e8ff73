package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.jspecify.annotations.Nullable;

/** The names found so far in one text, which words they take up, and what the text goes on calling them. */
final class FoundNames {
    private final KoreanWords words;
    private final TitleReader titles;
    private final List<KoreanName> found = new ArrayList<>();
    private final boolean[] taken;
    private final Map<String, KoreanName> called = new HashMap<>();
    /** Persons by family name and title; with an empty full name where two share them. */
    private final Map<String, KoreanName> byTitle = new HashMap<>();
    private int titleEnd;

    FoundNames(KoreanWords words, TitleReader titles) {
        this.words = words;
        this.titles = titles;
        taken = new boolean[words.size()];
    }

    boolean taken(int i) {
        return taken[i];
    }

    /** The word belongs to the title of the person before it. */
    boolean inTitle(int i) {
        return words.start(i) < titleEnd;
    }

    /** Adds a name that begins with the word. */
    void add(int i, KoreanName name) {
        found.add(name);
        for (int k = i; k < words.size() && words.start(k) < name.span().end(); k++) {
            taken[k] = true;
        }
        titleEnd = name.title() == null ? titleEnd : name.title().end();
    }

    /** Adds a person and remembers the whole name, the family name of abroad, and the family name with the title. */
    void addPerson(int i, KoreanName name) {
        add(i, name);
        call(name.full(), name);
        String family = familyName(name.full());
        if (family.length() > 1) {
            call(family, name);
        }
        if (family.isEmpty() && name.title() != null) {
            for (String title : titles.bare(name.title())) {
                byTitle.merge(name.full().substring(0, 1) + title, name, FoundNames::sameOrNobody);
            }
        }
    }

    private static KoreanName sameOrNobody(KoreanName a, KoreanName b) {
        return a.full().equals(b.full()) ? a : new KoreanName(a.span(), Mention.PERSON, "", null, "");
    }

    /** The text calls the bearer of the name so. */
    void call(String word, KoreanName name) {
        called.putIfAbsent(word, name);
    }

    @Nullable KoreanName called(String word) {
        return called.get(word);
    }

    @Nullable KoreanName titled(String familyName, String title) {
        return byTitle.get(familyName + title);
    }

    /** In text order. */
    List<KoreanName> all() {
        found.sort(Comparator.comparing(KoreanName::span));
        return found;
    }

    /** The family name of somebody from abroad: the word that the lists have, else the last one; empty where the name is one word. */
    static String familyName(String full) {
        int space = full.indexOf(' ');
        if (space < 0) {
            return "";
        }
        String first = full.substring(0, space);
        return KoreanLexicon.get().is(first, Key.FAMILY) ? first : full.substring(full.lastIndexOf(' ') + 1);
    }
}
