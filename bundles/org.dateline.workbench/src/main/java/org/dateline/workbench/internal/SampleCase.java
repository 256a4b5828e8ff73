package org.dateline.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.cases.CaseStore;
import org.dateline.api.desk.Input;

/** The case that the first start opens: short stories of our own, imported like anybody's. */
final class SampleCase {

    private static final List<String> STORIES = List.of("ferry-aground.html", "harbour-repairs.html", "council-vote.html",
            "inspection-log.html", "a-harbour-in-dates.html");

    private final Workbench bench;

    SampleCase(Workbench bench) {
        this.bench = bench;
    }

    Path file() {
        return bench.settings().folder().resolve("cases").resolve(bench.words().get("sample.name") + ".dateline");
    }

    /** Opens it; where it is not there yet, it is made. */
    void open() {
        Path file = file();
        if (Files.isRegularFile(file)) {
            bench.open(file);
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            List<Input> inputs = stories();
            bench.open(file, CaseStore.Mode.CREATE, () -> new StoryActions(bench).bringIn(inputs));
        } catch (IOException | UncheckedIOException e) {
            bench.failed(new org.dateline.api.cases.CaseException(bench.words().get("error.sample", file), e));
        }
    }

    static List<Input> stories() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String name : STORIES) {
            try (InputStream in = SampleCase.class.getResourceAsStream("sample/" + name)) {
                if (in == null) {
                    throw new IOException("The sample story is not in the bundle: " + name);
                }
                inputs.add(Input.of(in.readAllBytes(), name).declared("text/html"));
            }
        }
        return inputs;
    }
}
