package org.dateline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Where log messages go: into files of the data folder, never onto the terminal of a command. Java makes one when somebody first
 * asks for a logger, as the property {@code java.util.logging.config.class} tells it to; the file is opened with the first message.
 */
public final class Logging {
  /** Sets the root logger up. */
  public Logging() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.INFO);
    root.addHandler(new LogFile());
  }

  /** Where the data folder cannot be written, nothing is logged: that is no reason not to run. */
  private static final class LogFile extends Handler {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 3;

    private @Nullable Handler file;
    private boolean closed;

    @Override
    public synchronized void publish(LogRecord message) {
      if (file == null && !closed) {
        open();
      }
      if (file != null) {
        file.publish(message);
      }
    }

    private void open() {
      try {
        Path folder = Path.of(System.getProperty("dateline.data", ".")).resolve("log");
        Files.createDirectories(folder);
        file = new FileHandler(folder.resolve("dateline-%u-%g.log").toString(), FILE_BYTES, FILES, true);
        file.setFormatter(new SimpleFormatter());
        file.setEncoding("UTF-8");
      } catch (IOException e) {
        closed = true;
      }
    }

    @Override
    public synchronized void flush() {
      if (file != null) {
        file.flush();
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      if (file != null) {
        file.close();
        file = null;
      }
    }
  }
}
