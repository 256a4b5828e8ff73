package org.dateline.itests.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.dateline.launcher.LaunchException;
import org.dateline.launcher.feature.FeatureFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.service.feature.Feature;

/** Our features are features to the reference reader too, and both read the same out of them. */
class FeaturesTest {
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("repository.folder"), "features"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theReferenceReaderSeesTheSameBundlesAndLevels(Path file) throws IOException, LaunchException {
    Map<String, Integer> ours = new TreeMap<>();
    FeatureFile.read(file).bundles().forEach(bundle -> ours.put(bundle.id(), bundle.startLevel()));
    Map<String, Integer> theirs = new TreeMap<>();
    reference(file).getBundles().forEach(bundle -> theirs.put(bundle.getID().toString(),
        ((Number) bundle.getMetadata().get("bundleStartLevel")).intValue()));
    assertEquals(theirs, ours);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileIsNamedAsItsFeature(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    assertEquals("org.dateline.feature." + name, reference(file).getID().getArtifactId());
  }

  private static Feature reference(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new FeatureServiceImpl().readFeature(reader);
    }
  }
}
