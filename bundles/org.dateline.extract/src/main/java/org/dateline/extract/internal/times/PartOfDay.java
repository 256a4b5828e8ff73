package org.dateline.extract.internal.times;

import org.jspecify.annotations.Nullable;

/** Parts of the day with their TIMEX3 letters. The lexicon names them by their place in this list. */
enum PartOfDay {
    MORNING("TMO"), AFTERNOON("TAF"), EVENING("TEV"), NIGHT("TNI"), DAYTIME("TDT"), NOON("T12:00"), MIDNIGHT("T24:00"),
    DAWN("TMO"), DUSK("TEV"), TONIGHT("TNI"), OVERNIGHT("TNI");

    private static final PartOfDay[] ALL = values();

    final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    static PartOfDay of(int index) {
        return ALL[index];
    }

    /** The part that has these letters, or null. */
    static @Nullable PartOfDay coded(String code) {
        for (PartOfDay part : ALL) {
            if (part.code.equals(code)) {
                return part;
            }
        }
        return null;
    }

    /** Noon and midnight are instants, the others stretches. */
    boolean instant() {
        return this == NOON || this == MIDNIGHT;
    }
}
