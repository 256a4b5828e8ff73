package org.dateline.example.internal;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.story.Block;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Replaces the sentences: in telegrams each paragraph is one. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "example.sentences", label = "Paragraphs as sentences (example)", fills = "analyzer:sentences")
@ServiceRanking(100)
public final class LineSentences implements Analyzer {
  @Override
  public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
    for (Block block : story.blocks()) {
      out.add(new Sentence(block.span()));
    }
  }
}
