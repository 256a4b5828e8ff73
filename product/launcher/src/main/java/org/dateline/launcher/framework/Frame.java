package org.dateline.launcher.framework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.dateline.launcher.LaunchException;
import org.dateline.launcher.Product;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/** A running framework with the bundles of one mode. Closing stops it, with a deadline: a bundle that hangs does not hold the program. */
public final class Frame implements AutoCloseable {
  private static final long SERVICE_LIMIT_MILLIS = 30_000;
  private static final long STOP_LIMIT_MILLIS = 5_000;

  private final Framework framework;
  private final CacheFolder cache;
  private final Path pluginFolder;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private @Nullable PluginWatch watch;

  private Frame(Framework framework, CacheFolder cache, Path pluginFolder) {
    this.framework = framework;
    this.cache = cache;
    this.pluginFolder = pluginFolder;
  }

  /**
   * Boots the framework with the features of {@code mode} and the person's plugins; returns when the highest start level is reached
   * and the plugins had their time to start.
   */
  public static Frame boot(Product product, String mode) throws LaunchException, InterruptedException {
    BundleSet bundles = BundleSet.of(product, mode);
    CacheFolder cache = CacheFolder.take(product.data(), mode);
    Map<String, String> properties = new LinkedHashMap<>(bundles.properties());
    properties.put(Constants.FRAMEWORK_STORAGE, cache.folder().toString());
    properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(bundles.highestStartLevel()));
    properties.put("dateline.data", product.data().toString());
    properties.put("dateline.home", product.home().toString());
    Frame frame = new Frame(new FrameworkFactory().newFramework(properties), cache, product.plugins());
    try {
      frame.start(bundles);
      frame.plugins().bringInStep();
    } catch (BundleException e) {
      throw new LaunchException("The framework cannot be started: " + e.getMessage(), e);
    }
    return frame;
  }

  private void start(BundleSet bundles) throws BundleException, LaunchException {
    framework.init(this::note);
    bundles.bringInStep(framework.getBundleContext(), cache.folder());
    framework.start();
  }

  private void note(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      problems.add(event.getBundle().getSymbolicName() + ": " + event.getThrowable().getMessage());
    }
  }

  private PluginBundles plugins() {
    return new PluginBundles(framework.getBundleContext(), pluginFolder, problems::add);
  }

  /** From now on plugins come and go as the plugin folder says, until the frame is closed. */
  public void followPlugins() throws LaunchException {
    try {
      watch = new PluginWatch(pluginFolder, plugins());
    } catch (IOException e) {
      throw new LaunchException("The plugin folder " + pluginFolder + " cannot be watched: " + e.getMessage(), e);
    }
  }

  /** What bundles reported while they started, one line each; empty when all is well. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** The system bundle's context. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** Waits for the service that this filter matches: long, for a slow machine, but not when bundles failed and it will not come. */
  public <T> T await(Class<T> type, String filter) throws LaunchException, InterruptedException {
    ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), filter(type, filter), null);
    tracker.open();
    @Nullable T service = tracker.waitForService(problems.isEmpty() ? SERVICE_LIMIT_MILLIS : 1);
    if (service == null) {
      throw new LaunchException(new Missing(context()).explain(type.getSimpleName() + " " + filter, problems()));
    }
    return service;
  }

  private Filter filter(Class<?> type, String filter) throws LaunchException {
    try {
      return context().createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")");
    } catch (InvalidSyntaxException e) {
      throw new LaunchException("Not a service filter: " + filter, e);
    }
  }

  /** Stops the framework and gives its cache back. */
  @Override
  public void close() throws LaunchException {
    Thread stopping = Thread.ofPlatform().daemon().name("dateline-stop").start(this::stop);
    try {
      if (watch != null) {
        watch.close();
      }
      stopping.join(STOP_LIMIT_MILLIS);
      cache.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new LaunchException("The framework's cache cannot be closed: " + e.getMessage(), e);
    }
  }

  private void stop() {
    try {
      framework.stop();
      framework.waitForStop(TimeUnit.MINUTES.toMillis(1));
    } catch (BundleException e) {
      problems.add(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
