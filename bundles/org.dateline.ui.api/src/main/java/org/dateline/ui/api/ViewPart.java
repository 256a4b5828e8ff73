package org.dateline.ui.api;

import org.dateline.api.desk.CaseDelta;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view that is open.
 *
 * <p><b>Called by</b> the workbench. <b>Thread</b>: the UI thread; nothing here may take longer than 50 ms. <b>The caller owns</b>
 * the parent, which is empty and has a fill layout. <b>May throw</b> anything: the view is closed and named, with a button to try
 * again. <b>Replaced by</b> another provider of the same {@code view:ID}: this one is disposed and the other one created in its
 * place.
 */
@ConsumerType
public interface ViewPart {

    /** Once, before anything else. */
    void createControl(Composite parent, ViewContext context);

    /** What was selected elsewhere. */
    void show(Selection selection);

    /** The case changed, or another one was opened (then with every story); ask for what is shown again. */
    void refresh(CaseDelta delta);

    /** Gives the view the keyboard. */
    void setFocus();

    /** The colours changed. */
    default void themeChanged() {
    }

    /** A shared setting has another value. */
    default void settingChanged(String key) {
    }

    /** May follow a failed {@link #createControl}. */
    void dispose();
}
