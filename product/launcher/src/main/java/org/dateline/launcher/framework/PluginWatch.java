package org.dateline.launcher.framework;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** Follows the plugin folder while the desktop runs, so that installing and removing take effect without a restart. */
final class PluginWatch implements AutoCloseable {
  private final PluginBundles plugins;
  private final WatchService watch;
  private final Thread thread;

  /** Begins to watch at once. */
  PluginWatch(Path folder, PluginBundles plugins) throws IOException {
    this.plugins = plugins;
    Files.createDirectories(folder);
    this.watch = folder.getFileSystem().newWatchService();
    folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    this.thread = Thread.ofPlatform().daemon().name("dateline-plugins").start(this::follow);
  }

  private void follow() {
    try {
      @Nullable WatchKey key = watch.take();
      while (key != null) {
        key.pollEvents();
        plugins.bringInStep();
        key = key.reset() ? watch.take() : null;
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    watch.close();
  }
}
