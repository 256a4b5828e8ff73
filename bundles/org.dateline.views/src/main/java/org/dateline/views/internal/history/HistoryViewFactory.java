package org.dateline.views.internal.history;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the list of corrections. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.history", label = "History", fills = "view:history", place = "right", icon = "history", order = 20)
public final class HistoryViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new HistoryView();
    }
}
