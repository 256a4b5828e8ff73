package org.dateline.export.internal.timelinejs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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

/**
 * What TimelineJS 3 of the Knight Lab reads (timeline.knightlab.com/docs/json-format.html). It knows no dates that are less than
 * certain, so each of those says in words what is known.
 */
@Component
@ExporterInfo(id = "dateline.timelinejs", label = "TimelineJS 3", fills = "exporter:timelinejs", ending = "json")
public final class TimelineJsExporter implements Exporter {

    private static final Option TITLE = new Option("title", "Title; the name of the case where empty", List.of(), "");
    private static final Option GROUP = new Option("group", "One lane for each", List.of("none", "person", "publisher"), "none");
    private static final Option CHECKED = Option.yesNo("sure-only", "Leave out what is still to be checked", false);

    private final JsonFactory factory = new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public List<Option> options() {
        return List.of(TITLE, GROUP, CHECKED);
    }

    @Override
    public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context) throws IOException {
        Chronology chronology = new Chronology(stories);
        List<Item> all = chronology.byDate(context);
        boolean sureOnly = options.isYes(CHECKED);
        List<Item> shown = all.stream().filter(item -> item.date() != null && !(sureOnly && item.toCheck())).toList();
        String title = options.get(TITLE).isBlank() ? stories.title() : options.get(TITLE);
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new TimelineWriter(json, Lanes.of(options.get(GROUP), shown)).write(title, shown);
            json.writeRaw('\n');
        }
        return new ExportReport(chronology.storyCount(), shown.size(), notCarried(all, sureOnly, chronology));
    }

    private static List<String> notCarried(List<Item> all, boolean sureOnly, Chronology chronology) {
        List<String> lines = new ArrayList<>();
        int undated = (int) all.stream().filter(item -> item.date() == null).count();
        if (undated > 0) {
            lines.add(Chronology.counted(undated, "item") + " without a date left out: TimelineJS shows dated ones alone.");
        }
        int unsure = (int) all.stream().filter(item -> item.date() != null && item.toCheck()).count();
        if (sureOnly && unsure > 0) {
            lines.add(Chronology.counted(unsure, "item") + " still to be checked left out, as asked.");
        }
        lines.addAll(chronology.leftBehind());
        return lines;
    }
}
