package org.dateline.launcher.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.launcher.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFileTest {
  @TempDir
  Path folder;

  private Feature read(String json) throws IOException, LaunchException {
    return FeatureFile.read(Files.writeString(folder.resolve("f.json"), json));
  }

  @Test
  void bundlesKeepTheirOrderAndLevel() throws IOException, LaunchException {
    Feature feature = read("""
        { "id": "g:f:1", // comments are allowed
          "bundles": [ {"id": "g:b:2", "bundleStartLevel": 3}, {"id": "g:a:1"} ] }""");
    assertEquals("g:f:1", feature.id());
    assertEquals(List.of(new Feature.Item("g:b:2", 3), new Feature.Item("g:a:1", Feature.DEFAULT_START_LEVEL)), feature.bundles());
  }

  @Test
  void aBundlesJarIsNamedByArtifactAndVersion() {
    assertEquals("jsoup-1.24.1.jar", new Feature.Item("org.jsoup:jsoup:1.24.1", 1).fileName());
  }

  @Test
  void configurationsAndFrameworkPropertiesAreTyped() throws IOException, LaunchException {
    Feature feature = read("""
        { "id": "g:f:1",
          "configurations": { "pid": { "threads": 2, "on": true, "names": ["a", "b"] } },
          "extensions": { "framework-launching-properties": { "type": "json", "json": { "felix.log.level": 1 } } } }""");
    assertEquals(Map.of("threads", 2, "on", true, "names", List.of("a", "b")), feature.configurations().get("pid"));
    assertEquals(Map.of("felix.log.level", "1"), feature.frameworkProperties());
  }

  @Test
  void whatIsNoFeatureIsNamed() {
    for (String json : List.of("", "[]", "{\"bundles\": 1}", "{\"id\": ")) {
      LaunchException e = assertThrows(LaunchException.class, () -> read(json), json);
      assertTrue(e.getMessage().contains("f.json"), e.getMessage());
    }
  }
}
