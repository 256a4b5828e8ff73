package org.dateline.itests.rules.broken.plain.views.internal;

import org.dateline.itests.rules.broken.plain.api.Analyzer;
import org.osgi.framework.Bundle;

/** An analyzer that cannot live outside a framework. */
final class BoundAnalyzer implements Analyzer {
  String home(Bundle bundle) {
    return bundle.getLocation();
  }
}
