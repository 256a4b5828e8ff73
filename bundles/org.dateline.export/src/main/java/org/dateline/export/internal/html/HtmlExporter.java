package org.dateline.export.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

/** The chronology, the cast and the stories on one page that opens alone, without network and without a script. */
@Component
@ExporterInfo(id = "dateline.html", label = "Web page", fills = "exporter:html", ending = "html")
public final class HtmlExporter implements Exporter {

    private static final Option TITLE = new Option("title", "Title; the name of the case where empty", List.of(), "");
    private static final Option CAST = new Option("cast", "List of the cast", List.of("in-items", "all", "none"), "in-items");
    private static final Option WHY = Option.yesNo("why", "Say why each item bears its date", true);
    private static final Option PATHS = Option.yesNo("paths", "Name the files that the stories came from", true);

    @Override
    public List<Option> options() {
        return List.of(TITLE, CAST, WHY, PATHS);
    }

    @Override
    public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context) throws IOException {
        Chronology chronology = new Chronology(stories);
        List<Item> items = chronology.byDate(context);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        Page page = new Page(writer, title(options.get(TITLE), stories.title()), options.isYes(WHY), options.isYes(PATHS));
        page.begin(chronology, items);
        page.items(items);
        page.cast(CastSection.of(options.get(CAST), chronology.cast(), items));
        page.stories(chronology.sources());
        page.end();
        writer.flush();
        return new ExportReport(chronology.storyCount(), items.size(), chronology.leftBehind());
    }

    private static String title(String chosen, String ofTheCase) {
        if (!chosen.isBlank()) {
            return chosen;
        }
        return ofTheCase.isBlank() ? "Chronology" : ofTheCase;
    }
}
