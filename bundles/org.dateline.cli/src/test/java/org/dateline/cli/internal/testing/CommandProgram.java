package org.dateline.cli.internal.testing;

import java.io.IOException;
import java.nio.file.Path;

import org.dateline.cli.internal.CommandService;
import org.dateline.desk.internal.DeskEngine;
import org.dateline.desk.internal.plugins.PluginFolder;

/** The commands as a program of its own, for tests that kill it. */
public final class CommandProgram {

    private CommandProgram() {
    }

    public static void main(String[] words) throws IOException {
        Path nowhere = Path.of("no-plugins");
        System.exit(new CommandService(new DeskEngine(new RealProviders()), new PluginFolder(nowhere)).applyAsInt(words));
    }
}
