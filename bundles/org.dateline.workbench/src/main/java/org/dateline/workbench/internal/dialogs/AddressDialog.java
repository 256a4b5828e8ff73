package org.dateline.workbench.internal.dialogs;

import java.util.List;
import java.util.function.BiConsumer;

import org.dateline.api.desk.Input;
import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** Asks for the addresses of pages and feeds, before anything leaves this computer. */
public final class AddressDialog {

    private final DialogContext context;
    private final Ask ask;
    private final Text text;
    private final Button remember;

    private AddressDialog(DialogContext context, String begin, BiConsumer<List<String>, Boolean> then) {
        this.context = context;
        Ask[] made = new Ask[1];
        made[0] = new Ask(context.parent(), context.words(), context.theme(), context.words().get("address.title"),
                context.words().get("address.ok"), () -> ok(then));
        ask = made[0];
        ask.line(context.words().get("address.what"), Theme.Text.SYSTEM);
        text = new Text(ask.body(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        tall.heightHint = 84;
        text.setLayoutData(tall);
        text.setText(begin.isEmpty() ? "https://" : begin.strip() + "\n");
        text.setSelection(text.getCharCount());
        text.addListener(SWT.Modify, e -> check());
        text.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN || (e.stateMask & SWT.MOD1) != 0);
        remember = new Button(ask.body(), SWT.CHECK);
        remember.setText(context.words().get("address.remember"));
        remember.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        remember.setEnabled(context.host().writable());
        check();
    }

    /** @param then is given the addresses, and whether the case is to remember them */
    public static void open(DialogContext context, String begin, BiConsumer<List<String>, Boolean> then) {
        AddressDialog dialog = new AddressDialog(context, begin, then);
        dialog.ask.open(520);
        dialog.text.setFocus();
    }

    private List<String> lines() {
        return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private void check() {
        List<String> lines = lines();
        boolean blank = lines.isEmpty() || lines.equals(List.of("https://"));
        boolean good = lines.stream().allMatch(line -> Input.isAddress(line) && line.length() > "https://".length());
        ask.wrong(blank || good ? "" : context.words().get("address.wrong"));
        ask.enable(good && !blank);
    }

    private void ok(BiConsumer<List<String>, Boolean> then) {
        List<String> addresses = lines();
        boolean keep = remember.getSelection();
        ask.close();
        then.accept(addresses, keep);
    }
}
