package org.dateline.launcher.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * All components of a set of jars in one small file, made when the product is assembled: reading forty XML files would take a third
 * of a command's start. A line is a tab-separated record; the first word says what it describes.
 */
public final class ComponentIndex {
  private static final String SEPARATOR = "\t";

  private ComponentIndex() {}

  /** Collects the components of these jars, sorted by name. */
  public static List<Component> scan(List<Path> jars) throws IOException {
    Map<String, Component> byName = new TreeMap<>();
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        for (ZipEntry entry : descriptions(jar)) {
          try (var xml = jar.getInputStream(entry)) {
            Component component = ComponentXml.read(symbolicName(jar), xml);
            byName.put(component.name(), component);
          }
        }
      }
    }
    return List.copyOf(byName.values());
  }

  private static String symbolicName(JarFile jar) throws IOException {
    return String.valueOf(jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")).split(";")[0];
  }

  private static List<ZipEntry> descriptions(JarFile jar) throws IOException {
    String header = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue("Service-Component");
    if (header == null) {
      return List.of();
    }
    List<ZipEntry> entries = new ArrayList<>();
    for (String name : header.split(",")) {
      ZipEntry entry = jar.getEntry(name.strip());
      if (entry == null) {
        throw new IOException(jar.getName() + " names the component " + name.strip() + " and does not hold it");
      }
      entries.add(entry);
    }
    return entries;
  }

  /** Writes the index. */
  public static void write(List<Component> components, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Component each : components) {
      lines.add(line("component", each.bundle(), each.name(), each.implementation(), each.activate(),
          Integer.toString(each.parameters())));
      each.services().forEach(service -> lines.add(line("service", service)));
      each.properties().forEach((key, value) -> lines.add(property(key, value)));
      each.references().forEach(use -> lines.add(line("reference", use.service(), use.cardinality(), use.bind(), use.field(),
          Integer.toString(use.parameter()), use.target())));
    }
    Files.write(file, lines);
  }

  private static String property(String key, Object value) {
    if (value instanceof Object[] many) {
      List<String> fields = new ArrayList<>(List.of("properties", key, PropertyType.name(value)));
      Arrays.stream(many).map(String::valueOf).forEach(fields::add);
      return line(fields.toArray(String[]::new));
    }
    return line("property", key, PropertyType.name(value), String.valueOf(value));
  }

  private static String line(String... fields) {
    for (String field : fields) {
      if (field.contains(SEPARATOR) || field.contains("\n")) {
        throw new IllegalArgumentException("A component's description may hold no tab or line break: " + field);
      }
    }
    return String.join(SEPARATOR, fields);
  }

  /** Reads an index. */
  public static List<Component> read(Path file) throws IOException {
    List<Component> components = new ArrayList<>();
    Draft draft = null;
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split(SEPARATOR, -1);
      if (fields[0].equals("component")) {
        draft = new Draft(fields);
        components.add(draft.component);
      } else if (draft != null) {
        draft.add(fields);
      }
    }
    return components;
  }

  private static final class Draft {
    final Component component;

    Draft(String[] fields) {
      component = new Component(fields[1], fields[2], fields[3], new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(),
          fields[4], Integer.parseInt(fields[5]));
    }

    void add(String[] fields) {
      switch (fields[0]) {
        case "service" -> component.services().add(fields[1]);
        case "property" -> component.properties().put(fields[1], PropertyType.parse(fields[2], fields[3]));
        case "properties" -> component.properties().put(fields[1],
            PropertyType.parseAll(fields[2], List.of(fields).subList(3, fields.length)));
        case "reference" -> component.references().add(new Component.Reference(fields[1], fields[2], fields[3], fields[4],
            Integer.parseInt(fields[5]), fields[6]));
        default -> throw new IllegalArgumentException("The component index holds an unknown line: " + fields[0]);
      }
    }
  }
}
