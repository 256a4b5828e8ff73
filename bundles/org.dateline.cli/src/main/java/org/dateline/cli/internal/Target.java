package org.dateline.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a command's result goes: standard output, or a file that appears only when it is whole. Close it; without {@link #keep} what
 * was written is thrown away.
 */
final class Target implements AutoCloseable {

    private static final Set<PosixFilePermission> WRITERS = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    private final OutputStream stream;
    private final @Nullable Path file;
    private final @Nullable Path part;
    private boolean closed;

    private Target(OutputStream stream, @Nullable Path file, @Nullable Path part) {
        this.stream = stream;
        this.file = file;
        this.part = part;
    }

    /** @param name null or {@code -} for standard output */
    static Target of(@Nullable String name, Streams streams) throws FailedException {
        if (name == null || name.equals("-")) {
            return new Target(streams.out(), null, null);
        }
        Path file = Path.of(name).toAbsolutePath();
        check(name, file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Target(new BufferedOutputStream(Files.newOutputStream(file)), file, null);
            }
            Path real = Files.exists(file) ? file.toRealPath() : file;
            Path part = Files.createTempFile(real.getParent(), "." + real.getFileName() + ".", ".part");
            part.toFile().deleteOnExit();
            return new Target(new BufferedOutputStream(Files.newOutputStream(part)), real, part);
        } catch (IOException e) {
            throw new FailedException(name + " cannot be written: " + reason(e) + ". Choose another place with -o.", e);
        }
    }

    private static void check(String name, Path file) throws FailedException {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw new FailedException(name + " is a folder. Name a file in it with -o.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FailedException("There is no folder " + folder + ". Make it, or choose another place with -o.");
        }
        if (Files.exists(file) && isReadOnly(file)) {
            throw new FailedException(name + " is read-only. Make it writable, or choose another place with -o.");
        }
        if (!Files.exists(file) && isReadOnly(folder)) {
            throw new FailedException("The folder of " + name + " is read-only. Choose another place with -o.");
        }
    }

    /** Also for the system's administrator, who could write everywhere: read-only is meant so. */
    private static boolean isReadOnly(Path path) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            return !Files.isWritable(path) || permissions.stream().noneMatch(WRITERS::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.isWritable(path);
        }
    }

    private static String reason(IOException e) {
        String type = e instanceof java.nio.file.AccessDeniedException ? "you may not write there" : e.getMessage();
        return type == null ? e.getClass().getSimpleName() : type;
    }

    OutputStream stream() {
        return stream;
    }

    /** What was written is whole: it takes its place. */
    void keep() throws IOException {
        stream.flush();
        if (file == null) {
            return;
        }
        closed = true;
        stream.close();
        if (part != null) {
            widen(part, file);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A temporary file is for its owner alone; the result is as open as the file it replaces, or as a usual new one. */
    private static void widen(Path part, Path file) throws IOException {
        try {
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
            } else {
                Path probe = part.resolveSibling(part.getFileName() + ".new");
                Files.createFile(probe);
                Set<PosixFilePermission> usual = Files.getPosixFilePermissions(probe);
                Files.delete(probe);
                Files.setPosixFilePermissions(part, usual);
            }
        } catch (UnsupportedOperationException e) {
            // a system without such permissions has none to copy
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null && !closed) {
            closed = true;
            stream.close();
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
