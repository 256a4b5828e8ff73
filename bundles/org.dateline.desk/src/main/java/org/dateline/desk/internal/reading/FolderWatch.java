package org.dateline.desk.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.desk.Input;

/**
 * What is new in folders. Polls: a disk in the house's network tells nobody of its changes. A file is handed over once for each size
 * and time of writing, and only when it was the same at the look before. Any thread.
 */
public final class FolderWatch {

    private record Stamp(long size, FileTime written) {
    }

    private final Map<Path, Stamp> handedOver = new HashMap<>();
    private Map<Path, Stamp> before = new HashMap<>();

    public synchronized List<Input> look(List<Path> folders) {
        Map<Path, Stamp> now = new HashMap<>();
        List<Input> still = new ArrayList<>();
        Inputs files = new Inputs(folders.stream().map(folder -> Input.of(folder, folder.toString())).toList());
        while (files.hasNext()) {
            Inputs.Entry entry = files.next();
            Path file = entry.input().path();
            Stamp stamp = file == null || entry.fault() != null ? null : stamp(file);
            if (stamp != null && !stamp.equals(handedOver.get(file)) && now.put(file, stamp) == null && stamp.equals(before.get(file))) {
                handedOver.put(file, stamp);
                still.add(entry.input());
            }
        }
        before = now;
        return still;
    }

    /** Null where the file is gone again. */
    private static @org.jspecify.annotations.Nullable Stamp stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }
}
