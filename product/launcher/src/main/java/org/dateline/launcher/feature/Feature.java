package org.dateline.launcher.feature;

import java.util.List;
import java.util.Map;

/**
 * One feature file.
 *
 * @param id the feature's own {@code group:artifact:version}
 * @param bundles in the order of the file
 * @param configurations by PID; a factory configuration's PID holds a {@code ~}
 * @param frameworkProperties of the extension {@code framework-launching-properties}
 */
public record Feature(
    String id, List<Item> bundles, Map<String, Map<String, Object>> configurations, Map<String, String> frameworkProperties) {

  /** Level of a bundle whose metadata names none. */
  public static final int DEFAULT_START_LEVEL = 10;

  /**
   * A bundle of a feature.
   *
   * @param id {@code group:artifact:version}
   * @param startLevel the metadata {@code bundleStartLevel}
   */
  public record Item(String id, int startLevel) {

    /** The name its jar has in the product's {@code lib} folder. */
    public String fileName() {
      String[] parts = id.split(":", -1);
      return parts[1] + "-" + parts[parts.length - 1] + ".jar";
    }
  }
}
