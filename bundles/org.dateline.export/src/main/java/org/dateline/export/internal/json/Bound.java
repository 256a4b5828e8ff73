package org.dateline.export.internal.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A bound of a time: local, with an offset only where the text states one. */
final class Bound {

    private Bound() {
    }

    static String of(LocalDateTime local, TimeExpression time) {
        ZoneOffset offset = offset(local, zone(time));
        // A formatter would do, but loading it costs a command's start more than everything else here.
        String seconds = local.getSecond() == 0 && local.getNano() == 0 ? ":00" : "";
        return local + seconds + (offset == null ? "" : offset.getId());
    }

    private static @Nullable String zone(TimeExpression time) {
        if (time.zone() != null) {
            return time.zone();
        }
        return time.edtf() == null ? null : time.edtf().zone();
    }

    /** Null also where the zone is a name that nobody knows: no offset is better than a wrong one. */
    private static @Nullable ZoneOffset offset(LocalDateTime local, @Nullable String zone) {
        if (zone == null) {
            return null;
        }
        try {
            return ZoneId.of(zone).getRules().getOffset(local);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
