package org.dateline.launcher.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Explains why a service did not come: the bundles that could not start, each with what it lacks. */
final class Missing {
  /** How Felix marks a bundle that only lacks another that lacks something. */
  private static final String CONSEQUENCE = "[caused by:";

  private final BundleContext system;

  Missing(BundleContext system) {
    this.system = system;
  }

  /** One message for the person, with the reasons in the lines below. */
  String explain(String service, List<String> problems) {
    List<String> lines = new ArrayList<>(problems);
    for (Bundle bundle : system.getBundles()) {
      if (bundle.getState() == Bundle.INSTALLED && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
        lines.add(bundle.getSymbolicName() + ": " + reason(bundle));
      }
    }
    return "Dateline did not come up: the service " + service + " is missing."
        + String.join("", lines.stream().filter(line -> !line.contains(CONSEQUENCE)).distinct().map(line -> System.lineSeparator() + "  " + line).toList());
  }

  private static String reason(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
      return "late";
    } catch (BundleException e) {
      return Arrays.stream(String.valueOf(e.getMessage()).split("\\R")).findFirst().orElse("");
    }
  }
}
