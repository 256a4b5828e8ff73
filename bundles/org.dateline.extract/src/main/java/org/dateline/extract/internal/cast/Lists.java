package org.dateline.extract.internal.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Reads the word lists of this package: lines under a {@code [section]}, comments behind {@code #}. */
final class Lists {

    private Lists() {
    }

    static void read(String name, BiConsumer<String, String> sectionAndLine) {
        try (InputStream in = Lists.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sectionAndLine.accept(section, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
