package org.dateline.extract.internal.times;

import org.dateline.extract.internal.lexis.Sense;
import org.dateline.extract.internal.lexis.Words;

/**
 * Whether "03/04/2025" is 3 April or March 4 in this story: by another date in digits that has one reading only, by how it
 * writes dates in words, by its country. Looked up only when a story has such a date.
 */
final class DayOrder {

    enum Order {
        DAY_FIRST, MONTH_FIRST, UNKNOWN
    }

    private final Words words;
    private final Order country;
    private Order found;
    private boolean looked;

    DayOrder(Words words, Order country) {
        this.words = words;
        this.country = country;
        this.found = Order.UNKNOWN;
    }

    Order of() {
        if (!looked) {
            looked = true;
            found = look();
        }
        return found;
    }

    private Order look() {
        int dayFirst = 0;
        int monthFirst = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.isDigits(i) && slashed(i)) {
                dayFirst += words.number(i) > 12 && words.number(i + 2) <= 12 ? 1000 : 0;
                monthFirst += words.number(i) <= 12 && words.number(i + 2) > 12 ? 1000 : 0;
            } else if (words.is(i, Sense.MONTH) && !words.is(i, Sense.ABBREVIATED) && words.capitalised(i)) {
                boolean before = words.isDigits(i - 1) && words.length(i - 1) <= 2;
                boolean after = words.isDigits(i + 1) && words.length(i + 1) <= 2;
                dayFirst += before && !after ? 1 : 0;
                monthFirst += after && !before ? 1 : 0;
            }
        }
        if (Math.max(dayFirst, monthFirst) >= 1000 && dayFirst / 1000 != monthFirst / 1000) {
            return dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        if (country != Order.UNKNOWN) {
            return country;
        }
        return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private boolean slashed(int i) {
        return words.markAt(i + 1, '/') && words.isDigits(i + 2) && words.markAt(i + 3, '/') && words.isDigits(i + 4)
                && words.length(i) <= 2 && words.length(i + 2) <= 2;
    }
}
