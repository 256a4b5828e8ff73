package org.dateline.export.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: {@code 1200000000}, not {@code 1.2E+9}. */
final class PlainNumber {

    /** Beyond so many places a plain number helps nobody and could fill the disk. */
    private static final int PLACES = 400;

    private PlainNumber() {
    }

    static void field(JsonGenerator json, String key, @Nullable BigDecimal number) throws IOException {
        if (number == null) {
            return;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        json.writeFieldName(key);
        json.writeNumber(Math.abs((long) shortest.scale()) > PLACES ? shortest.toString() : shortest.toPlainString());
    }

    static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    }
}
