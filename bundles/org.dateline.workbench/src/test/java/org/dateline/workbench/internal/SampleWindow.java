package org.dateline.workbench.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.dateline.ui.api.ViewContext.CaseQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on the sample case, in a folder of its own, for each test. */
abstract class SampleWindow {

    @TempDir
    Path folder;
    OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        boolean linux = System.getProperty("os.name").equals("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "there is no display");
        window = OpenWindow.onSample(folder, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    /** What the case answers. */
    <T> T ask(CaseQuery<T> query) {
        Object[] answer = new Object[1];
        window.bench.host().query(query, () -> true, a -> answer[0] = a, e -> {
            throw new AssertionError(e);
        });
        window.until("the case answers", () -> answer[0] != null);
        @SuppressWarnings("unchecked")
        T typed = (T) answer[0];
        return typed;
    }
}
