package org.dateline.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dateline.api.desk.Providers;
import org.dateline.launcher.components.ClassPathProviders;
import org.dateline.launcher.components.Component;
import org.dateline.launcher.components.ComponentIndex;
import org.dateline.launcher.components.Wiring;
import org.dateline.launcher.framework.Frame;

/**
 * A command. Where the person installed no plugin, the components come straight from the class path and nothing but the command is
 * started; else they come from the framework, plugins included. Either way the command is the one service {@code ToIntFunction} with
 * the property {@code main.command}.
 */
final class Command {
  private static final String PROPERTY = "main.command";

  private Command() {}

  static int run(Product product, String[] arguments, PrintStream errors) throws LaunchException, InterruptedException {
    return product.hasPlugins() ? inFramework(product, arguments, errors) : fromClassPath(product, arguments);
  }

  @SuppressWarnings("unchecked")
  private static int inFramework(Product product, String[] arguments, PrintStream errors) throws LaunchException, InterruptedException {
    try (Frame frame = Frame.boot(product, "command")) {
      frame.problems().forEach(errors::println);
      ToIntFunction<String[]> command = frame.await(ToIntFunction.class, "(" + PROPERTY + "=true)");
      return command.applyAsInt(arguments);
    }
  }

  @SuppressWarnings("unchecked")
  private static int fromClassPath(Product product, String[] arguments) throws LaunchException {
    List<Component> components = components(product.home().resolve("components.index"));
    Wiring wiring = new Wiring(components, Map.of(Providers.class.getName(), new ClassPathProviders(components)));
    for (Component component : wiring.providing(ToIntFunction.class.getName())) {
      if (Boolean.parseBoolean(String.valueOf(component.properties().get(PROPERTY)))) {
        return ((ToIntFunction<String[]>) wiring.instance(component)).applyAsInt(arguments);
      }
    }
    throw new LaunchException("The product is not whole: it holds no commands.");
  }

  private static List<Component> components(Path index) throws LaunchException {
    try {
      return ComponentIndex.read(index);
    } catch (IOException e) {
      throw new LaunchException("The product is not whole: " + index + " cannot be read. Build or install it again.", e);
    }
  }
}
