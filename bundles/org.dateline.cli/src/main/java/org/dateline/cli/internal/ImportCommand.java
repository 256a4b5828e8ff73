package org.dateline.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;

/** {@code dateline import}: stories into a case. */
final class ImportCommand implements Command {

    private final Desk desk;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "add stories to a case; goes on where it was stopped";
    }

    @Override
    public String help() {
        return """
                Usage: dateline import CASE INPUT... [options]

                Reads and analyzes stories and keeps them in the case, a file that is made if it is not
                there. What the case holds already is passed over, so an import that was stopped, or
                killed, goes on where it was when it is started again. A file that has changed becomes
                a new version of its story; the old one is kept.

                  CASE                such as harbor.dateline
                """ + GivenInputs.HELP + """

                Examples:
                  dateline import harbor.dateline incoming/
                  dateline import harbor.dateline --files-from list.txt --published 2025-07-09
                """;
    }

    @Override
    public Set<String> flags() {
        return Set.of(GivenInputs.FLAG_JSONL);
    }

    @Override
    public Set<String> valued() {
        return Set.of(GivenInputs.FILES_FROM, GivenInputs.PUBLISHED, GivenInputs.USE);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, FailedException, CaseException {
        String name = Cases.name(arguments);
        AnalysisOptions options = GivenInputs.options(arguments, desk);
        List<Input> inputs = GivenInputs.of(arguments, arguments.rest().subList(1, arguments.rest().size()), streams);
        try (CaseSession session = Cases.openToChange(desk, name, CaseStore.Mode.CREATE)) {
            Report report;
            try (ShownProgress progress = new ShownProgress(streams)) {
                report = session.importAll(inputs, options, progress);
            }
            streams.line(said(report, name));
            return Outcome.of(report, streams);
        }
    }

    private static String said(Report report, String name) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d %s added to %s", report.stories(),
                report.stories() == 1 ? "story" : "stories", name));
        if (report.versions() > 0) {
            text.append(String.format(Locale.ROOT, ", %d of them %s", report.versions(),
                    report.versions() == 1 ? "a new version" : "new versions"));
        }
        if (report.known() > 0) {
            text.append(String.format(Locale.ROOT, "; %d of the inputs %s there already", report.known(),
                    report.known() == 1 ? "was" : "were"));
        }
        return text.append('.').toString();
    }
}
