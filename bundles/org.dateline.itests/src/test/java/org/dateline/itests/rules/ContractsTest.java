package org.dateline.itests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts against their baseline: a break fails until the package's version says so. */
class ContractsTest {
  private static final Path BUNDLES = Path.of(System.getProperty("repository.folder"), "bundles");

  private static File baseline(String name) {
    return BUNDLES.resolve("baseline").resolve(name + ".jar").toFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.dateline.api", "org.dateline.ui.api", "org.dateline.testkit"})
  void theBaselineIsTheOneThatTheBuildNames(String name) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(baseline(name).toPath()));
    assertEquals(System.getProperty("baseline." + name), HexFormat.of().formatHex(digest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.dateline.api", "org.dateline.ui.api", "org.dateline.testkit"})
  void theVersionsSayWhatChanged(String name) throws Exception {
    try (Jar now = new Jar(name, BUNDLES.resolve(name).resolve("target/classes").toFile()); Jar before = new Jar(baseline(name))) {
      assertEquals(List.of(), Contracts.broken(now, before));
    }
  }

  @Test
  void aTypeThatIsTakenAwayIsSeen() throws Exception {
    try (Jar now = new Jar(baseline("org.dateline.api")); Jar before = new Jar(baseline("org.dateline.api"))) {
      now.remove("org/dateline/api/analysis/Analyzer.class");
      List<String> broken = Contracts.broken(now, before);
      assertEquals(1, broken.size(), broken.toString());
      assertTrue(broken.get(0).startsWith("org.dateline.api.analysis 1.0.0 should be 2.0.0"), broken.toString());
    }
  }
}
