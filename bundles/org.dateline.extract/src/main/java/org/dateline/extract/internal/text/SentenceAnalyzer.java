package org.dateline.extract.internal.text;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds the sentences of a story in any language. How, and where it fails: docs/analyzers/text.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.sentences", label = "Sentences", fills = "analyzer:sentences")
public final class SentenceAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        Segmentation segmentation = Segmenter.segment(story.text(), breaks(story));
        for (int s = 0; s < segmentation.sentences(); s++) {
            out.add(new Sentence(new Span(segmentation.sentenceStart(s), segmentation.sentenceEnd(s))));
        }
    }

    private static int[] breaks(Story story) {
        return story.blocks().stream().mapToInt(block -> block.span().start()).sorted().toArray();
    }
}
