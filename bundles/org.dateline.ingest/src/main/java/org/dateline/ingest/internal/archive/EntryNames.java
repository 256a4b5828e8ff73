package org.dateline.ingest.internal.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.api.PluginException;
import org.dateline.ingest.internal.encoding.TextDecoder;

/**
 * Names of files in an archive. A zip seldom says how they are written: UTF-8, the code page of the first PCs, or that of the country
 * where it was made. One archive has one way, so all its names are looked at together.
 */
public final class EntryNames {

    private static final int LONGEST = 240;

    private final Charset charset;

    private EntryNames(Charset charset) {
        this.charset = charset;
    }

    /** @param sample names that are not declared as UTF-8, one a line */
    static EntryNames of(byte[] sample) {
        for (String name : new String[] {"UTF-8", "x-windows-949", "windows-31j", "GB18030", "Big5", "IBM866", "windows-1251"}) {
            if (Charset.isSupported(name) && sample.length > 0 && fits(sample, name)) {
                return new EntryNames(Charset.forName(name));
            }
        }
        return new EntryNames(Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
    }

    /** Whether what the bytes can best be as a text is what they are in that charset. */
    private static boolean fits(byte[] sample, String charset) {
        String read = new String(sample, Charset.forName(charset));
        if (charset.equals("UTF-8")) {
            return read.indexOf('\ufffd') < 0;
        }
        try {
            return read.equals(TextDecoder.decode(sample, null)) && isOneScript(read);
        } catch (PluginException e) {
            return false;
        }
    }

    /** No Western letter beside ASCII's, and no sign of another script alone between two of ASCII's letters: then it was an accent. */
    private static boolean isOneScript(String names) {
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean between = i > 0 && i + 1 < names.length() && isAsciiLetter(names.charAt(i - 1)) && isAsciiLetter(names.charAt(i + 1));
            if (c >= 0x80 && (c < 0x250 || between)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    String read(byte[] name) {
        return new String(name, charset);
    }

    /** The name without a way out of the archive or off the line: no root, no drive, no step up, no sign that steers a terminal. */
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        for (String step : name.replace('\\', '/').split("/")) {
            String inside = safe.isEmpty() ? withoutDrive(step) : step;
            if (!inside.isEmpty() && !inside.equals(".") && !inside.equals("..")) {
                safe.append(safe.isEmpty() ? "" : "/");
                inside.codePoints().map(c -> isSteering(c) ? '_' : c).forEach(safe::appendCodePoint);
            }
        }
        if (safe.isEmpty()) {
            return "unnamed";
        }
        int from = Math.max(0, safe.length() - LONGEST);
        return safe.substring(from > 0 && Character.isLowSurrogate(safe.charAt(from)) ? from + 1 : from);
    }

    private static String withoutDrive(String step) {
        boolean drive = step.length() >= 2 && step.charAt(1) == ':' && Character.isLetter(step.charAt(0));
        return drive ? step.substring(2) : step;
    }

    private static boolean isSteering(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
    }
}
