package org.dateline.example.internal;

import java.util.List;
import java.util.Map;
import org.dateline.api.PluginException;
import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.LayerSpec;
import org.dateline.api.analysis.Note;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Adds a layer of its own: the figures of a story, for the colleague who checks them. Reader, search and exports carry it by itself. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "example.figures", label = "Figures (example)", fills = "analyzer:org.dateline.example.figures")
public final class FigureAnalyzer implements Analyzer {
  static final String LAYER = "org.dateline.example.figures";

  @Override
  public LayerSpec layer() {
    return new LayerSpec(LAYER, "Figures", "dotted-box", List.of(new LayerSpec.Field("digits", "Digits", "number")));
  }

  @Override
  public void analyze(Story story, Findings given, FindingSink out, TaskContext context) throws PluginException {
    String text = story.text();
    int start = -1;
    for (int i = 0; i <= text.length() && !context.cancelled(); i++) {
      boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        out.add(note(new Span(start, i), text));
        start = -1;
      }
    }
  }

  private static Note note(Span span, String text) {
    return new Note("f" + span.start(), span, span.of(text), Map.of("digits", Integer.toString(span.end() - span.start())), 1);
  }
}
