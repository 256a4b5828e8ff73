package org.dateline.export.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.ExporterInfo;
import org.dateline.api.export.Option;
import org.dateline.api.export.OptionValues;
import org.dateline.export.internal.chronology.Chronology;
import org.dateline.export.internal.chronology.Item;
import org.osgi.service.component.annotations.Component;

/** One row an item, for a spreadsheet or a database. */
@Component
@ExporterInfo(id = "dateline.csv", label = "Table (CSV)", fills = "exporter:csv", ending = "csv")
public final class CsvExporter implements Exporter {

    private static final Option ORDER = new Option("order", "Order of the rows", List.of("date", "story"), "date");
    private static final Option SEPARATOR = new Option("separator", "Between two cells", List.of("comma", "semicolon", "tab"), "comma");
    private static final Option BOM = Option.yesNo("bom", "Mark the file as UTF-8 for Excel", false);
    private static final Option GUARD = Option.yesNo("guard", "Put an apostrophe before what a spreadsheet would take for a formula", true);

    @Override
    public List<Option> options() {
        return List.of(ORDER, SEPARATOR, BOM, GUARD);
    }

    @Override
    public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context) throws IOException {
        char separator = switch (options.get(SEPARATOR)) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
        CsvWriter csv = new CsvWriter(out, separator, options.isYes(GUARD));
        if (options.isYes(BOM)) {
            csv.byteOrderMark();
        }
        csv.row(List.of("date", "earliest", "latest", "basis", "status", "label", "sentence", "who", "place", "why", "story", "path",
                "published"));
        Chronology chronology = new Chronology(stories);
        int[] rows = {0};
        try {
            if (options.get(ORDER).equals("story")) {
                chronology.each(context, item -> row(csv, item, rows));
            } else {
                chronology.byDate(context).forEach(item -> row(csv, item, rows));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        return new ExportReport(chronology.storyCount(), rows[0], chronology.leftBehind());
    }

    private static void row(CsvWriter csv, Item item, int[] rows) {
        try {
            csv.date(item.date() == null ? "" : item.date().toString());
            csv.date(item.date() == null || item.date().earliest() == null ? "" : CsvWriter.seconds(item.date().earliest()));
            csv.date(item.date() == null || item.date().latest() == null ? "" : CsvWriter.seconds(item.date().latest()));
            csv.cell(item.basis().id());
            csv.cell(item.status().id());
            csv.cell(item.label());
            csv.cell(item.sentence());
            csv.cell(String.join("; ", item.who()));
            csv.cell(item.place() == null ? "" : item.place());
            csv.cell(item.why());
            csv.cell(item.story().headline());
            csv.cell(item.story().path());
            csv.date(item.story().published() == null ? "" : item.story().published().toString());
            csv.endRow();
            rows[0]++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
