package org.dateline.extract.internal.names;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.text.Segmentation;
import org.osgi.service.component.annotations.Component;

/** Finds the names in a story. How, and where it fails: docs/analyzers/names.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.names", label = "Names", fills = "analyzer:mentions", requires = {"sentences", "tokens"})
public final class MentionAnalyzer implements Analyzer {

    private static final String[] TYPES = {Mention.PERSON, Mention.ORG, Mention.PLACE, Mention.NORP, "MISC"};

    private static final Set<String> GREETINGS = Set.of("Dear", "Hi", "Hello", "Hey");

    /** Taggers that no thread is using; each holds tables that are worth keeping between stories. */
    private final Queue<Tagger> idle = new ConcurrentLinkedQueue<>();

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        Segmentation segmentation = Segmentation.of(story.text(), given.of(Layer.SENTENCES), given.of(Layer.TOKENS));
        Tagger ready = idle.poll();
        Tagger tagger = ready == null ? new Tagger(NamesModel.english()) : ready;
        byte[] labels = tagger.tag(segmentation);
        write(segmentation, labels, tagger, out);
        idle.add(tagger);
    }

    private static void write(Segmentation segmentation, byte[] labels, Tagger tagger, FindingSink out) {
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            int part = Labels.part(labels[i]);
            if (part == Labels.BEGIN || part == Labels.UNIT) {
                first = i;
            }
            if (part == Labels.LAST || part == Labels.UNIT) {
                first += first < i && greets(segmentation, first) ? 1 : 0;
                Span span = new Span(segmentation.start(first), segmentation.end(i));
                out.add(new Mention("m" + span.start(), span, TYPES[Labels.kind(labels[i])], tagger.confidence(first, i + 1, labels)));
            }
        }
    }

    /** Whether the word opens a letter or a chat: "Dear Clara". */
    private static boolean greets(Segmentation segmentation, int token) {
        int start = segmentation.start(token);
        return GREETINGS.contains(new String(segmentation.text(), start, segmentation.end(token) - start));
    }
}
