package org.dateline.extract.internal.korean;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Mention;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds the names in a Korean story. How, and where it fails: docs/analyzers/korean.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.names.ko", label = "Names, Korean", fills = "analyzer:mentions@ko")
public final class KoreanMentionAnalyzer implements Analyzer {
    /** Patterns, not a trained model: sure of a name with its title, less so of the rest. */
    private static final double TITLED = 0.9;
    private static final double PLAIN = 0.8;

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        for (KoreanName name : NameFinder.find(story.text())) {
            out.add(new Mention("m" + name.span().start(), name.span(), name.type(), name.title() == null ? PLAIN : TITLED));
        }
    }
}
