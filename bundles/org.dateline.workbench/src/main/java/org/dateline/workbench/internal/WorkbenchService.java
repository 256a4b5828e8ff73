package org.dateline.workbench.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.dateline.api.desk.Desk;
import org.dateline.ui.api.ViewFactory;
import org.dateline.workbench.internal.views.ViewRegistry;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The desktop as a service: the launcher runs it on the main thread. Views come and go while it runs. */
@Component(service = Runnable.class, property = "main.thread:Boolean=true")
public final class WorkbenchService implements Runnable {

    private final Desk desk;
    private final ViewRegistry registry = new ViewRegistry();

    @Activate
    public WorkbenchService(@Reference Desk desk) {
        this.desk = desk;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindView(ViewFactory factory, Map<String, ?> properties) {
        registry.add(factory, properties);
    }

    void unbindView(ViewFactory factory) {
        registry.remove(factory);
    }

    @Override
    public void run() {
        Display.setAppName("Dateline");
        Display display = new Display();
        try {
            Settings settings = new Settings(Settings.dataFolder());
            Workbench workbench = new Workbench(display, desk, registry, settings, language(settings));
            workbench.start(asked());
            workbench.run();
        } finally {
            display.dispose();
        }
    }

    /** The case that the start named, {@code dateline.case}; null for none. */
    private static @Nullable Path asked() {
        String file = System.getProperty("dateline.case", "");
        return file.isEmpty() ? null : Path.of(file);
    }

    /** The person's choice, else the system's language. */
    static Locale language(Settings settings) {
        return Locale.forLanguageTag(settings.get("language", System.getProperty("user.language", "en")));
    }
}
