package org.dateline.timeline.internal;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the timeline. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.timeline", label = "Timeline", fills = "view:timeline", place = "centre", icon = "chart-gantt", order = 10)
public final class TimelineViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new TimelineView();
    }
}
