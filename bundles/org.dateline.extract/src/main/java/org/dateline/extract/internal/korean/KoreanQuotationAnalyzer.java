package org.dateline.extract.internal.korean;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds quotations in a Korean story, direct, mixed and indirect, with their speakers. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.quotations.ko", label = "Quotations, Korean", fills = "analyzer:quotations@ko", requires = {"mentions", "cast"})
public final class KoreanQuotationAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        new KoreanQuotations(story.text(), given.of(Layer.CAST)).find().forEach(out::add);
    }
}
