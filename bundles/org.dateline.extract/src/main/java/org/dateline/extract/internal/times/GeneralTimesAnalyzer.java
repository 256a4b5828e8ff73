package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Dates of stories in any language: what is written in digits, and calendar dates with the month's name. A story whose language could not be told is read as English,
 * since English words that are dates hardly stand in other languages.
 */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.times", label = "Calendar dates, any language", fills = "analyzer:times", requires = "sentences")
public final class GeneralTimesAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        int[] sentences = EnglishTimesAnalyzer.borders(given.of(Layer.SENTENCES));
        LocalDate published = EnglishTimesAnalyzer.publicationDay(story);
        DayOrder.Order order = StoryCountry.dayOrder(story);
        List<Resolved> times = unknown(story.language()) ? EnglishTimes.find(story.text(), sentences, published, order)
                : CalendarTimes.find(story.text(), sentences, story.language().value(), published, order);
        EnglishTimesAnalyzer.emit(times, out);
    }

    private static boolean unknown(@Nullable Found<String> language) {
        return language == null || language.value().isEmpty() || language.value().equals("und");
    }
}
