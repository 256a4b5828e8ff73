package org.dateline.launcher;

import java.io.PrintStream;

/** Starts the desktop, or runs a command and ends with its exit code. */
public final class Main {
  /** What the exit code 3 stands for: it failed. */
  static final int FAILED = 3;

  private Main() {}

  /** With no argument the desktop, else the command that the arguments are. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.err));
  }

  private static int run(String[] arguments, PrintStream errors) {
    try {
      Product product = Product.locate();
      return arguments.length == 0 ? Desktop.run(product, errors) : Command.run(product, arguments, errors);
    } catch (LaunchException e) {
      errors.println(e.getMessage());
      return FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
  }
}
