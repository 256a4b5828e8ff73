package org.dateline.desk.internal.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Input;
import org.dateline.api.desk.Report;
import org.dateline.desk.internal.DeskEngine;
import org.dateline.desk.internal.Limits;

/** An engine over a test's providers, and what it wrote. */
public final class TestDesk {

    /** So short that a provider that hangs is found out at once. */
    public static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofMillis(10), Duration.ofMillis(300), 100_000, 3, 10,
            10_000);

    private final DeskEngine engine;
    private String written = "";

    public TestDesk(TestProviders providers) {
        this(providers, Limits.USUAL);
    }

    public TestDesk(TestProviders providers, Limits limits) {
        this.engine = new DeskEngine(providers, null, limits);
    }

    public DeskEngine engine() {
        return engine;
    }

    /** The lines written last. */
    public List<String> lines() {
        return written.lines().toList();
    }

    public Report analyze(Input... inputs) throws Exception {
        return analyze(AnalysisOptions.USUAL, TaskContext.silent(), inputs);
    }

    public Report analyze(AnalysisOptions options, TaskContext context, Input... inputs) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = engine.analyze(List.of(inputs), options, "lines", out, context);
        written = out.toString(StandardCharsets.UTF_8);
        return report;
    }

    public static Input text(String name, String text) {
        return Input.of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    public static Input file(Path path) {
        return Input.of(path, path.getFileName().toString());
    }
}
