package org.dateline.extract.internal.times;

import java.time.LocalDate;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Dates, times, lengths of time and recurrences in English stories, counted from the publication. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.times.en", label = "Dates and times, English", fills = "analyzer:times@en", requires = "sentences")
public final class EnglishTimesAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        int[] sentences = borders(given.of(Layer.SENTENCES));
        List<Resolved> times = EnglishTimes.find(story.text(), sentences, publicationDay(story), StoryCountry.dayOrder(story));
        emit(times, out);
    }

    static int[] borders(List<Sentence> sentences) {
        int[] borders = new int[sentences.size()];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = sentences.get(i).span().start();
        }
        return borders;
    }

    /** The day of publication, where it is known to the day. */
    static @Nullable LocalDate publicationDay(Story story) {
        Found<EdtfDate> published = story.published();
        if (published == null || published.value().precision().compareTo(EdtfDate.Precision.DAY) > 0) {
            return null;
        }
        var earliest = published.value().earliest();
        return earliest == null ? null : earliest.toLocalDate();
    }

    static void emit(List<Resolved> times, FindingSink out) {
        int number = 1;
        for (Resolved time : times) {
            out.add(TimeExpression.builder("t" + number++, new Span(time.start(), time.end()), time.type(), time.value())
                    .edtf(time.edtf()).zone(time.zone()).why(time.why()).build());
        }
    }
}
