package org.dateline.extract.internal.events;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;

import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and marks thrown together: whatever stands at an edge, beside itself or without its partner, no analyzer fails on it. */
class AnyTextTest {

    private static final int TEXTS = 1500;
    private static final int LONGEST = 24;
    private static final String[] PIECES = ("Anna Berg|Mr.|Berg|President|U.S.|Senate|Acme Corp.|Oslo|, Norway|the|The|a|an|he|she|they|who|which|that|said|"
            + "told|asked|says|announced|according to|was|were|will|would|had|is|been|by|by the|of|for|in|on|at|to|from|and|or|but|since|until|before|after|"
            + "Tuesday|last|next|this|week|month|year|years|ago|earlier|later|2015-1-32|2015|1990s|May|May 3|March 12, 2019|3 May 2019|12/31/2020|Christmas|"
            + "the 1953 treaty|noon|5 p.m.|quarter|fiscal|two|three|dozen|half|million|$1.2|billion|€|£5m|won|percent|18|%|15th|first|"
            + "“|”|\"|‘|’|'|«|»|(|)|[|]|,|,|.|.|!|?|…|:|;|—|–|-|...|\n|\n\n|resigned|killed|met|meeting|vote|planned|cancelled|scrapped|"
            + "not|if|may|whether|than|as|like|about|nearly|between|during|I|we|you|Yes|No|#|@|&|/|http://a.b/2019/05/03|\ud83d\ude00|서울|日|É|ß").split("\\|");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noAnalyzerFailsOnIt(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < TEXTS; n++) {
            String text = text(random);
            AnalyzedText analyzed;
            try {
                analyzed = AnalyzedText.of(n % 3 == 0 ? "" : "2019-05-09", text.split("\n"));
            } catch (RuntimeException e) {
                fail("with seed " + seed + ": " + text, e);
                return;
            }
            for (Layer<? extends Finding> layer : List.of(Layer.MENTIONS, Layer.CAST, Layer.TIMES, Layer.QUOTATIONS, Layer.EVENTS)) {
                for (Finding finding : analyzed.of(layer)) {
                    assertTrue(finding.span().end() <= analyzed.story.text().length(), () -> layer.id() + " beyond the text: " + text);
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(LONGEST);
        for (int p = 0; p < pieces; p++) {
            text.append(p == 0 || random.nextInt(5) == 0 ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().isBlank() ? "." : text.toString();
    }
}
