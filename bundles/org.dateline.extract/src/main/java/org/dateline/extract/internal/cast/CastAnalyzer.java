package org.dateline.extract.internal.cast;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.grammar.WordLexicon;
import org.dateline.extract.internal.text.Ahead;
import org.dateline.extract.internal.text.CountryLexicon;
import org.osgi.service.component.annotations.Component;

/** Puts the mentions of a story together: each person, organisation and place once, with all it is called. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.cast", label = "Cast", fills = "analyzer:cast", requires = {"sentences", "tokens", "mentions"})
public final class CastAnalyzer implements Analyzer {

    public CastAnalyzer() {
        Ahead.load(WordLexicon::english, () -> GivenNames.genderOf(""), CountryLexicon::english);
    }

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        if (!context.cancelled()) {
            new StoryCast(story, given).members().forEach(out::add);
        }
    }
}
