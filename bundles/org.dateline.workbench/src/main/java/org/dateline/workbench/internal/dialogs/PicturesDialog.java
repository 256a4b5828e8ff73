package org.dateline.workbench.internal.dialogs;

import java.util.function.Consumer;

import org.dateline.api.desk.AnalysisOptions;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** Asks whether words in pictures are to be recognised, and in which languages. */
public final class PicturesDialog {

    private final DialogContext context;
    private final Ask ask;
    private final Button on;
    private final Text languages;

    private PicturesDialog(DialogContext context, String now, String usual, Consumer<String> then) {
        this.context = context;
        this.ask = new Ask(context.parent(), context.words(), context.theme(), context.words().get("pictures.title"), context.words().get("pictures.ok"),
                () -> ok(then));
        ask.line(context.words().get("pictures.what"), Theme.Text.SYSTEM);
        on = new Button(ask.body(), SWT.CHECK);
        on.setText(context.words().get("pictures.on"));
        on.setSelection(!now.isEmpty());
        on.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ask.label(context.words().get("pictures.languages"));
        languages = ask.wide(new Text(ask.body(), SWT.BORDER));
        languages.setText(now.isEmpty() ? usual : now);
        on.addListener(SWT.Selection, e -> check());
        languages.addListener(SWT.Modify, e -> check());
        check();
    }

    /**
     * @param now the languages that are recognised, empty for none
     * @param usual the languages to begin with
     * @param then is given the languages, empty for none
     */
    public static void open(DialogContext context, String now, String usual, Consumer<String> then) {
        new PicturesDialog(context, now, usual, then).ask.open(520);
    }

    private void check() {
        languages.setEnabled(on.getSelection());
        boolean good = !on.getSelection() || AnalysisOptions.arePictureLanguages(languages.getText().strip());
        ask.wrong(good ? "" : context.words().get("pictures.wrong"));
    }

    private void ok(Consumer<String> then) {
        String chosen = on.getSelection() ? languages.getText().strip() : "";
        ask.close();
        then.accept(chosen);
    }
}
