package org.dateline.launcher.framework;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.launcher.LaunchException;
import org.jspecify.annotations.Nullable;

/** A framework cache that this process has for itself: a second Dateline running beside it takes the next one. */
final class CacheFolder implements AutoCloseable {
  private static final int MOST_AT_ONCE = 32;

  private final Path folder;
  private final FileChannel channel;

  private CacheFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** The first free cache of this mode below {@code data}. */
  static CacheFolder take(Path data, String mode) throws LaunchException {
    Path parent = data.resolve("framework");
    try {
      Files.createDirectories(parent);
      for (int number = 1; number <= MOST_AT_ONCE; number++) {
        CacheFolder cache = tryTake(parent, mode + "-" + number);
        if (cache != null) {
          return cache;
        }
      }
    } catch (IOException e) {
      throw new LaunchException("Dateline cannot write to its data folder " + parent + " (" + e.getMessage()
          + "). Make it writable, or name another one in DATELINE_DATA.", e);
    }
    throw new LaunchException("Dateline is already running " + MOST_AT_ONCE + " times; close some of them first.");
  }

  private static @Nullable CacheFolder tryTake(Path parent, String name) throws IOException {
    FileChannel channel = FileChannel.open(parent.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      return null;
    }
    return new CacheFolder(parent.resolve(name), channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  /** Gives the cache back; its lock file stays. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
