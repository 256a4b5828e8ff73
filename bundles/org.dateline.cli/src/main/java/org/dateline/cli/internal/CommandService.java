package org.dateline.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the launcher hands the command line to. */
@Component(service = ToIntFunction.class, property = "main.command:Boolean=true")
public final class CommandService implements ToIntFunction<String[]> {

    private static final int BUFFER = 1 << 16;

    private final Desk desk;
    private final Plugins plugins;

    @Activate
    public CommandService(@Reference Desk desk, @Reference Plugins plugins) {
        this.desk = desk;
        this.plugins = plugins;
    }

    @Override
    public int applyAsInt(String[] words) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Commands(desk, plugins).run(words, new Streams(System.in, out, err, Terminal.isThere()));
    }
}
