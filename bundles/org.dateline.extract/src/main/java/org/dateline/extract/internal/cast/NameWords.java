package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.List;

import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** The words of a name: hyphens, stops and apostrophes inside one belong to it; "Jr." is none of a person's. */
final class NameWords {

    private final StoryTokens t;

    NameWords(StoryTokens tokens) {
        t = tokens;
    }

    List<String> parts(int first, int last, boolean person) {
        List<String> parts = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean joins = t.joined(i) && i > first && (isHyphen(i) || isHyphen(i - 1) || t.mark(i) == '.' || t.mark(i - 1) == '.'
                    || t.mark(i) == '\'' || t.mark(i) == '\u2019');
            if (!joins && part.length() > 0) {
                addPart(parts, part, person);
            }
            if (!t.is(i, WordClass.MARK) || isHyphen(i) && joins || t.mark(i) == '&') {
                part.append(t.word(i));
            }
        }
        addPart(parts, part, person);
        return parts;
    }

    private boolean isHyphen(int i) {
        return t.mark(i) == '-' || t.mark(i) == '\u2010' || t.mark(i) == '\u2011';
    }

    private static void addPart(List<String> parts, StringBuilder part, boolean person) {
        String word = part.toString();
        part.setLength(0);
        if (!word.isEmpty() && !(person && !parts.isEmpty() && NameEdges.isGeneration(word))) {
            parts.add(word);
        }
    }
}
