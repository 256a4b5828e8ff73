package org.dateline.workbench.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the window remembers: a properties file in the person's data folder. UI thread. */
public final class Settings {

    private static final int RECENT = 8;
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path folder;
    private final Path file;
    private final Properties values = new Properties();

    public Settings(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("window.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "The settings cannot be read; the usual ones are taken: " + file, e);
            }
        }
    }

    /** The data folder that the launcher found, else the one in the person's home. */
    public static Path dataFolder() {
        String named = System.getProperty("dateline.data", "");
        return named.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".local", "share", "dateline") : Path.of(named);
    }

    public Path folder() {
        return folder;
    }

    public String get(String key, String fallback) {
        return values.getProperty(key, fallback);
    }

    public int number(String key, int fallback) {
        try {
            return Integer.parseInt(get(key, ""));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    public void set(String key, String value) {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            save();
        }
    }

    /** Cases opened last, the newest first. */
    public List<Path> recent() {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = get("recent." + i, "");
            if (!path.isEmpty()) {
                paths.add(Path.of(path));
            }
        }
        return paths;
    }

    public void opened(Path path) {
        List<Path> paths = recent();
        paths.remove(path);
        paths.add(0, path);
        recent(paths);
    }

    public void recent(List<Path> paths) {
        for (int i = 0; i < RECENT; i++) {
            values.setProperty("recent." + i, i < paths.size() ? paths.get(i).toString() : "");
        }
        save();
    }

    /** Written beside and moved, so a crash leaves the former ones. */
    private void save() {
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("window.properties.new");
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings cannot be kept: " + file, e);
        }
    }
}
