package org.dateline.cli.internal;

import org.dateline.api.desk.Report;

/** Says what did not go well, and turns it into the exit code. */
final class Outcome {

    private Outcome() {
    }

    static int of(Report report, Streams streams) {
        report.setAside().forEach(input -> streams.message("Set aside: " + input.path() + ": " + input.reason()));
        report.failed().forEach(problem -> streams.message("Plugin stopped: " + problem.message()));
        if (report.cancelled()) {
            streams.message("Stopped before the end; what came in is kept.");
        }
        boolean whole = report.setAside().isEmpty() && report.failed().isEmpty() && !report.cancelled();
        return whole ? ExitCode.DONE : ExitCode.NOT_WHOLE;
    }
}
