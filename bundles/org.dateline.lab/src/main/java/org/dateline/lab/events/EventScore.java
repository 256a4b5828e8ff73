package org.dateline.lab.events;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Counts of (date, sentence) pairs over stories. Events marked optional are neither missed nor wrong. */
final class EventScore {

    private int right;
    private int found;
    private int labelled;

    /** @param wrong told of each label that is missed and each event that is wrong */
    void story(List<LabelledEvent> labels, List<LabelledEvent> events, Consumer<String> wrong) {
        List<LabelledEvent> needed = labels.stream().filter(e -> !e.optional()).toList();
        Pairing pairing = new Pairing(needed, events);
        List<LabelledEvent> left = IntStream.range(0, events.size()).filter(i -> !pairing.isRight(i)).mapToObj(events::get).toList();
        Pairing free = new Pairing(labels.stream().filter(LabelledEvent::optional).toList(), left);
        labelled += needed.size();
        right += events.size() - left.size();
        found += events.size() - left.size();
        for (int i = 0; i < left.size(); i++) {
            if (!free.isRight(i)) {
                found++;
                wrong.accept("wrong  " + place(left.get(i)));
            }
        }
        for (int i = 0; i < needed.size(); i++) {
            if (!pairing.isFound(i)) {
                wrong.accept("missed " + place(needed.get(i)));
            }
        }
    }

    private static String place(LabelledEvent event) {
        int[] span = event.sentences().get(0);
        return event.days() + " at " + span[0] + "-" + span[1] + (event.stated() ? " stated" : " by publication");
    }

    double precision() {
        return found == 0 ? 1 : right / (double) found;
    }

    double recall() {
        return labelled == 0 ? 1 : right / (double) labelled;
    }

    @Override
    public String toString() {
        double p = precision();
        double r = recall();
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d labelled)", p, r, p + r == 0 ? 0 : 2 * p * r / (p + r),
                right, found, labelled);
    }
}
