package org.dateline.launcher.assembly;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.launcher.LaunchException;

/** Runs the product's own start script once over stories, and a worker over documents, so that Java writes down what they load and link. */
final class Training {
  private final Path home;

  Training(Path home) {
    this.home = home;
  }

  /** Makes {@code command.aot} in the product folder. */
  void run(Path stories) throws IOException, LaunchException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("sh", home.resolve("dateline").toString(), "analyze"));
    try (Stream<Path> files = Files.list(stories)) {
      files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(call::add);
    }
    Path cache = home.resolve("command.aot");
    Files.deleteIfExists(cache);
    Path work = Files.createTempDirectory("dateline-training");
    Path log = work.resolve("log");
    ProcessBuilder process = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().put("DATELINE_JAVA", System.getProperty("java.home"));
    process.environment().put("DATELINE_TRAIN", cache.toString());
    process.environment().put("DATELINE_DATA", work.toString());
    run(process, cache, log);
    worker(stories.resolve("documents"), work, log);
    delete(work);
  }

  /** Makes {@code worker.aot}, for the processes that read documents; nothing where the product has none. */
  private void worker(Path documents, Path work, Path log) throws IOException, LaunchException, InterruptedException {
    Path jars = home.resolve("worker");
    if (!Files.isDirectory(jars) || !Files.isDirectory(documents)) {
      return;
    }
    Path cache = home.resolve("worker.aot");
    Files.deleteIfExists(cache);
    List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:AOTCacheOutput=" + cache,
        "-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + Files.createDirectory(work.resolve("worker")), "-cp"));
    try (Stream<Path> files = Files.list(jars); Stream<Path> samples = Files.list(documents)) {
      // In the order of the class path that workers are given.
      call.add(files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted().collect(Collectors.joining(File.pathSeparator)));
      call.add("org.dateline.worker.Main");
      samples.sorted().map(Path::toString).forEach(call::add);
    }
    run(new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()), cache, log);
  }

  private static void run(ProcessBuilder process, Path cache, Path log) throws IOException, LaunchException, InterruptedException {
    int code = process.start().waitFor();
    if (code > 1 || !Files.exists(cache)) {
      throw new LaunchException("Training an ahead-of-time cache failed (" + code + "):\n" + Files.readString(log));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
