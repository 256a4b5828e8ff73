package org.dateline.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.dateline.api.PluginException;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;

/** {@code dateline analyze}: stories to JSON Lines; nothing is kept. */
final class AnalyzeCommand implements Command {

    private static final String FORMAT = "json";

    private final Desk desk;

    AnalyzeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "analyze";
    }

    @Override
    public String summary() {
        return "analyze stories and print what is in them as JSON Lines";
    }

    @Override
    public String help() {
        return """
                Usage: dateline analyze INPUT... [options]

                Reads stories, finds names, dates, amounts, quotations and events in them, and prints
                one JSON object a story, in the order of the inputs. Nothing is kept.

                """ + GivenInputs.HELP + """
                  -o, --output FILE   write there; the file appears when it is whole

                Examples:
                  dateline analyze story.txt
                  dateline analyze incoming/ --published 2025-07-09 -o found.jsonl
                  dateline analyze --jsonl stories.jsonl | jq .events
                """;
    }

    @Override
    public Set<String> flags() {
        return Set.of(GivenInputs.FLAG_JSONL, GivenInputs.OCR);
    }

    @Override
    public Set<String> valued() {
        return Set.of(GivenInputs.FILES_FROM, GivenInputs.PUBLISHED, GivenInputs.USE, GivenInputs.COLUMNS, GivenInputs.OCR, "--output");
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, FailedException, PluginException, IOException {
        AnalysisOptions options = GivenInputs.options(arguments, desk);
        List<Input> inputs = GivenInputs.of(arguments, arguments.rest(), streams);
        try (Target target = Target.of(arguments.value("--output"), streams)) {
            Report report;
            try (ShownProgress progress = new ShownProgress(streams)) {
                report = desk.analyze(inputs, options, FORMAT, target.stream(), progress);
            }
            target.keep();
            return Outcome.of(report, streams);
        }
    }
}
