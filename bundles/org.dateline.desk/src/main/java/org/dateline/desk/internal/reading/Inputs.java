package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.dateline.api.desk.Input;
import org.jspecify.annotations.Nullable;

/**
 * The files that the inputs mean: folders are walked in the order of their names, hidden files are passed over. A folder is listed
 * when its turn comes, so that no more than the folders on the way are held. A folder inside itself, by a link, is passed over.
 */
final class Inputs implements Iterator<Inputs.Entry> {

    /**
     * One thing to read, or why it cannot be.
     *
     * @param fault for a person; null where it can be tried
     * @param done how much lies before it, 0 to 1
     */
    record Entry(Input input, @Nullable String fault, double done) {
    }

    /** A folder on the way, or the inputs themselves. */
    private static final class Level {
        private final @Nullable Input folder;
        private final @Nullable Path real;
        private final List<Input> children;
        private final double from;
        private final double width;
        private int next;
        private boolean empty = true;

        Level(@Nullable Input folder, @Nullable Path real, List<Input> children, double from, double width) {
            this.folder = folder;
            this.real = real;
            this.children = children;
            this.from = from;
            this.width = width / Math.max(1, children.size());
        }

        double done() {
            return Math.min(1, from + width * Math.max(0, next - 1));
        }
    }

    private final Deque<Level> way = new ArrayDeque<>();
    private @Nullable Entry ahead;

    Inputs(List<Input> inputs) {
        way.push(new Level(null, null, inputs, 0, 1));
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !way.isEmpty()) {
            Level level = way.element();
            if (level.next < level.children.size()) {
                Input child = level.children.get(level.next++);
                ahead = look(child, level);
            } else {
                way.pop();
                ahead = end(level);
            }
        }
        return ahead != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Entry entry = ahead;
        ahead = null;
        way.forEach(level -> level.empty = false);
        return entry;
    }

    /** A folder that a person named wants a word where nothing came out of it. */
    private @Nullable Entry end(Level level) {
        boolean named = way.size() == 1 && level.folder != null;
        return named && level.empty && level.folder != null ? new Entry(level.folder, "There is no file in this folder.", level.from) : null;
    }

    private @Nullable Entry look(Input input, Level level) {
        Path path = input.path();
        if (path == null) {
            return new Entry(input, null, level.done());
        }
        String fault = null;
        if (!Files.exists(path)) {
            fault = "There is no such file or folder.";
        } else if (!Files.isReadable(path)) {
            fault = "You may not read it.";
        } else if (Files.isDirectory(path)) {
            fault = descend(input, path, level);
            if (fault == null) {
                return null;
            }
        } else if (!Files.isRegularFile(path)) {
            fault = "It is a pipe or a device, not a file. What comes from it can be sent to standard input.";
        }
        return new Entry(input, fault, level.done());
    }

    private @Nullable String descend(Input folder, Path path, Level above) {
        try {
            Path real = path.toRealPath();
            if (way.stream().noneMatch(level -> real.equals(level.real))) {
                List<Input> children = children(path).stream()
                        .map(child -> new Input(child, within(folder.name(), child), null, folder.declaredType(), null)).toList();
                way.push(new Level(folder, real, children, above.done(), above.width));
            }
            return null;
        } catch (IOException | DirectoryIteratorException e) {
            return "This folder cannot be read: " + e.getMessage() + ".";
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
