package org.dateline.lab.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts as TempEval-3 did (UzZaman and others, 2013): strict where both ends are right, relaxed where the places overlap, and value
 * where they overlap and the TIMEX3 value is right. One to one; the pairs that share most are made first.
 */
final class TimeScore {

    private record Pair(LabelledTime label, LabelledTime found) {
    }

    private static final Comparator<Pair> LIKELIER = Comparator.<Pair>comparingInt(pair -> -pair.label().common(pair.found()))
            .thenComparingInt(pair -> pair.label().apart(pair.found()));

    private int strict;
    private int relaxed;
    private int values;
    private int found;
    private int labelled;
    private int foundOfKnownValue;
    private int labelledWithValue;

    /** @param wrong told of each label that is missed, each time that is wrong, and each value that is */
    void story(List<LabelledTime> labels, List<LabelledTime> times, Consumer<String> wrong) {
        labelled += labels.size();
        found += times.size();
        labelledWithValue += (int) labels.stream().filter(label -> !label.value().isEmpty()).count();
        foundOfKnownValue += times.size();
        Set<LabelledTime> missed = new HashSet<>(labels);
        Set<LabelledTime> left = new HashSet<>(times);
        for (Pair pair : pairs(labels, times)) {
            if (missed.contains(pair.label()) && left.contains(pair.found())) {
                missed.remove(pair.label());
                left.remove(pair.found());
                count(pair, wrong);
            }
        }
        missed.forEach(label -> wrong.accept("missed " + label));
        left.forEach(time -> wrong.accept("wrong  " + time));
    }

    private static List<Pair> pairs(List<LabelledTime> labels, List<LabelledTime> times) {
        List<Pair> pairs = new ArrayList<>();
        for (LabelledTime label : labels) {
            times.stream().filter(label::overlaps).forEach(time -> pairs.add(new Pair(label, time)));
        }
        pairs.sort(LIKELIER);
        return pairs;
    }

    private void count(Pair pair, Consumer<String> wrong) {
        relaxed++;
        strict += pair.label().sameSpan(pair.found()) ? 1 : 0;
        if (pair.label().value().isEmpty()) {
            foundOfKnownValue--;
            return;
        }
        boolean right = pair.label().value().equals(pair.found().value());
        values += right ? 1 : 0;
        if (!right || !pair.label().sameSpan(pair.found())) {
            wrong.accept("other  " + pair.found() + " for " + pair.label());
        }
    }

    private static String f1(int right, int found, int labelled) {
        double f1 = found + labelled == 0 ? 1 : 2.0 * right / (found + labelled);
        return String.format(Locale.ROOT, "%.3f", f1);
    }

    @Override
    public String toString() {
        return "strict " + f1(strict, found, labelled) + "  relaxed " + f1(relaxed, found, labelled) + "  value "
                + f1(values, foundOfKnownValue, labelledWithValue) + "  (" + labelled + " labelled, " + found + " found)";
    }
}
