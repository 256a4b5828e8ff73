package org.dateline.export.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Cursor;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.ExporterInfo;
import org.dateline.api.export.OptionValues;
import org.osgi.service.component.annotations.Component;

/** One story a line, everything found in it, offsets in Unicode code points. A line goes out as soon as its story is there. */
@Component
@ExporterInfo(id = "dateline.json", label = "Analysis (JSON Lines)", fills = "exporter:json", ending = "jsonl")
public final class JsonExporter implements Exporter {

    private final JsonFactory factory = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator((String) null)
            .build();

    @Override
    public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context)
            throws IOException {
        int count = 0;
        int items = 0;
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8); Cursor<AnalyzedStory> cursor = stories.stories()) {
            while (!context.cancelled() && cursor.hasNext()) {
                AnalyzedStory story = cursor.next();
                new StoryLine(json, story).write();
                json.writeRaw('\n');
                json.flush();
                count++;
                items += story.findings().of(Layer.EVENTS).size();
            }
        }
        return new ExportReport(count, items, List.of());
    }
}
