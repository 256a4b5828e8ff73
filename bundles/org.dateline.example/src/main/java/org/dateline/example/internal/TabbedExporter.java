package org.dateline.example.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.api.EdtfDate;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Cursor;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.ExporterInfo;
import org.dateline.api.export.OptionValues;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Replaces the table of events: date, event and story between tabs. */
@Component(service = Exporter.class)
@ExporterInfo(id = "example.tabs", label = "Tabbed table (example)", fills = "exporter:csv", ending = "tsv")
@ServiceRanking(100)
public final class TabbedExporter implements Exporter {
  @Override
  public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context) throws IOException {
    int count = 0;
    int items = 0;
    try (Cursor<AnalyzedStory> cursor = stories.stories()) {
      while (cursor.hasNext() && !context.cancelled()) {
        AnalyzedStory each = cursor.next();
        for (Event event : each.findings().of(Layer.EVENTS)) {
          out.write(line(event, each).getBytes(StandardCharsets.UTF_8));
          items++;
        }
        count++;
      }
    }
    return new ExportReport(count, items, List.of());
  }

  private static String line(Event event, AnalyzedStory story) {
    EdtfDate date = event.date();
    return String.join("\t", date == null ? "" : date.toString(), plain(event.label()), plain(story.story().headline())) + "\n";
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
