package org.dateline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where log messages go: into files of the data folder, never onto the terminal of a command. Java makes one when something is first
 * logged, as the property {@code java.util.logging.config.class} tells it to.
 */
public final class Logging {
  private static final int FILE_BYTES = 1_000_000;
  private static final int FILES = 3;

  /** Sets the root logger up. Where the data folder cannot be written, nothing is logged: that is no reason not to run. */
  public Logging() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.INFO);
    try {
      Path folder = Path.of(System.getProperty("dateline.data", ".")).resolve("log");
      Files.createDirectories(folder);
      FileHandler file = new FileHandler(folder.resolve("dateline-%u-%g.log").toString(), FILE_BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setEncoding("UTF-8");
      root.addHandler(file);
    } catch (IOException e) {
      root.setLevel(Level.OFF);
    }
  }
}
