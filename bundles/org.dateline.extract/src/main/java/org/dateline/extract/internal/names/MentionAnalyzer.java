package org.dateline.extract.internal.names;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.dateline.api.Span;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.FindingSink;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.story.Found;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.text.Ahead;
import org.dateline.extract.internal.text.Segmentation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Finds the names in a story. How, and where it fails: docs/analyzers/names.md. */
@Component(service = Analyzer.class)
@AnalyzerInfo(id = "dateline.names", label = "Names", fills = "analyzer:mentions", requires = {"sentences", "tokens"})
public final class MentionAnalyzer implements Analyzer {

    private static final String[] TYPES = {Mention.PERSON, Mention.ORG, Mention.PLACE, Mention.NORP, "MISC"};

    /** Taggers that no thread is using; each holds tables that are worth keeping between stories. */
    private final Queue<Tagger> idle = new ConcurrentLinkedQueue<>();

    public MentionAnalyzer() {
        Ahead.load(NamesModel::english);
    }

    @Override
    public void analyze(Story story, Findings given, FindingSink out, TaskContext context) {
        Segmentation segmentation = Segmentation.of(story.text(), given.of(Layer.SENTENCES), given.of(Layer.TOKENS));
        Tagger ready = idle.poll();
        Tagger tagger = ready == null ? new Tagger(NamesModel.english()) : ready;
        byte[] labels = tagger.tag(segmentation);
        write(segmentation, labels, tagger, isEnglish(story.language()), out);
        if (!tagger.hasOutgrown()) {
            idle.add(tagger);
        }
    }

    private static boolean isEnglish(@Nullable Found<String> language) {
        String code = language == null ? "" : language.value();
        return code.isEmpty() || code.equals("und") || code.equals("en") || code.startsWith("en-");
    }

    private static void write(Segmentation segmentation, byte[] labels, Tagger tagger, boolean english, FindingSink out) {
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
                int kind = Labels.kind(labels[i]);
                int from = NameEdges.first(segmentation, first, i + 1, kind, english);
                int to = NameEdges.end(segmentation, from, i + 1, kind, english);
                Span span = new Span(segmentation.start(from), segmentation.end(to - 1));
                out.add(new Mention("m" + span.start(), span, TYPES[kind], tagger.confidence(from, to, labels)));
            }
        }
    }
}
