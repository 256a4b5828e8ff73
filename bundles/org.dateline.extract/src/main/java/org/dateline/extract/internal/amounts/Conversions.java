package org.dateline.extract.internal.amounts;

import java.util.Arrays;
import java.util.List;

import org.dateline.api.analysis.Amount.Kind;
import org.dateline.extract.internal.lexis.Words;

/** Pairs an amount with its conversion in brackets: "1.52 trillion won ($1.11 billion)", "5 miles (8 kilometres)". */
final class Conversions {
    private static final int FEW_WORDS = 4;

    private Conversions() {
    }

    /** For each amount the index of the one it equals, or -1; the pairs point at each other. */
    static int[] pairs(Words words, List<FoundAmount> amounts) {
        int[] partner = new int[amounts.size()];
        Arrays.fill(partner, -1);
        for (int k = 0; k + 1 < partner.length; k++) {
            if (partner[k] < 0 && converted(words, amounts.get(k), amounts.get(k + 1))) {
                partner[k] = k + 1;
                partner[k + 1] = k;
            }
        }
        return partner;
    }

    private static boolean converted(Words words, FoundAmount first, FoundAmount second) {
        boolean units = first.kind() == second.kind() && first.kind() != Kind.PERCENT && first.unit() != null && second.unit() != null
                && !first.unit().equals(second.unit());
        int gap = second.from() - first.to();
        if (!units || gap < 1 || gap > FEW_WORDS) {
            return false;
        }
        int open = first.to();
        boolean bracket = words.markAt(open, '(') || words.markAt(open, '[');
        return bracket || words.markAt(open, ',') && words.says(open + 1, "or");
    }
}
