package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;

/** Tells the lines about the author that close a story from the story: who writes here, how to reach them. */
public final class AuthorNotes {

    /** How many of the last passages may be such a note. */
    private static final int LAST = 3;

    private static final int LEAST_LEFT = 3;

    private static final int LONGEST = 900;

    /** How far into a note the name may stand: "Sports editor: Ada Holm has been". */
    private static final int NEAR = 60;

    private static final String[] VERBS = {
        " is ", " has been ", " has written ", " covers ", " writes ", " works ", " joined ", " can be reached ", " reports ", " ist ", " schreibt ", " arbeitet ", " est ", " écrit ", " es ",
        " escribe ", " è ", " scrive ", " é ", " escreve ", " lives "
    };

    private AuthorNotes() {}

    /** Takes such notes off the end of a story with what they go on to say of the author, and headings without text below them. */
    public static void drop(List<Passage> body, List<Passage> leftOut, List<String> authors) {
        int first = body.size();
        for (int i = body.size() - 1; i >= Math.max(LEAST_LEFT, body.size() - LAST); i--) {
            if (is(body.get(i).text(), authors)) {
                first = i;
            } else if (body.get(i).kind() != Passage.Kind.HEADING && !names(body.get(i).text(), authors)) {
                break;
            }
        }
        while (body.size() > first || !body.isEmpty() && body.get(body.size() - 1).kind() == Passage.Kind.HEADING) {
            leftOut.add(body.remove(body.size() - 1));
        }
    }

    /** Whether the text speaks of one of the authors by one of their names. */
    private static boolean names(String text, List<String> authors) {
        List<String> words = List.of(text.split("[^\\p{L}'’-]+"));
        return authors.stream().anyMatch(author -> List.of(author.split(" ")).stream().anyMatch(name -> name.length() > 2 && words.contains(name)));
    }

    /** Whether a closing passage is about one of the authors or says how to write to the paper. */
    private static boolean is(String text, List<String> authors) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean address = text.length() < 300 && hasMail(text);
        return address || authors.stream().anyMatch(author -> introduces(text, author));
    }

    private static boolean introduces(String text, String author) {
        String lower = text.toLowerCase(Locale.ROOT);
        String name = author.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name);
        if (at >= 0 && at <= NEAR && lower.substring(0, at).indexOf(". ") < 0) {
            return hasVerb(lower, at + name.length(), NEAR);
        }
        String first = name.substring(0, Math.max(0, name.indexOf(' ')));
        return !first.isEmpty() && lower.startsWith(first) && hasVerb(lower, first.length(), 1);
    }

    private static boolean hasVerb(String text, int from, int near) {
        for (String verb : VERBS) {
            int at = text.indexOf(verb, from);
            if (at >= 0 && at < from + near) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.indexOf('.', at) > at && text.indexOf(' ', at) != at + 1;
    }
}
