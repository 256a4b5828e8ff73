package org.dateline.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.api.EdtfDate;
import org.dateline.api.PluginException;
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

/** The assembled product's own analyzers, ready to run, and stories for them. */
final class Product {

    private Product() {
    }

    static Run run(Path folder) throws IOException, PluginException {
        Providers providers = new ClassPathProviders(ComponentIndex.read(folder.resolve("components.index")));
        ProviderChoice choice = ProviderChoice.of(providers.all(), Map.of(), Map.of());
        return new Run(providers, choice, AnalysisOptions.USUAL, Limits.USUAL, TaskContext.silent());
    }

    /** The texts as they are, one a line as {@code analyze --jsonl} takes them. */
    static List<Story> stories(Path file) throws IOException {
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

    /** How many tokens begin with a letter or digit. */
    static long words(Run run, List<Story> stories) {
        long words = 0;
        for (Story story : stories) {
            Analysis analysis = StoryRun.start(run, story, Corrector.NONE).join();
            words += analysis.corrected().of(Layer.TOKENS).stream()
                    .filter(t -> Character.isLetterOrDigit(story.text().charAt(t.span().start()))).count();
        }
        return words;
    }
}
