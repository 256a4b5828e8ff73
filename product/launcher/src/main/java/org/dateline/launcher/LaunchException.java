package org.dateline.launcher;

/** Dateline cannot start; the message says why, in words for the person who started it. */
public final class LaunchException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the message alone. */
  public LaunchException(String message) {
    super(message);
  }

  /** With the message for the person and the cause for the log. */
  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
