package org.dateline.itests.rules;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.util.ArrayList;
import java.util.List;

/** Compares a contract bundle with its baseline, by the rules of semantic versioning that OSGi packages follow. */
final class Contracts {
  private Contracts() {}

  /** The packages whose version does not say what changed in them, each with the version that would; empty when all is well. */
  static List<String> broken(Jar now, Jar baseline) throws Exception {
    List<String> broken = new ArrayList<>();
    try (Processor processor = new Processor()) {
      for (Baseline.Info each : new Baseline(processor, new DiffPluginImpl()).baseline(now, baseline, null)) {
        if (each.mismatch) {
          broken.add(each.packageName + " " + each.newerVersion + " should be " + each.suggestedVersion);
        }
      }
    }
    return broken;
  }
}
