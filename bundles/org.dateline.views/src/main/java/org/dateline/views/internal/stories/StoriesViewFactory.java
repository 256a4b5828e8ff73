package org.dateline.views.internal.stories;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the list of stories. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.stories", label = "Stories", fills = "view:stories", place = "left", icon = "folder", order = 10)
public final class StoriesViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new StoriesView();
    }
}
