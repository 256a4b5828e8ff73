package org.dateline.cli.internal;

import java.util.List;

/** What {@code ./dateline --help} prints. */
final class Overview {

    private static final int WIDTH = 10;

    private Overview() {
    }

    static String of(List<Command> commands) {
        StringBuilder text = new StringBuilder("""
                Dateline turns news stories and documents into a checked chronology.

                Usage: dateline                      the desktop
                       dateline CASE.dateline        the desktop, on this case
                       dateline COMMAND ...          a command, without a window

                Commands:
                """);
        for (Command command : commands) {
            text.append("  ").append(command.name()).append(" ".repeat(Math.max(1, WIDTH - command.name().length())))
                    .append(command.summary()).append('\n');
        }
        return text.append("""

                dateline COMMAND --help tells more, with examples; --version prints the version.
                Exit codes: 0 done; 1 done, but something was set aside (named on standard error);
                2 wrong use; 3 failed.
                """).toString();
    }
}
