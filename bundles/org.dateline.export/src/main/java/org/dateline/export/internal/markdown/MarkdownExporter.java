package org.dateline.export.internal.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Event;
import org.dateline.api.cases.AnalyzedStories;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.export.ExporterInfo;
import org.dateline.api.export.Option;
import org.dateline.api.export.OptionValues;
import org.dateline.export.internal.chronology.Chronology;
import org.dateline.export.internal.chronology.Item;
import org.dateline.export.internal.chronology.SourceStory;
import org.osgi.service.component.annotations.Component;

/** The chronology as plain text with marks, for a wiki, an editor or a content system. */
@Component
@ExporterInfo(id = "dateline.markdown", label = "Text (Markdown)", fills = "exporter:markdown", ending = "md")
public final class MarkdownExporter implements Exporter {

    private static final Option TITLE = new Option("title", "Title; the name of the case where empty", List.of(), "");
    private static final Option WHY = Option.yesNo("why", "Say why each item bears its date", true);

    @Override
    public List<Option> options() {
        return List.of(TITLE, WHY);
    }

    @Override
    public ExportReport export(AnalyzedStories stories, OptionValues options, OutputStream out, TaskContext context) throws IOException {
        Chronology chronology = new Chronology(stories);
        List<Item> items = chronology.byDate(context);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        String title = options.get(TITLE).isBlank() ? stories.title() : options.get(TITLE);
        writer.write("# " + Markdown.escaped(title.isBlank() ? "Chronology" : title) + "\n");
        String section = "";
        for (Item item : items) {
            if (!item.section().equals(section)) {
                section = item.section();
                writer.write("\n## " + section + "\n");
            }
            writer.write(item(item, options.isYes(WHY)));
        }
        stories(writer, chronology.sources());
        writer.flush();
        return new ExportReport(chronology.storyCount(), items.size(), chronology.leftBehind());
    }

    private static String item(Item item, boolean why) {
        StringBuilder text = new StringBuilder("\n- **").append(item.date() == null ? "no date" : Markdown.escaped(item.dateInWords()))
                .append("** ").append(Markdown.escaped(item.label()));
        List<String> marks = new ArrayList<>();
        if (item.status() != Event.Status.HAPPENED) {
            marks.add(item.status().id());
        }
        if (item.toCheck()) {
            marks.add("to check");
        }
        text.append(marks.isEmpty() ? "" : " *(" + String.join(", ", marks) + ")*").append("\n\n");
        text.append("  > ").append(Markdown.marked(item.sentence(), item.dating())).append("\n\n  ");
        if (why && !item.why().isBlank()) {
            text.append(Markdown.escaped(item.why())).append(' ');
        }
        return text.append("Story ").append(item.story().number()).append(".\n").toString();
    }

    private static void stories(Writer writer, List<SourceStory> stories) throws IOException {
        if (stories.isEmpty()) {
            return;
        }
        writer.write("\n## Stories\n\n");
        for (SourceStory story : stories) {
            String headline = Markdown.escaped(story.headline());
            String link = story.link();
            writer.write(story.number() + ". " + (link == null ? headline : "[" + headline + "](<" + Markdown.address(link) + ">)"));
            if (story.publisher() != null) {
                writer.write(", " + Markdown.escaped(story.publisher()));
            }
            writer.write(story.published() == null ? "\n" : ", " + Markdown.escaped(story.published().inWords()) + "\n");
        }
    }
}
