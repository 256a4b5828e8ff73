package org.dateline.extract.internal.times;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** An expression with its value and the reason for it; offsets in UTF-16 units. */
record Resolved(int start, int end, TimeExpression.Type type, String value, @Nullable EdtfDate edtf, @Nullable String zone, String why) {
}
