package org.dateline.lab.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dateline.api.analysis.Layer;
import org.dateline.api.story.Story;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;

/**
 * The whole analysis against one date pattern over the same texts, one story after the other: {@code AnalysisSpeed PRODUCT PATTERN
 * STORIES.jsonl}.
 */
public final class AnalysisSpeed {

    private static final int ROUNDS = 9;
    private static final double WARM_UP = 5;

    private long sum;

    private AnalysisSpeed() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("Usage: AnalysisSpeed PRODUCT-FOLDER PATTERN-FILE STORIES.jsonl");
            System.exit(2);
        }
        new AnalysisSpeed().measure(Path.of(args[0]), Pattern.compile(Files.readString(Path.of(args[1])).strip()), Product.stories(Path.of(args[2])));
    }

    private void measure(Path product, Pattern pattern, List<Story> stories) throws Exception {
        long characters = stories.stream().mapToLong(s -> s.text().length()).sum();
        try (Run run = Product.run(product)) {
            long words = Product.words(run, stories);
            double[] ns = Rounds.medians(ROUNDS, WARM_UP, () -> bound(pattern, stories), () -> analysis(run, stories));
            System.out.println(Rounds.print("%d stories, %d words, %d characters", stories.size(), words, characters));
            System.out.println(Rounds.print("pattern   %8.1f ms  %9.0f words/s  %5.1f million characters/s", ns[0] / 1e6,
                    words / ns[0] * 1e9, characters / ns[0] * 1e3));
            System.out.println(Rounds.print("analysis  %8.1f ms  %9.0f words/s", ns[1] / 1e6, words / ns[1] * 1e9));
            System.out.println(Rounds.print("analysis : pattern = %.1f", ns[1] / ns[0]));
            System.out.println("peak resident " + Memory.peak("self") + " MB (sum " + sum + ")");
        }
    }

    private void bound(Pattern pattern, List<Story> stories) {
        for (Story story : stories) {
            Matcher matcher = pattern.matcher(story.text());
            while (matcher.find()) {
                sum += matcher.start();
            }
        }
    }

    private void analysis(Run run, List<Story> stories) {
        for (Story story : stories) {
            sum += StoryRun.start(run, story, Corrector.NONE).join().corrected().of(Layer.EVENTS).size();
        }
    }
}
