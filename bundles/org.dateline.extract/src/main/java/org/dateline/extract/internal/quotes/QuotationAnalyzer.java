package org.dateline.extract.internal.quotes;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Finds quotations, direct, mixed and indirect, with their speakers. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.quotations", label = "Quotations", fills = "analyzer:quotations",
        requires = {"sentences", "tokens", "mentions", "cast"})
public final class QuotationAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        new StoryQuotations(story, given).find(context).forEach(out::add);
    }
}
