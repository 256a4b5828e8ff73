package org.dateline.ui.api;

import java.util.Locale;
import java.util.function.Consumer;

import org.dateline.api.cases.CaseView;
import org.dateline.api.desk.CorrectionRequest;
import org.osgi.annotation.versioning.ProviderType;

/** What the workbench gives to a view. To be used on the UI thread; what it calls back comes on the UI thread. */
@ProviderType
public interface ViewContext {

    Selection selection();

    /** Makes this the shared selection; the other views are shown it. */
    void select(Selection selection);

    /**
     * Asks the case off the UI thread and hands the answer over on it. A newer query of the same view, the view's closing and a
     * closed case make an answer that is still under way be dropped. A fault is shown to the person once.
     */
    <T> void query(CaseQuery<T> work, Consumer<T> onUi);

    /** Makes a correction, off the UI thread; undo and redo are the workbench's. */
    void correct(CorrectionRequest request);

    /** Runs a command by id: {@code accept}, {@code change}, {@code reject}, {@code next-to-check} ... */
    void run(String command);

    /** Whether a command can be run now. */
    boolean enabled(String command);

    /** A case is open and can be changed. */
    boolean writable();

    Theme theme();

    /** The language of the window: what {@link Messages#of} wants. */
    Locale language();

    /** Text on the view's tab; empty for the view's own label. */
    void title(String text);

    /** A line for the status bar, such as "3 of 7 to check"; empty to take it back. */
    void status(String text);

    /** A setting that the views share and the workbench keeps, such as {@code layer.people}. */
    String setting(String key, String fallback);

    /** Keeps a setting; every view that is open is told by {@link ViewPart#settingChanged}. */
    void setSetting(String key, String value);

    /** Which lane, and so which colour, belongs to whom in this view of the case. Any thread, not the user interface's. */
    Lanes lanes(CaseView view);

    /** Something asked of the case. */
    @FunctionalInterface
    interface CaseQuery<T> {
        T ask(CaseView view) throws Exception;
    }
}
