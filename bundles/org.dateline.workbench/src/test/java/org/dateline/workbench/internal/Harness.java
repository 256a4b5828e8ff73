package org.dateline.workbench.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;

/** Opens the window outside OSGi, for whoever works on it: the first argument is the data folder, the second the language. */
public final class Harness {

    private Harness() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ClassPath classPath = new ClassPath();
        Display display = new Display();
        Workbench workbench = new Workbench(display, classPath.desk(folder), classPath.views(), new Settings(folder),
                Locale.forLanguageTag(arguments.length > 1 ? arguments[1] : "en"));
        workbench.start(null);
        workbench.run();
        display.dispose();
    }
}
