package org.dateline.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.dateline.launcher.LaunchException;
import org.dateline.launcher.Product;
import org.dateline.launcher.components.Component;
import org.dateline.launcher.components.ComponentIndex;
import org.dateline.launcher.feature.Feature;
import org.dateline.launcher.feature.FeatureFile;

/**
 * The last step of the build: given the folder with the jars and the features, checks that they fit, makes the jars quick to start from,
 * writes the digests, the component index and the class paths, and trains the ahead-of-time cache of the commands.
 */
public final class Assemble {
  /** Even seconds, as archives keep them: the ahead-of-time cache holds on to the jars' times. */
  private static final FileTime TIME = FileTime.from(Instant.parse("2025-01-01T00:00:00Z"));

  private final Product product;

  private Assemble(Path home) {
    this.product = new Product(home, home);
  }

  /** With the product folder and the folder of the stories to train with. */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException, InterruptedException {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    try {
      Assemble assemble = new Assemble(home);
      assemble.jars();
      if (assemble.classPaths()) {
        new Training(home).run(Path.of(arguments[1]).toAbsolutePath());
      }
    } catch (LaunchException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void jars() throws IOException, LaunchException, NoSuchAlgorithmException {
    Set<String> named = new TreeSet<>();
    for (String mode : List.of("command", "desktop")) {
      names(mode).forEach(named::add);
    }
    Set<String> there = new TreeSet<>();
    StringBuilder digests = new StringBuilder();
    for (Path jar : list(product.lib())) {
      there.add(jar.getFileName().toString());
      ShippedJar.prepare(jar);
      digests.append(digest(jar)).append("  ").append(jar.getFileName()).append('\n');
      Files.setLastModifiedTime(jar, TIME);
    }
    for (Path jar : list(product.home().resolve("worker"))) {
      digests.append(digest(jar)).append("  ../worker/").append(jar.getFileName()).append('\n');
      Files.setLastModifiedTime(jar, TIME);
    }
    if (!named.equals(there)) {
      throw new LaunchException("features/ and the product's jars differ. Only in features/: " + minus(named, there)
          + "; only in lib/: " + minus(there, named));
    }
    Files.writeString(product.home().resolve("lib.sha256"), digests);
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private Set<String> names(String mode) throws LaunchException {
    Set<String> names = new LinkedHashSet<>();
    for (Path file : product.features(mode)) {
      FeatureFile.read(file).bundles().stream().map(Feature.Item::fileName).forEach(names::add);
    }
    return names;
  }

  /**
   * A jar without content for each way to start, whose manifest is the class path: so the folder may stand anywhere. True when
   * there are commands to train with.
   */
  private boolean classPaths() throws IOException, LaunchException {
    List<Path> jars = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of("org.dateline.launcher.jar", "org.apache.felix.framework.jar"));
    for (String name : names("command")) {
      jars.add(product.lib().resolve(name));
      command.add("../lib/" + name);
    }
    List<Component> components = ComponentIndex.scan(jars);
    ComponentIndex.write(components, product.home().resolve("components.index"));
    write("command.jar", command);
    String json = names("command").stream().filter(name -> name.startsWith("jackson-core-")).findFirst().orElseThrow();
    write("desktop.jar", List.of("org.dateline.launcher.jar", "org.apache.felix.framework.jar", "../lib/" + json));
    for (Path jar : list(product.home().resolve("launcher"))) {
      Files.setLastModifiedTime(jar, TIME);
    }
    return components.stream().anyMatch(component -> component.properties().containsKey("main.command"));
  }

  private void write(String name, List<String> classPath) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "org.dateline.launcher.Main");
    main.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
    main.putValue("Enable-Native-Access", "ALL-UNNAMED");
    try (var out = new JarOutputStream(Files.newOutputStream(product.home().resolve("launcher").resolve(name)), manifest)) {
      out.finish();
    }
  }

  private static String digest(Path jar) throws IOException, NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
