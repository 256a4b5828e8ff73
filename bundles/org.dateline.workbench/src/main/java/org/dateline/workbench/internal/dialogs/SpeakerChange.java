package org.dateline.workbench.internal.dialogs;

import java.util.HashMap;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.FindingRef;
import org.dateline.api.desk.CorrectionRequest;

/** Sets who said something. */
final class SpeakerChange {

    private SpeakerChange() {
    }

    static void apply(DialogContext context, EventDetail detail, String name, String note) {
        Quotation quotation = detail.quotation();
        if (quotation == null || name.isEmpty() || name.equals(quotation.speaker())) {
            return;
        }
        Map<String, String> fields = new HashMap<>();
        fields.put("speaker", name);
        for (CastMember member : detail.people()) {
            if (member.name().equals(name)) {
                fields.put("speakerCast", member.id());
            }
        }
        FindingRef target = new FindingRef(detail.ref().story(), Layer.QUOTATIONS.id(), quotation.id());
        String author = context.author();
        context.host().change(s -> s.correct(new CorrectionRequest(target, Action.CHANGE, fields, author, note)));
    }
}
