package org.dateline.ingest.internal.prose;

import java.util.Arrays;

/** Tells by its address a page about a person who writes: a name that leads there is a byline without a word. */
public final class AuthorPages {

    private static final String[] PLACES = {
        "/author/", "/authors/", "/author.", "/people/", "/staff/", "/profile/", "/profiles/", "/by/", "/contributor", "/autor/", "/autoren/", "/autori/", "/autore/", "/auteur/", "/auteurs/",
        "/journalist", "/writer", "/reporter", "/columnist", "/newsteam/", "/redakteur", "/firma/", "/yazar", "/avtor", "/skribent", "/biography/", "/the-team/", "/editors/", "?author="
    };

    private AuthorPages() {}

    /** Whether the address leads to one. */
    public static boolean is(String address) {
        for (String place : PLACES) {
            if (address.contains(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the address leads to the page of an author of this one word: {@code /author/mia/}. */
    public static boolean isOf(String name, String address) {
        String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        int last = path.lastIndexOf('/');
        if (last < 0 || !path.substring(last + 1).equalsIgnoreCase(name)) {
            return false;
        }
        String place = path.substring(0, last + 1);
        return Arrays.stream(PLACES).anyMatch(place::endsWith);
    }
}
