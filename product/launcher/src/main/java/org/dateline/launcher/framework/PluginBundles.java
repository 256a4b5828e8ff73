package org.dateline.launcher.framework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Keeps the person's plugins in the framework in step with the list {@code installed.sha256} of the plugin folder. The very bytes
 * whose digest was checked are installed. Each plugin starts on a thread of its own, with a limit: one that hangs holds nothing up.
 */
final class PluginBundles {
  private static final String LIST = "installed.sha256";
  private static final String LOCATION = "plugin:";
  private static final long START_LIMIT_MILLIS = 10_000;

  private final BundleContext system;
  private final Path folder;
  private final Consumer<String> problems;

  PluginBundles(BundleContext system, Path folder, Consumer<String> problems) {
    this.system = system;
    this.folder = folder;
    this.problems = problems;
  }

  /** True for a bundle that is here because the person installed it. */
  static boolean isPlugin(Bundle bundle) {
    return bundle.getLocation().startsWith(LOCATION);
  }

  /** Takes away what the list no longer names, then installs and starts what is new. */
  synchronized void bringInStep() throws InterruptedException {
    Map<String, String> wanted = list();
    for (Bundle bundle : system.getBundles()) {
      if (isPlugin(bundle) && !wanted.containsKey(bundle.getLocation())) {
        uninstall(bundle);
      }
    }
    for (Map.Entry<String, String> each : wanted.entrySet()) {
      if (system.getBundle(each.getKey()) == null) {
        install(each.getKey(), each.getValue());
      }
    }
    for (String location : wanted.keySet()) {
      Bundle bundle = system.getBundle(location);
      if (bundle != null && bundle.getState() != Bundle.ACTIVE) {
        start(bundle);
      }
    }
  }

  /** File names by location; the location holds the digest, so a plugin that was replaced is another bundle. */
  private Map<String, String> list() {
    Map<String, String> names = new LinkedHashMap<>();
    if (Files.exists(folder.resolve(LIST))) {
      try {
        for (String line : Files.readAllLines(folder.resolve(LIST))) {
          int gap = line.indexOf("  ");
          if (gap > 0) {
            names.put(LOCATION + line.substring(0, gap) + ":" + line.substring(gap + 2), line.substring(gap + 2));
          }
        }
      } catch (IOException e) {
        problems.accept("The list of plugins cannot be read: " + e.getMessage());
      }
    }
    return names;
  }

  private void install(String location, String name) {
    try {
      byte[] jar = Files.readAllBytes(folder.resolve(name));
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
      if (location.startsWith(LOCATION + digest + ":")) {
        system.installBundle(location, new ByteArrayInputStream(jar));
      } else {
        problems.accept("The plugin " + name + " is not the one that was installed, so it is not started. Install it again.");
      }
    } catch (IOException | BundleException | NoSuchAlgorithmException e) {
      problems.accept("The plugin " + name + " cannot be installed: " + e.getMessage());
    }
  }

  private void start(Bundle bundle) throws InterruptedException {
    if (bundle.getHeaders("").get("Fragment-Host") != null) {
      return;
    }
    Thread starting = Thread.ofPlatform().daemon().name("start " + bundle.getSymbolicName()).start(() -> {
      try {
        bundle.start(Bundle.START_TRANSIENT);
      } catch (BundleException | LinkageError | RuntimeException e) {
        problems.accept("The plugin " + bundle.getSymbolicName() + " cannot be started: " + e.getMessage());
      }
    });
    starting.join(START_LIMIT_MILLIS);
    if (starting.isAlive()) {
      problems.accept("The plugin " + bundle.getSymbolicName() + " does not finish starting and is left behind.");
    }
  }

  private void uninstall(Bundle bundle) {
    try {
      bundle.uninstall();
    } catch (BundleException | RuntimeException e) {
      problems.accept("The plugin " + bundle.getSymbolicName() + " cannot be removed: " + e.getMessage());
    }
  }
}
