package org.dateline.ingest.internal.text;

import java.util.regex.Pattern;

/** Takes the marks of an agency's transmission off its lines: {@code ^Boats collide in fog<}, {@code ^By ADA HOLM=}, {@code ``We heard it''}. */
final class WireMarks {

    private static final Pattern MARKED = Pattern.compile("(?m)^\\^[^\\r\\n]{3,200}[<=]\\s*$");

    private static final Pattern BEGIN = Pattern.compile("(?m)^\\^(?=\\S)");

    private static final Pattern END = Pattern.compile("(?m)(?<=\\S)[<=][ \\t]*$");

    private WireMarks() {}

    static String without(String text) {
        if (!MARKED.matcher(text).find()) {
            return text;
        }
        return END.matcher(BEGIN.matcher(text).replaceAll("")).replaceAll("").replace("``", "“").replace("''", "”");
    }
}
