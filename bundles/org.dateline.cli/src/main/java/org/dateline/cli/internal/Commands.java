package org.dateline.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseFault;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Plugins;

/** The commands by name. Each ends with an exit code and, where it did not go well, a plain reason. */
public final class Commands {

    private final List<Command> all;

    public Commands(Desk desk, Plugins plugins) {
        this.all = List.of(new AnalyzeCommand(desk), new ImportCommand(desk), new SearchCommand(desk), new ExportCommand(desk),
                new CorrectCommand(desk), new CheckCommand(desk), new CompareCommand(desk), new PluginsCommand(desk, plugins));
    }

    /** Where nobody watches: without progress. Returns the exit code. */
    public int run(String[] words, InputStream in, PrintStream out, PrintStream err) {
        return run(words, new Streams(in, out, err, false));
    }

    int run(String[] words, Streams streams) {
        int code = dispatch(words, streams);
        streams.err().flush();
        streams.out().flush();
        if (streams.out().checkError() && code < ExitCode.WRONG_USE) {
            streams.message("dateline: standard output cannot be written.");
            return ExitCode.FAILED;
        }
        return code;
    }

    private int dispatch(String[] words, Streams streams) {
        String name = words.length == 0 ? "--help" : words[0];
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
            return help(words, streams);
        }
        if (name.equals("--version") || name.equals("version")) {
            streams.line("Dateline " + Version.text());
            return ExitCode.DONE;
        }
        for (Command command : all) {
            if (command.name().equals(name)) {
                return run(command, Arrays.asList(words).subList(1, words.length), streams);
            }
        }
        streams.message("dateline: there is no command " + name + ". There are: "
                + String.join(", ", all.stream().map(Command::name).toList()) + ".");
        return ExitCode.WRONG_USE;
    }

    private int help(String[] words, Streams streams) {
        for (Command command : all) {
            if (words.length > 1 && command.name().equals(words[1])) {
                streams.out().print(command.help());
                return ExitCode.DONE;
            }
        }
        streams.out().print(Overview.of(all));
        return ExitCode.DONE;
    }

    private static int run(Command command, List<String> words, Streams streams) {
        String prefix = "dateline " + command.name() + ": ";
        try {
            Arguments arguments = command.read(words);
            if (arguments.has("--help")) {
                streams.out().print(command.help());
                return ExitCode.DONE;
            }
            return command.run(arguments, streams);
        } catch (UsageException e) {
            streams.message(prefix + e.getMessage());
            streams.message("More: dateline " + command.name() + " --help");
            return ExitCode.WRONG_USE;
        } catch (FailedException | CaseException | PluginException | CaseFault e) {
            streams.message(prefix + e.getMessage());
        } catch (IOException e) {
            streams.message(prefix + "reading or writing failed: " + e.getMessage() + ".");
        } catch (OutOfMemoryError e) {
            streams.message(prefix + "it needs more memory than there is. Try fewer or smaller inputs at a time.");
        } catch (RuntimeException | LinkageError e) {
            System.getLogger("org.dateline.cli").log(System.Logger.Level.ERROR, command.name(), e);
            streams.message(prefix + "a mistake in Dateline: " + e + ". The log in the data folder says more.");
        }
        return ExitCode.FAILED;
    }
}
