package org.dateline.extract.internal.times;

import java.time.LocalDate;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Dates in Korean stories, counted from the publication. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.times.ko", label = "Dates and times, Korean", fills = "analyzer:times@ko")
public final class KoreanTimesAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        LocalDate published = EnglishTimesAnalyzer.publicationDay(story);
        EnglishTimesAnalyzer.emit(KoreanTimes.find(story.text(), published), out);
    }
}
