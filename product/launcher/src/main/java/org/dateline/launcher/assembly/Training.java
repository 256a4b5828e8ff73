package org.dateline.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.launcher.LaunchException;

/** Runs the product's own start script once over stories, so that Java writes down what a command loads and links. */
final class Training {
  private final Path home;

  Training(Path home) {
    this.home = home;
  }

  /** Makes {@code command.aot} in the product folder. */
  void run(Path stories) throws IOException, LaunchException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("sh", home.resolve("dateline").toString(), "analyze"));
    try (Stream<Path> files = Files.list(stories)) {
      files.sorted().map(Path::toString).forEach(call::add);
    }
    Path cache = home.resolve("command.aot");
    Files.deleteIfExists(cache);
    Path work = Files.createTempDirectory("dateline-training");
    Path log = work.resolve("log");
    ProcessBuilder process = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().put("DATELINE_JAVA", System.getProperty("java.home"));
    process.environment().put("DATELINE_TRAIN", cache.toString());
    process.environment().put("DATELINE_DATA", work.toString());
    int code = process.start().waitFor();
    if (code > 1 || !Files.exists(cache)) {
      throw new LaunchException("Training the ahead-of-time cache failed (" + code + "):\n" + Files.readString(log));
    }
    delete(work);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
