package org.dateline.ingest.internal.prose;

import java.util.Locale;

/** Reads the owner from a copyright line: {@code Copyright © 2025 The Daily Example. All rights reserved.} */
public final class Copyrights {

    private static final String[] ENDS = {
        ". ", " all rights", " alle rechte", " tous droits", " todos los", " todos os", " tutti i", " 무단", " - ", " – ", " | ", " is a ", " reserved", ", all"
    };

    private Copyrights() {}

    /** The owner, or an empty text where the line names none for certain. */
    public static String owner(String line) {
        int sign = line.indexOf('©');
        int from = sign >= 0 ? sign + 1 : afterWord(line);
        if (from < 0) {
            return "";
        }
        String rest = line.substring(from).strip();
        rest = withoutYears(rest);
        if (rest.toLowerCase(Locale.ROOT).startsWith("by ")) {
            rest = rest.substring(3).strip();
        }
        String lower = rest.toLowerCase(Locale.ROOT);
        int end = rest.length();
        for (String mark : ENDS) {
            int at = lower.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String owner = withoutYears(rest.substring(0, end).strip());
        while (!owner.isEmpty() && ".,;".indexOf(owner.charAt(owner.length() - 1)) >= 0 && !owner.endsWith("Inc.") && !owner.endsWith("Ltd.")) {
            owner = owner.substring(0, owner.length() - 1);
        }
        return owner.length() >= 2 && owner.length() <= 60 && Character.isLetterOrDigit(owner.charAt(0)) ? owner : "";
    }

    private static int afterWord(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("copyright")) {
            int at = "copyright".length();
            return lower.startsWith(" (c)", at) ? at + 4 : at;
        }
        return lower.startsWith("(c) ") ? 4 : -1;
    }

    private static String withoutYears(String text) {
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || " ,-–".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean year = at >= 4 && Character.isDigit(text.charAt(0));
        return year ? text.substring(at).strip() : text;
    }
}
