package org.dateline.lab.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs labels with found events of the same days and an overlapping sentence, one to one, as many as can be (augmenting paths), the likelier first. */
final class Pairing {

    private final List<LabelledEvent> labels;
    private final List<LabelledEvent> found;
    private final int[] labelOf;
    private final int[] foundOf;

    Pairing(List<LabelledEvent> labels, List<LabelledEvent> found) {
        this.labels = labels;
        this.found = found;
        this.labelOf = new int[found.size()];
        this.foundOf = new int[labels.size()];
        Arrays.fill(labelOf, -1);
        Arrays.fill(foundOf, -1);
        IntStream.range(0, found.size()).boxed().sorted(Comparator.comparingInt(this::best))
                .forEach(event -> pair(event, new boolean[labels.size()]));
    }

    /** Less for an event that covers more of a label's own sentence: it is paired first. */
    private int best(int event) {
        return IntStream.range(0, labels.size()).filter(label -> fits(label, event)).map(label -> -labels.get(label).ownOverlap(found.get(event)))
                .min().orElse(1);
    }

    private int[] fitting(int event) {
        return IntStream.range(0, labels.size()).filter(label -> fits(label, event)).boxed()
                .sorted(Comparator.comparingInt(label -> -labels.get(label).ownOverlap(found.get(event)))).mapToInt(Integer::intValue).toArray();
    }

    private boolean pair(int event, boolean[] seen) {
        for (int label : fitting(event)) {
            if (!seen[label]) {
                seen[label] = true;
                if (foundOf[label] < 0 || pair(foundOf[label], seen)) {
                    foundOf[label] = event;
                    labelOf[event] = label;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(int label, int event) {
        return labels.get(label).overlap(found.get(event)) > 0 && labels.get(label).sameDays(found.get(event));
    }

    boolean isFound(int label) {
        return foundOf[label] >= 0;
    }

    boolean isRight(int event) {
        return labelOf[event] >= 0;
    }
}
