package org.dateline.views.internal.reader;

import org.dateline.ui.api.ViewFactory;
import org.dateline.ui.api.ViewInfo;
import org.dateline.ui.api.ViewPart;
import org.osgi.service.component.annotations.Component;

/** Provides the reader. */
@Component(service = ViewFactory.class)
@ViewInfo(id = "dateline.reader", label = "Reader", fills = "view:reader", place = "centre-bottom", icon = "newspaper", order = 10)
public final class ReaderViewFactory implements ViewFactory {

    @Override
    public ViewPart create() {
        return new ReaderView();
    }
}
