package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.api.desk.Input;
import org.jspecify.annotations.Nullable;

/** The files that the inputs mean: folders are walked in the order of their names, hidden files are passed over. */
final class Inputs {

    /**
     * One thing to read, or why it cannot be.
     *
     * @param fault for a person; null where it can be tried
     */
    record Entry(Input input, @Nullable String fault) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    private Inputs() {
    }

    static List<Entry> expand(List<Input> inputs) {
        Inputs result = new Inputs();
        for (Input input : inputs) {
            result.add(input);
        }
        return result.entries;
    }

    private void add(Input input) {
        Path path = input.path();
        if (path == null) {
            entries.add(new Entry(input, null));
        } else if (!Files.exists(path)) {
            entries.add(new Entry(input, "There is no such file or folder."));
        } else if (!Files.isReadable(path)) {
            entries.add(new Entry(input, "You may not read it."));
        } else if (Files.isDirectory(path)) {
            int before = entries.size();
            walk(input, path);
            if (entries.size() == before) {
                entries.add(new Entry(input, "There is no file in this folder."));
            }
        } else {
            entries.add(new Entry(input, Files.isRegularFile(path) ? null : "This is no file."));
        }
    }

    private void walk(Input folder, Path path) {
        try {
            Path real = path.toRealPath();
            if (!above.add(real)) {
                return;
            }
            for (Path child : children(path)) {
                Input one = new Input(child, within(folder.name(), child), null, folder.declaredType(), null);
                if (Files.isDirectory(child) && Files.isReadable(child)) {
                    walk(one, child);
                } else {
                    add(one);
                }
            }
            above.remove(real);
        } catch (IOException | DirectoryIteratorException e) {
            entries.add(new Entry(folder, "This folder cannot be read: " + e.getMessage() + "."));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!child.getFileName().toString().startsWith(".")) {
                    children.add(child);
                }
            }
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }

    private static String within(String folder, Path child) {
        return folder + (folder.endsWith("/") || folder.endsWith("\\") ? "" : "/") + child.getFileName();
    }
}
