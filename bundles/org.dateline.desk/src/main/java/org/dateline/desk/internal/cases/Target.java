package org.dateline.desk.internal.cases;

import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;

/** Which finding a correction means, once its words are found. */
final class Target {

    /** How much of two spans together must be shared for them to be the same finding, found a little otherwise. */
    private static final double ENOUGH = 0.5;

    private Target() {
    }

    /**
     * The finding that stands on these words; of several the one that is most like it was; else the one that covers most of them.
     *
     * @param before the fields as they were when the person corrected it
     * @return -1 where there is none
     */
    static int find(List<? extends Finding> findings, Span words, Map<String, String> before) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < findings.size(); i++) {
            double shared = shared(findings.get(i), words);
            double score = shared < ENOUGH ? 0 : shared + alike(findings.get(i), before) * 1e-3;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static double shared(Finding finding, Span words) {
        double best = shared(finding.span(), words);
        if (finding instanceof CastMember member && best < 1) {
            for (CastMember.Link link : member.links()) {
                best = Math.max(best, shared(link.span(), words) * 0.9);
            }
        }
        return best;
    }

    private static double shared(Span a, Span b) {
        int overlap = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return together == 0 ? 1 : Math.max(0, overlap) / (double) together;
    }

    private static int alike(Finding finding, Map<String, String> before) {
        int alike = 0;
        for (Map.Entry<String, String> each : FindingFields.of(finding).entrySet()) {
            alike += each.getValue().equals(before.get(each.getKey())) ? 1 : 0;
        }
        return alike;
    }
}
