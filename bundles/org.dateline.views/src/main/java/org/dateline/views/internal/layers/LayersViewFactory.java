package org.dateline.views.internal.layers;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the layers. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.layers", label = "Layers", fills = "view:layers", place = "left-bottom", icon = "layers", order = 10)
public final class LayersViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new LayersView();
    }
}
