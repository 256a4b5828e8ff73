package org.dateline.extract.internal.cast;

import java.util.List;

import org.dateline.api.analysis.Mention;

/**
 * A mention with its words.
 *
 * @param number the mention's number in its layer
 * @param type its type, as the story's majority has it
 * @param surface the name as printed, titles and "'s" left out
 * @param parts the words of the name, without titles and generation
 * @param firstToken the first token of the name itself
 * @param lastToken the last one
 * @param titles the titles that stood inside the mention
 */
record NamedMention(int number, Mention mention, String type, String surface, List<String> parts, int firstToken, int lastToken,
        List<String> titles) {

    /** The same name, of another kind. */
    NamedMention as(String kind) {
        return new NamedMention(number, mention, kind, surface, parts, firstToken, lastToken, titles);
    }

    int inOrder(NamedMention other) {
        return Integer.compare(number, other.number);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    String first() {
        return parts.get(0);
    }
}
