package org.dateline.ingest.internal.prose;

import java.util.regex.Pattern;

/** Lines by which agencies tell desks what a text is: {@code BC-EU--Fog Collision, 1st Ld-Writethru}, {@code EDS: ADDS quotes}. They are no headline. */
final class WireSlugs {

    private static final Pattern SLUG = Pattern.compile("(?:[A-Z]{2}|URGENT|BULLETIN|FLASH|ADVISORY)--?[A-Z][\\w.]*(?:[-/ ,(]+[\\w.]+\\)?){0,12}/?(?: \\([A-Z0-9 ]{2,20}\\))?|(?:[A-Z]{2,}-){2,}[A-Z0-9/ ()-]*");

    private static final Pattern NOTE = Pattern.compile("(?:EDS|Eds|EDITORS?|Editors?|ATTN|ATTENTION)\\s?(?:NOTE|'s note)?\\s?:.{0,200}|\\(?(?:ADDS|UPDATES|RECASTS|CORRECTS|REPEATS|RESENDS|EDITS)\\b.{0,160}");

    private static final int LONGEST = 200;

    private WireSlugs() {}

    static boolean is(String text) {
        return text.length() < LONGEST && (SLUG.matcher(text).matches() && text.indexOf('-') > 0 || NOTE.matcher(text).matches());
    }
}
