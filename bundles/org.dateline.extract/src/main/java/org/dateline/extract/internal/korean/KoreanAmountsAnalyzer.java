package org.dateline.extract.internal.korean;

import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** Money, percentages and quantities in Korean stories, outside of dates. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.amounts.ko", label = "Amounts, Korean", fills = "analyzer:amounts@ko", requires = "times")
public final class KoreanAmountsAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        List<TimeExpression> times = given.of(Layer.TIMES);
        int[] taken = new int[2 * times.size()];
        for (int k = 0; k < times.size(); k++) {
            taken[2 * k] = times.get(k).span().start();
            taken[2 * k + 1] = times.get(k).span().end();
        }
        new KoreanAmounts(story.text(), taken).find().forEach(out::add);
    }
}
