package org.dateline.ingest.internal.prose;

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
}
