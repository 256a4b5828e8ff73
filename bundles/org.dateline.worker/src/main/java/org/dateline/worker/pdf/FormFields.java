package org.dateline.worker.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.dateline.worker.Block;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;

/** What somebody filled into a form. */
final class FormFields {

    private static final int MOST = 2_000;

    private FormFields() {}

    static void tell(PDDocument document, Replies out) throws IOException, Refusal {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        int told = 0;
        for (PDField field : form.getFieldTree()) {
            String value = field instanceof PDTerminalField ? field.getValueAsString() : "";
            if (value != null && !value.isBlank() && !value.equals("Off") && !value.startsWith("COS") && told < MOST) {
                String name = field.getAlternateFieldName() == null ? field.getPartialName() : field.getAlternateFieldName();
                out.block(Block.LIST, 0, "form", name == null ? value : name + ": " + value);
                told++;
            }
        }
    }
}
