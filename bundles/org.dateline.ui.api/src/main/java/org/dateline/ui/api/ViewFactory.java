package org.dateline.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes a view: a service with {@link ViewInfo}. A view may be opened several times, and again. UI thread. */
@ConsumerType
public interface ViewFactory {

    ViewPart create();
}
