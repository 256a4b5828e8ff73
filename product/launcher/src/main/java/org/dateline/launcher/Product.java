package org.dateline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where things are: the product's own folder, which is only read, and the person's data folder.
 *
 * @param home holds {@code lib}, {@code features} and {@code product.properties}
 * @param data plugins, preferences and the framework's cache
 */
public record Product(Path home, Path data) {

  /** From the system properties {@code dateline.home} and, when set, {@code dateline.data}. */
  public static Product locate() throws LaunchException {
    String home = System.getProperty("dateline.home");
    if (home == null) {
      throw new LaunchException("The property dateline.home does not say where Dateline is; start it with the script dateline.");
    }
    String data = System.getProperty("dateline.data");
    Path folder = data == null || data.isEmpty() ? dataFolder(System.getenv(), System.getProperty("os.name", "")) : Path.of(data);
    System.setProperty("dateline.data", folder.toString());
    return new Product(Path.of(home), folder);
  }

  /** Each system's own place for an application's data; {@code DATELINE_DATA} overrules it. */
  static Path dataFolder(Map<String, String> environment, String system) {
    String named = environment.getOrDefault("DATELINE_DATA", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path user = Path.of(System.getProperty("user.home", "."));
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return user.resolve("Library/Application Support/Dateline");
    }
    if (lower.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isEmpty() ? user : Path.of(roaming)).resolve("Dateline");
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return (xdg.isEmpty() ? user.resolve(".local/share") : Path.of(xdg)).resolve("dateline");
  }

  /** The folder of the bundles. */
  public Path lib() {
    return home.resolve("lib");
  }

  /** The folder of the plugins that the person installed. */
  public Path plugins() {
    return data.resolve("plugins");
  }

  /** True when a plugin is installed: then commands need the framework too. */
  public boolean hasPlugins() {
    try {
      Path list = plugins().resolve("installed.sha256");
      return Files.exists(list) && Files.size(list) > 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** The feature files that make up a mode ({@code desktop} or {@code command}), in order. */
  public List<Path> features(String mode) throws LaunchException {
    Properties properties = new Properties();
    Path file = home.resolve("product.properties");
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new LaunchException("The product is not whole: " + file + " cannot be read. Build or install it again.", e);
    }
    String names = properties.getProperty("features." + mode, "").replace("${platform}", platform());
    return Stream.of(names.split(",")).map(String::strip).map(name -> home.resolve("features").resolve(name + ".json")).toList();
  }

  /** The name SWT gives this window system, operating system and processor, such as {@code gtk.linux.x86_64}. */
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "");
    String processor = "amd64".equals(arch) ? "x86_64" : arch;
    if (system.startsWith("mac")) {
      return "cocoa.macosx." + processor;
    }
    return (system.startsWith("windows") ? "win32.win32." : "gtk.linux.") + processor;
  }
}
