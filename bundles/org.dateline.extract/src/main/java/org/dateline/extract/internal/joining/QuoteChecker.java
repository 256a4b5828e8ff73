package org.dateline.extract.internal.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAnalysisInfo;
import org.dateline.api.cases.CaseChecker;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Disagreement;
import org.dateline.api.cases.FindingRef;
import org.osgi.service.component.annotations.Component;

/** Two stories print nearly the same words of one speaker in quotation marks, but not the same. */
@Component(service = CaseChecker.class)
@CaseAnalysisInfo(id = "dateline.check.quotes", label = "Same quotation, other words", fills = "checker:quotes")
public final class QuoteChecker implements CaseChecker {

    private static final double SAME = 0.6;
    private static final int SHORTEST = 30;

    @Override
    public void check(CaseView view, Consumer<Disagreement> out, TaskContext context) {
        Pairs.of(tellings(view), (one, other) -> {
            boolean differ = !plain(one.text()).contains(plain(other.text())) && !plain(other.text()).contains(plain(one.text()));
            if (differ && one.sharesMember(other) && one.likeness(other) >= SAME) {
                out.accept(new Disagreement("dateline.check.quotes",
                        "“" + one.text().strip() + "” against “" + other.text().strip() + "”", List.of(one.ref(), other.ref())));
            }
        }, context);
    }

    private static String plain(String quotation) {
        return String.join(" ", NameKey.words(quotation));
    }

    private static List<Telling> tellings(CaseView view) {
        CastIndex cast = new CastIndex(view);
        List<Telling> all = new ArrayList<>();
        try (Cursor<AnalyzedStory> stories = view.stories()) {
            while (stories.hasNext()) {
                AnalyzedStory story = stories.next();
                String text = story.story().text();
                for (Quotation quotation : story.findings().of(Layer.QUOTATIONS)) {
                    String speaker = cast.of(story.story().id(), quotation.speakerCast());
                    if (speaker != null && quotation.kind() == Quotation.Kind.DIRECT && quotation.span().length() >= SHORTEST) {
                        all.add(new Telling(new FindingRef(story.story().id(), Layer.QUOTATIONS.id(), quotation.id()),
                                quotation.fragments().get(0).of(text), Telling.contentWords(text, quotation.span()), Set.of(speaker), null));
                    }
                }
            }
        }
        return all;
    }
}
