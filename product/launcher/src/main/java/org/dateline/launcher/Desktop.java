package org.dateline.launcher;

import java.io.PrintStream;
import org.dateline.launcher.framework.Frame;

/** The window: a service inside the framework that is run on the main thread, as SWT on macOS wants it. */
final class Desktop {
  private Desktop() {}

  static int run(Product product, PrintStream errors) throws LaunchException, InterruptedException {
    try (Frame frame = Frame.boot(product, "desktop")) {
      Runnable window = frame.await(Runnable.class, "(main.thread=true)");
      frame.problems().forEach(errors::println);
      frame.followPlugins();
      window.run();
      return 0;
    }
  }
}
