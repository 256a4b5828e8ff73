package org.dateline.example.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.api.TaskContext;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.OptionValues;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.GivenStories;
import org.junit.jupiter.api.Test;

class TabbedExporterTest extends ExporterContract {
  @Override
  protected Exporter exporter() {
    return new TabbedExporter();
  }

  @Test
  void everyEventIsALineOfDateEventAndStory() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report = new TabbedExporter().export(GivenStories.ofACase(), OptionValues.of(List.of(), Map.of()), out, TaskContext.silent());
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(report.items(), lines.size());
    assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == 3), lines.toString());
    assertTrue(lines.contains("2031-03-04\t다리를 닫는다\t다리 보수"), lines.toString());
  }
}
