package org.dateline.extract.internal.amounts;

import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.lexis.Lexicon;
import org.dateline.extract.internal.text.Ahead;
import org.osgi.service.component.annotations.Component;

/**
 * Money, percentages and quantities of English stories; money and percentages of German, French, Spanish, Italian, Portuguese and Dutch
 * ones. In other languages digits, signs and currency codes are read.
 */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.amounts", label = "Amounts", fills = "analyzer:amounts", requires = {"sentences", "times"})
public final class AmountsAnalyzer implements Analyzer {

    /** The first decimal costs more than a story: Java works out the powers that it needs for long ones. */
    public AmountsAnalyzer() {
        Ahead.load(Lexicon::english, () -> FoundAmount.decimal(1));
    }

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        int[] sentences = given.of(Layer.SENTENCES).stream().map(Sentence::span).mapToInt(Span::start).toArray();
        AmountFinder.Result found = find(story, sentences, taken(given.of(Layer.TIMES)));
        int[] partner = Conversions.pairs(found.words(), found.amounts());
        for (int k = 0; k < partner.length; k++) {
            FoundAmount amount = found.amounts().get(k);
            Span span = new Span(found.words().start(amount.from()), found.words().end(amount.to() - 1));
            out.add(Amount.builder("a" + (k + 1), span, amount.kind()).value(FoundAmount.decimal(amount.value()))
                    .range(FoundAmount.decimal(amount.low()), FoundAmount.decimal(amount.high())).approximate(amount.approximate())
                    .unit(amount.unit()).of(amount.of()).equalTo(partner[k] < 0 ? null : "a" + (partner[k] + 1)).build());
        }
    }

    private static AmountFinder.Result find(Story story, int[] sentences, int[] taken) {
        String tag = story.language() == null ? "" : story.language().value();
        String language = tag.length() == 2 || tag.length() > 2 && tag.charAt(2) == '-' ? tag.substring(0, 2) : "";
        Lexicon continental = Lexicon.amounts(language);
        return continental == null ? AmountFinder.find(story.text(), sentences, taken, Country.of(story))
                : ContinentalFinder.find(story.text(), sentences, taken, continental, language, Country.of(story));
    }

    private static int[] taken(List<TimeExpression> times) {
        int[] taken = new int[2 * times.size()];
        for (int k = 0; k < times.size(); k++) {
            taken[2 * k] = times.get(k).span().start();
            taken[2 * k + 1] = times.get(k).span().end();
        }
        return taken;
    }
}
