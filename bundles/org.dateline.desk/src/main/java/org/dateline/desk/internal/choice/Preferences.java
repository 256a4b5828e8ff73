package org.dateline.desk.internal.choice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The person's choices of who fills a role, in a small file: a line for each, {@code ROLE=ID}. Any thread. */
public final class Preferences {

    private final @Nullable Path file;
    private final Map<String, String> byRole = new TreeMap<>();

    /** @param folder the person's settings; null to keep nothing beyond this run */
    public Preferences(@Nullable Path folder) {
        this.file = folder == null ? null : folder.resolve("providers.conf");
        if (file != null && Files.isReadable(file)) {
            read(file);
        }
    }

    private void read(Path from) {
        try {
            for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    byRole.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The choices of plugins in " + from + " cannot be read.", e);
        }
    }

    public synchronized Map<String, String> all() {
        return new TreeMap<>(byRole);
    }

    /** @param providerId null to take the choice back */
    public synchronized void set(String role, @Nullable String providerId) {
        if (providerId == null) {
            byRole.remove(role);
        } else {
            byRole.put(role, providerId);
        }
        if (file != null) {
            write(file);
        }
    }

    private void write(Path to) {
        List<String> lines = new ArrayList<>();
        lines.add("# Who fills a role, chosen by the person: ROLE=PROVIDER");
        byRole.forEach((role, id) -> lines.add(role + "=" + id));
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Path fresh = to.resolveSibling(to.getFileName() + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The choice cannot be kept: " + to + " cannot be written.", e);
        }
    }
}
