package org.dateline.itests.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The rules that classes do not show: those on manifests and component descriptions. */
final class BundleFolder {
  private static final Set<String> EXPORTING = Set.of("org.dateline.api", "org.dateline.ui.api", "org.dateline.testkit");
  private static final Set<String> NOT_SHIPPED = Set.of("org.dateline.itests", "org.dateline.lab", "org.dateline.worker");
  /** What only the host may refer to: a provider is given all it needs with each call. */
  private static final Set<String> PROVIDERS = Set.of("analysis.Analyzer", "cases.CastJoiner", "cases.StoryGrouper", "cases.CaseChecker", "cases.CaseStore",
      "ingest.StoryReader", "export.Exporter");

  private final String name;
  private final Path classes;

  /** With a bundle's folder name and the folder of its classes. */
  BundleFolder(String name, Path classes) {
    this.name = name;
    this.classes = classes;
  }

  /** What is wrong with this bundle; empty when nothing is. */
  List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    Attributes manifest = manifest();
    String symbolicName = String.valueOf(manifest.getValue("Bundle-SymbolicName")).split(";")[0];
    if (!symbolicName.equals(name)) {
      faults.add(name + " has the symbolic name " + symbolicName);
    }
    if (manifest.getValue("Export-Package") != null && !EXPORTING.contains(name) && !NOT_SHIPPED.contains(name)) {
      faults.add(name + " exports " + manifest.getValue("Export-Package"));
    }
    String imported = String.valueOf(manifest.getValue("Import-Package"));
    if (imported.contains("jspecify") || imported.contains("org.osgi.service.component.annotations")) {
      faults.add(name + " imports annotations that only the compiler needs");
    }
    faults.addAll(unversioned(manifest.getValue("Export-Package")));
    faults.addAll(referring());
    return faults;
  }

  private Attributes manifest() throws IOException {
    try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in).getMainAttributes();
    }
  }

  private List<String> unversioned(@org.jspecify.annotations.Nullable String exported) {
    return exported == null || exported.split("version=", -1).length > exported.split("org\\.dateline\\.[a-z.]+;", -1).length - 1
        ? List.of() : List.of(name + " exports a package without a version");
  }

  private List<String> referring() throws IOException {
    Path descriptions = classes.resolve("OSGI-INF");
    if (!Files.isDirectory(descriptions)) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(descriptions)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".xml")).sorted().toList()) {
        String xml = Files.readString(file);
        boolean provider = PROVIDERS.stream().anyMatch(each -> xml.contains("interface=\"org.dateline.api." + each + "\""));
        if (provider && xml.contains("<reference")) {
          faults.add(file.getFileName() + " describes a provider that refers to services");
        }
      }
    }
    return faults;
  }
}
