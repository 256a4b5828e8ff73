package org.dateline.extract.internal.korean;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.story.Story;
import org.osgi.service.component.annotations.Component;

/** The cast of a Korean story: the mentions that are given, each with the full name and the title that the text puts beside it. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.cast.ko", label = "Cast, Korean", fills = "analyzer:cast@ko", requires = "mentions")
public final class KoreanCastAnalyzer implements Analyzer {

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        Set<String> mentions = given.of(Layer.MENTIONS).stream().map(Mention::id).collect(Collectors.toSet());
        List<KoreanName> names = NameFinder.find(story.text()).stream().filter(name -> mentions.contains("m" + name.span().start())).toList();
        new KoreanCast(story.text()).members(names).forEach(out::add);
    }
}
