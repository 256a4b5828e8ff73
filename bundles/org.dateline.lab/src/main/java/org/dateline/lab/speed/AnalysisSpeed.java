package org.dateline.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.api.EdtfDate;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Layer;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Providers;
import org.dateline.api.story.Found;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;
import org.dateline.desk.internal.Limits;
import org.dateline.desk.internal.analysis.Analysis;
import org.dateline.desk.internal.analysis.Corrector;
import org.dateline.desk.internal.analysis.Run;
import org.dateline.desk.internal.analysis.StoryRun;
import org.dateline.desk.internal.choice.ProviderChoice;
import org.dateline.launcher.components.ClassPathProviders;
import org.dateline.launcher.components.ComponentIndex;

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
        new AnalysisSpeed().measure(Path.of(args[0]), Pattern.compile(Files.readString(Path.of(args[1])).strip()), stories(Path.of(args[2])));
    }

    private static List<Story> stories(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Story> stories = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            StoryDraft draft = new StoryDraft(node.path("id").asText()).verbatim(node.path("text").asText());
            String date = node.path("published").asText(node.path("dct").asText(""));
            EdtfDate.parse(date.length() > 10 ? date.substring(0, 10) : date)
                    .ifPresent(d -> draft.published(Found.sure(d, "caller")));
            stories.add(draft.toStory(new SourceId("0123456789abcdef"), file.toString()));
        }
        return stories;
    }

    private void measure(Path product, Pattern pattern, List<Story> stories) throws Exception {
        long characters = stories.stream().mapToLong(s -> s.text().length()).sum();
        Providers providers = new ClassPathProviders(ComponentIndex.read(product.resolve("components.index")));
        ProviderChoice choice = ProviderChoice.of(providers.all(), Map.of(), Map.of());
        try (Run run = new Run(providers, choice, AnalysisOptions.USUAL, Limits.USUAL, TaskContext.silent())) {
            long words = words(run, stories);
            double[] ns = Rounds.medians(ROUNDS, WARM_UP, () -> bound(pattern, stories), () -> analysis(run, stories));
            System.out.println(Rounds.print("%d stories, %d words, %d characters", stories.size(), words, characters));
            System.out.println(Rounds.print("pattern   %8.1f ms  %9.0f words/s  %5.1f million characters/s", ns[0] / 1e6,
                    words / ns[0] * 1e9, characters / ns[0] * 1e3));
            System.out.println(Rounds.print("analysis  %8.1f ms  %9.0f words/s", ns[1] / 1e6, words / ns[1] * 1e9));
            System.out.println(Rounds.print("analysis : pattern = %.1f", ns[1] / ns[0]));
            System.out.println("peak resident " + Memory.peak("self") + " MB (sum " + sum + ")");
        }
    }

    private static long words(Run run, List<Story> stories) {
        long words = 0;
        for (Story story : stories) {
            Analysis analysis = StoryRun.start(run, story, Corrector.NONE).join();
            words += analysis.corrected().of(Layer.TOKENS).stream()
                    .filter(t -> Character.isLetterOrDigit(story.text().charAt(t.span().start()))).count();
        }
        return words;
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
