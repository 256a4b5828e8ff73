package org.dateline.views.internal.item;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the inspector. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.item", label = "Item", fills = "view:item", place = "right", icon = "panel-right", order = 10)
public final class ItemViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new ItemView();
    }
}
