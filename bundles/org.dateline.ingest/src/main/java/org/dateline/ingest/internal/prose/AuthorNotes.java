package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.Locale;

/** Tells the lines about the author that close a story from the story: who writes here, how to reach them. */
public final class AuthorNotes {

    /** How many of the last passages may be such a note. */
    public static final int LAST = 3;

    private static final String[] VERBS = {
        " is a ", " is an ", " is the ", " has been ", " has written ", " covers ", " writes ", " works ", " joined ", " can be reached ", " reports ", " ist ", " schreibt ", " est ", " es ", " lives "
    };

    private AuthorNotes() {}

    /** Whether a closing passage is about one of the authors or says how to write to the paper. */
    public static boolean is(String text, List<String> authors) {
        if (text.length() > 900) {
            return false;
        }
        boolean address = text.length() < 300 && hasMail(text);
        return address || authors.stream().anyMatch(author -> introduces(text, author));
    }

    private static boolean introduces(String text, String author) {
        String bare = text.startsWith("• ") ? text.substring(2) : text;
        if (!bare.toLowerCase(Locale.ROOT).startsWith(author.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String rest = bare.substring(author.length());
        int near = Math.min(rest.length(), 60);
        for (String verb : VERBS) {
            int at = rest.indexOf(verb);
            if (at >= 0 && at < near) {
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
