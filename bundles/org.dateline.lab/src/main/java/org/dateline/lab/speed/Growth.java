package org.dateline.lab.speed;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;
import org.dateline.ingest.internal.text.TextReader;
import org.dateline.lab.ingest.GivenBytes;
import org.jspecify.annotations.Nullable;

/**
 * How the time of reading and of the whole analysis grows with the text, for texts made to be slow: {@code Growth PRODUCT
 * [CHARACTERS]}. Prints, for each, the processor time of the longest text and the factor that each doubling brings: two is linear,
 * four is quadratic. What is read is Markdown; what is analyzed is the text as it stands.
 */
public final class Growth {

    private static final int DOUBLINGS = 3;

    private static final StorySink IGNORED = new StorySink() {
        @Override
        public void story(StoryDraft draft) {
        }

        @Override
        public void source(String name, @Nullable String declaredType, byte[] content) {
        }
    };

    private final TextReader reader = new TextReader();
    private final Run run;

    private Growth(Run run) {
        this.run = run;
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("Usage: Growth PRODUCT-FOLDER [CHARACTERS OF THE LONGEST TEXT]");
            System.exit(2);
        }
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        try (Run run = Product.run(Path.of(args[0]))) {
            Growth growth = new Growth(run);
            for (HostileText hostile : HostileText.all()) {
                growth.reading(hostile.text().apply(longest >> DOUBLINGS));
                growth.analysis(hostile.text().apply(longest >> DOUBLINGS));
            }
            for (HostileText hostile : HostileText.all()) {
                System.out.println(Rounds.print("%-34s reading %s   analysis %s", hostile.name(), grow(hostile, longest, growth::reading),
                        grow(hostile, longest, growth::analysis)));
            }
        }
    }

    private interface Timed {
        /** Milliseconds. */
        double of(String text) throws Exception;
    }

    private static String grow(HostileText hostile, int longest, Timed timed) throws Exception {
        StringBuilder factors = new StringBuilder();
        double before = 0;
        for (int size = longest >> DOUBLINGS; size <= longest; size *= 2) {
            String text = hostile.text().apply(size);
            double ms = Math.min(timed.of(text), timed.of(text));
            factors.append(before == 0 ? "" : Rounds.print(" %5.1f", ms / before));
            before = ms;
        }
        return Rounds.print("%7.0f ms  factors%s", before, factors);
    }

    private double reading(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        double start = cpu();
        try {
            reader.read(new GivenBytes("hostile.md", bytes), IGNORED, TaskContext.silent());
        } catch (PluginException e) {
            // A text of white space only is refused.
        }
        return cpu() - start;
    }

    private double analysis(String text) {
        Story story = new StoryDraft("hostile").verbatim(text).toStory(new SourceId("0123456789abcdef"), "hostile.txt");
        double start = cpu();
        StoryRun.start(run, story, Corrector.NONE).join();
        return cpu() - start;
    }

    /** Of the whole program, since the analysis has threads of its own. */
    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }
}
