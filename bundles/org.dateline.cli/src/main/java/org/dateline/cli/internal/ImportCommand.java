package org.dateline.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Watched;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;

/** {@code dateline import}: stories into a case. */
final class ImportCommand implements Command {

    private static final String WATCH = "--watch";
    private static final String WATCHED = "--watched";
    private static final String FORGET = "--forget";

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
                       dateline import CASE --watched

                Reads and analyzes stories and keeps them in the case, a file that is made if it is not
                there. What the case holds already is passed over, so an import that was stopped, or
                killed, goes on where it was when it is started again. A file that has changed becomes
                a new version of its story; the old one is kept.

                  CASE                such as harbor.dateline
                """ + GivenInputs.HELP + """
                  --watch             remember the folders and addresses among the inputs: the desktop
                                      looks at the folders while the case is open, and at the
                                      addresses when it is told to
                  --watched           read again what the case remembers
                  --forget PLACE      remember this folder or address no longer

                Examples:
                  dateline import harbor.dateline incoming/
                  dateline import harbor.dateline --files-from list.txt --published 2025-07-09
                  dateline import harbor.dateline https://www.example.org/feed.xml --watch
                  dateline import harbor.dateline --watched
                """;
    }

    @Override
    public Set<String> flags() {
        return Set.of(GivenInputs.FLAG_JSONL, GivenInputs.OCR, WATCH, WATCHED);
    }

    @Override
    public Set<String> valued() {
        return Set.of(GivenInputs.FILES_FROM, GivenInputs.PUBLISHED, GivenInputs.USE, GivenInputs.COLUMNS, GivenInputs.OCR, FORGET);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, FailedException, CaseException {
        String name = Cases.name(arguments);
        AnalysisOptions options = GivenInputs.options(arguments, desk);
        boolean fromCase = arguments.has(WATCHED) || arguments.has(FORGET);
        List<String> names = arguments.rest().subList(1, arguments.rest().size());
        List<Input> inputs = fromCase && names.isEmpty() ? List.of() : GivenInputs.of(arguments, names, streams);
        try (CaseSession session = Cases.openToChange(desk, name, CaseStore.Mode.CREATE)) {
            forget(session, arguments.values(FORGET), streams);
            List<Input> all = new ArrayList<>(inputs);
            if (arguments.has(WATCHED)) {
                all.addAll(watched(session));
            }
            if (arguments.has(WATCH)) {
                watch(session, inputs);
            }
            if (fromCase && all.isEmpty()) {
                streams.message(arguments.has(WATCHED) ? "The case remembers no folder and no address." : "Done.");
                return ExitCode.DONE;
            }
            Report report;
            try (ShownProgress progress = new ShownProgress(streams)) {
                report = session.importAll(all, options, progress);
            }
            streams.line(said(report, name));
            return Outcome.of(report, streams);
        }
    }

    private static void forget(CaseSession session, List<String> places, Streams streams) throws CaseException, UsageException {
        for (String each : places) {
            String place = Input.isAddress(each) ? each : Input.of(GivenInputs.path(each), each).place();
            session.unwatch(place);
            streams.message("Forgotten: " + place);
        }
    }

    private static List<Input> watched(CaseSession session) throws CaseException {
        try (CaseView view = session.view()) {
            return view.watched().stream().filter(Watched::on).map(each -> each.kind() == Watched.Kind.ADDRESS
                    ? Input.ofAddress(each.place()) : Input.of(Path.of(each.place()), each.place())).toList();
        }
    }

    private static void watch(CaseSession session, List<Input> inputs) throws CaseException {
        for (Input each : inputs) {
            boolean address = each.path() == null && each.content() == null;
            if (address || each.path() != null && Files.isDirectory(each.path())) {
                session.watch(new Watched(address ? Watched.Kind.ADDRESS : Watched.Kind.FOLDER, each.place(), true));
            }
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
