package org.dateline.extract.internal.amounts;

/** The symbols of units of measure. The lexicon names them by their place in this list. */
final class Measure {
    private static final String[] SYMBOLS = {"km", "m", "cm", "mm", "mi", "ft", "in", "yd", "kg", "g", "t", "ton", "lb", "oz", "L", "gal", "bbl", "ha",
        "acre", "MW", "GW", "kW", "MWh", "kWh", "mi/h", "\u00b0", "MB", "GB", "TB", "kn", "ct", "bu", "Hz", "MHz", "GHz", "km/h"};

    private Measure() {
    }

    static String symbol(int index) {
        return SYMBOLS[index];
    }
}
