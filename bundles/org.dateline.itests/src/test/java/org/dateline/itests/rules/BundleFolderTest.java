package org.dateline.itests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every manifest and component description keeps the rules, and broken ones are seen; the lab is no bundle and built later. */
class BundleFolderTest {
  @Test
  void everyBundleKeepsTheRules() throws IOException {
    List<String> faults = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("repository.folder"), "bundles"))) {
      folders = files.filter(folder -> Files.isRegularFile(folder.resolve("bnd.bnd")))
          .filter(folder -> !folder.endsWith("org.dateline.lab")).sorted().toList();
    }
    for (Path folder : folders) {
      faults.addAll(new BundleFolder(folder.getFileName().toString(), folder.resolve("target/classes")).faults());
    }
    assertTrue(folders.size() > 10, "bundles found: " + folders);
    assertEquals(List.of(), faults);
  }

  @Test
  void anotherSymbolicNameIsSeen(@TempDir Path classes) throws IOException {
    manifest(classes, "Bundle-SymbolicName: org.dateline.other");
    assertEquals(List.of("org.dateline.store has the symbolic name org.dateline.other"), faults(classes));
  }

  @Test
  void anExportedImplementationIsSeen(@TempDir Path classes) throws IOException {
    manifest(classes, "Bundle-SymbolicName: org.dateline.store\nExport-Package: org.dateline.store.internal;version=\"1.0.0\"");
    assertEquals(1, faults(classes).size());
  }

  @Test
  void anExportWithoutVersionIsSeen(@TempDir Path classes) throws IOException {
    manifest(classes, "Bundle-SymbolicName: org.dateline.api\nExport-Package: org.dateline.api.story;uses:=\"org.dateline.api\"");
    assertEquals(List.of("org.dateline.api exports a package without a version"), new BundleFolder("org.dateline.api", classes).faults());
  }

  @Test
  void anImportOfCompilerAnnotationsIsSeen(@TempDir Path classes) throws IOException {
    manifest(classes, "Bundle-SymbolicName: org.dateline.store\nImport-Package: org.jspecify.annotations");
    assertEquals(1, faults(classes).size());
  }

  @Test
  void aProviderThatRefersToAServiceIsSeen(@TempDir Path classes) throws IOException {
    manifest(classes, "Bundle-SymbolicName: org.dateline.store");
    Files.createDirectories(classes.resolve("OSGI-INF"));
    Files.writeString(classes.resolve("OSGI-INF/Reader.xml"),
        "<component><provide interface=\"org.dateline.api.ingest.StoryReader\"/><reference name=\"desk\"/></component>");
    assertEquals(List.of("Reader.xml describes a provider that refers to services"), faults(classes));
  }

  private static List<String> faults(Path classes) throws IOException {
    return new BundleFolder("org.dateline.store", classes).faults();
  }

  private static void manifest(Path classes, String lines) throws IOException {
    Files.createDirectories(classes.resolve("META-INF"));
    Files.writeString(classes.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\n" + lines + "\n");
  }
}
