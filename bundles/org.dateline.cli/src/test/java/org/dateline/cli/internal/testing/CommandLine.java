package org.dateline.cli.internal.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.dateline.cli.internal.Commands;
import org.dateline.desk.internal.DeskEngine;
import org.dateline.desk.internal.Limits;
import org.dateline.desk.internal.plugins.PluginFolder;

/** The commands over the real bundles, with what they wrote. */
public final class CommandLine {

    private final Commands commands;
    private String out = "";
    private String err = "";

    /** @param data where choices and plugins are kept */
    public CommandLine(Path data) throws IOException {
        this.commands = new Commands(new DeskEngine(new RealProviders(), data, Limits.USUAL), new PluginFolder(data.resolve("plugins")));
    }

    public int run(Object... words) {
        return runWith("", words);
    }

    /** @param in standard input */
    public int runWith(String in, Object... words) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int code = commands.run(arguments, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outBytes, false, StandardCharsets.UTF_8), new PrintStream(errBytes, false, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    public String out() {
        return out;
    }

    public List<String> lines() {
        return out.lines().toList();
    }

    public String err() {
        return err;
    }
}
