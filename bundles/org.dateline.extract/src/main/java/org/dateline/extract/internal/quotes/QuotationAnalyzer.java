package org.dateline.extract.internal.quotes;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Finds quotations, direct, mixed and indirect, with their speakers. In a language other than English only what stands between marks,
 * and says so; a story whose language could not be told is read as English.
 */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.quotations", label = "Quotations", fills = "analyzer:quotations",
        requires = {"sentences", "tokens", "mentions", "cast"})
public final class QuotationAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        if (isEnglish(story.language())) {
            new StoryQuotations(story, given).find(context).forEach(out::add);
        } else {
            context.warn("quotations", "The words for saying are not known in the language of this story (" + story.language().value()
                    + "): only what stands between quotation marks is found, and events only where a date stands.");
            new MarkedQuotations(story, given).find().forEach(out::add);
        }
    }

    private static boolean isEnglish(@Nullable Found<String> language) {
        String code = language == null ? "" : language.value();
        return code.isEmpty() || code.equals("und") || code.equals("en") || code.startsWith("en-");
    }
}
