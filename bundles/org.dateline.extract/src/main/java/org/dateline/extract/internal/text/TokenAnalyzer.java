package org.dateline.extract.internal.text;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Token;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds the words and marks of a story. How, and where it fails: docs/analyzers/text.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.tokens", label = "Words", fills = "analyzer:tokens")
public final class TokenAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        Segmentation segmentation = Segmenter.segment(story.text());
        for (int t = 0; t < segmentation.tokens(); t++) {
            out.add(new Token(new Span(segmentation.start(t), segmentation.end(t))));
        }
    }
}
