package org.dateline.cli.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.CaseSession;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Option;
import org.jspecify.annotations.Nullable;

/** {@code dateline export}: a case in one of the formats there are. An exporter's options are options of the command. */
final class ExportCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";

    private final Desk desk;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "write a case in a format: JSON Lines, CSV, a timeline, a web page";
    }

    @Override
    public String help() {
        StringBuilder text = new StringBuilder("""
                Usage: dateline export CASE --format FORMAT [-o FILE] [options of the format]

                Writes what is in the case. Without -o to standard output; with -o the file appears
                when it is whole. Without --format the ending of FILE decides.

                Formats:
                """);
        desk.formats().forEach((format, provider) -> {
            text.append(String.format(Locale.ROOT, "  %-12s %s\n", format, provider.label()));
            for (Option option : options(format)) {
                text.append(String.format(Locale.ROOT, "      --%s %s  %s; else %s\n", option.id(),
                        option.choices().isEmpty() ? "TEXT" : String.join("|", option.choices()), option.label(),
                        option.initial().isEmpty() ? "nothing" : option.initial()));
            }
        });
        return text.append("""

                Examples:
                  dateline export harbor.dateline --format json -o harbor.jsonl
                  dateline export harbor.dateline -o harbor.html
                """).toString();
    }

    private List<Option> options(String format) {
        try {
            return desk.options(format);
        } catch (PluginException e) {
            return List.of();
        }
    }

    @Override
    public Arguments read(List<String> words) throws UsageException {
        Set<String> valued = new TreeSet<>(Set.of(FORMAT, OUTPUT));
        for (String format : desk.formats().keySet()) {
            if (words.contains(format) || words.contains(FORMAT + "=" + format) || !words.toString().contains(FORMAT)) {
                options(format).forEach(option -> valued.add("--" + option.id()));
            }
        }
        return Arguments.of(words, Set.of("--help"), valued);
    }

    @Override
    public int run(Arguments arguments, Streams streams)
            throws UsageException, FailedException, CaseException, PluginException, IOException {
        String name = Cases.name(arguments);
        if (arguments.rest().size() > 1) {
            throw new UsageException("One case at a time, not also " + arguments.rest().get(1) + ".");
        }
        String format = format(arguments.value(FORMAT), arguments.value(OUTPUT));
        Map<String, String> chosen = chosen(arguments, format);
        try (CaseSession session = Cases.open(desk, name, CaseStore.Mode.READ);
                Target target = Target.of(arguments.value(OUTPUT), streams)) {
            ExportReport report;
            try (ShownProgress progress = new ShownProgress(streams)) {
                report = desk.export(session, format, chosen, target.stream(), progress);
            }
            target.keep();
            report.notCarried().forEach(line -> streams.message("Not in " + format + ": " + line));
            return ExitCode.DONE;
        }
    }

    private Map<String, String> chosen(Arguments arguments, String format) throws UsageException {
        Map<String, String> chosen = new HashMap<>();
        for (Option option : options(format)) {
            String value = arguments.value("--" + option.id());
            if (value != null && !option.choices().isEmpty() && !option.choices().contains(value)) {
                throw new UsageException("--" + option.id() + " may be " + String.join(", ", option.choices()) + ", not " + value + ".");
            }
            if (value != null) {
                chosen.put(option.id(), value);
            }
        }
        return chosen;
    }

    private String format(@Nullable String given, @Nullable String file) throws UsageException {
        Map<String, ProviderDescription> formats = desk.formats();
        if (given != null && formats.containsKey(given)) {
            return given;
        }
        String list = String.join(", ", formats.keySet());
        if (given != null) {
            throw new UsageException("There is no format " + given + ". There are: " + list + ".");
        }
        for (Map.Entry<String, ProviderDescription> each : formats.entrySet()) {
            if (file != null && file.endsWith("." + each.getValue().property("dateline.ending"))) {
                return each.getKey();
            }
        }
        throw new UsageException("Say which format: " + FORMAT + " with one of " + list + ".");
    }
}
