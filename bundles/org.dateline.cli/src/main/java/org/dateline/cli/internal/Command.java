package org.dateline.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;

/** One of the commands. */
interface Command {

    String name();

    /** One line for the list of commands. */
    String summary();

    /** What {@code --help} prints: usage, options, examples. */
    String help();

    /** Options without a value. */
    default Set<String> flags() {
        return Set.of();
    }

    /** Options with a value. */
    default Set<String> valued() {
        return Set.of();
    }

    /** Returns the exit code. */
    int run(Arguments arguments, Streams streams)
            throws UsageException, FailedException, CaseException, PluginException, IOException;

    /** The arguments of this command, read from the words behind its name. */
    default Arguments read(List<String> words) throws UsageException {
        return Arguments.of(words, with(flags(), "--help"), valued());
    }

    private static Set<String> with(Set<String> flags, String one) {
        Set<String> all = new java.util.TreeSet<>(flags);
        all.add(one);
        return all;
    }
}
