package org.dateline.launcher.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers beside a framework cache which jars it was filled from: address, size and time of each. */
final class CacheStamp {
  private final Path file;
  private final Map<String, String> stamps = new LinkedHashMap<>();

  /** The stamp of this cache; a cache that has none yet knows no jar. */
  CacheStamp(Path cache) throws IOException {
    this.file = cache.resolveSibling(cache.getFileName() + ".jars");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        stamps.put(line.substring(tab + 1), line.substring(0, tab));
      }
    }
  }

  /** True when the jar is the one the cache was filled from. */
  boolean knows(String location, Path jar) throws IOException {
    return stamp(jar).equals(stamps.get(location));
  }

  /** Writes down the jars that the cache now holds. */
  void write(Map<String, Path> jars) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Path> each : jars.entrySet()) {
      lines.append(stamp(each.getValue())).append('\t').append(each.getKey()).append('\n');
    }
    Files.writeString(file, lines);
  }

  private static String stamp(Path jar) throws IOException {
    return Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis();
  }
}
