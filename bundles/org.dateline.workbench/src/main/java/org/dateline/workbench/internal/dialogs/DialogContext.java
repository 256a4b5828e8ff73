package org.dateline.workbench.internal.dialogs;

import java.util.Locale;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.workbench.internal.cases.CaseHost;
import org.eclipse.swt.widgets.Shell;

/** What every dialog needs. */
public record DialogContext(Shell parent, Messages words, Theme theme, Locale language, CaseHost host, String author) {
}
