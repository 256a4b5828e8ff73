package org.dateline.launcher.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.launcher.LaunchException;
import org.dateline.launcher.Product;
import org.dateline.launcher.feature.Feature;
import org.dateline.launcher.feature.FeatureFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The bundles that a mode is made of, and bringing a framework's cache in step with them: only what changed is installed. */
final class BundleSet {
  private final Map<String, Feature.Item> items = new LinkedHashMap<>();
  private final Map<String, Path> jars = new LinkedHashMap<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();

  private BundleSet() {}

  /** Everything the features of this mode name; a jar that the product lacks is an error with its name. */
  static BundleSet of(Product product, String mode) throws LaunchException {
    BundleSet set = new BundleSet();
    for (Path file : product.features(mode)) {
      Feature feature = FeatureFile.read(file);
      for (Feature.Item item : feature.bundles()) {
        set.add(product.lib().resolve(item.fileName()), item);
      }
      set.properties.putAll(feature.frameworkProperties());
      set.configurations.putAll(feature.configurations());
    }
    return set;
  }

  private void add(Path jar, Feature.Item item) throws LaunchException {
    if (!Files.isRegularFile(jar)) {
      throw new LaunchException("The product is not whole: " + jar + " is missing. Build or install it again.");
    }
    String location = "reference:" + jar.toUri();
    items.put(location, item);
    jars.put(location, jar);
  }

  Map<String, String> properties() {
    return properties;
  }

  Map<String, Map<String, Object>> configurations() {
    return configurations;
  }

  int highestStartLevel() {
    return items.values().stream().mapToInt(Feature.Item::startLevel).max().orElse(1);
  }

  /** Uninstalls what is no longer named or was replaced, installs what is new; all of it starts when its level is reached. */
  void bringInStep(BundleContext system, Path cache) throws LaunchException {
    try {
      CacheStamp stamp = new CacheStamp(cache);
      for (Bundle bundle : system.getBundles()) {
        if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !isCurrent(bundle.getLocation(), stamp)) {
          bundle.uninstall();
        }
      }
      if (installMissing(system)) {
        stamp.write(jars);
      }
    } catch (BundleException | IOException e) {
      throw new LaunchException("The program's bundles cannot be put into " + cache + ": " + e.getMessage(), e);
    }
  }

  private boolean isCurrent(String location, CacheStamp stamp) throws IOException {
    Path jar = jars.get(location);
    return jar != null && stamp.knows(location, jar);
  }

  private boolean installMissing(BundleContext system) throws LaunchException {
    List<Bundle> fresh = new ArrayList<>();
    for (Map.Entry<String, Feature.Item> each : items.entrySet()) {
      if (system.getBundle(each.getKey()) == null) {
        fresh.add(install(system, each.getKey(), each.getValue()));
      }
    }
    for (Bundle bundle : fresh) {
      start(bundle);
    }
    return !fresh.isEmpty();
  }

  private static Bundle install(BundleContext system, String location, Feature.Item item) throws LaunchException {
    try {
      Bundle bundle = system.installBundle(location);
      bundle.adapt(BundleStartLevel.class).setStartLevel(item.startLevel());
      return bundle;
    } catch (BundleException e) {
      throw new LaunchException("The bundle " + item.id() + " cannot be installed: " + e.getMessage(), e);
    }
  }

  private static void start(Bundle bundle) throws LaunchException {
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      return;
    }
    try {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    } catch (BundleException e) {
      throw new LaunchException("The bundle " + bundle.getSymbolicName() + " cannot be started: " + e.getMessage(), e);
    }
  }
}
