package org.dateline.workbench.internal;

import java.util.Locale;

import org.dateline.api.cases.Correction;
import org.dateline.ui.api.Messages;

/** What a correction is called in a menu: "change of date: 8 July 2025". */
final class CorrectionNames {

    private static final int SHORT = 40;

    private CorrectionNames() {
    }

    static String of(Correction correction, Messages words) {
        String what = switch (correction.action()) {
            case CHANGE -> change(correction, words);
            default -> words.get("correction." + correction.action().name().toLowerCase(Locale.ROOT));
        };
        String anchor = correction.anchor() == null ? String.join(", ", correction.after().values()) : correction.anchor().exact().strip().replaceAll("\\s+", " ");
        String shown = anchor.length() <= SHORT ? anchor : anchor.substring(0, SHORT - 1).strip() + "…";
        return shown.isEmpty() ? what : what + ": " + shown;
    }

    private static String change(Correction correction, Messages words) {
        for (String field : new String[] {"date", "speaker", "status", "label", "name", "type", "edtf", "published", "title", "authors", "publisher"}) {
            if (correction.after().containsKey(field)) {
                return words.get("correction.change." + field);
            }
        }
        return words.get("correction.change");
    }
}
