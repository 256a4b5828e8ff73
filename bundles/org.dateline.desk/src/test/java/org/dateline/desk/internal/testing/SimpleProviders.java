package org.dateline.desk.internal.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dateline.api.EdtfDate;
import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.Problem;
import org.dateline.api.export.ExportReport;
import org.dateline.api.export.Exporter;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.Source;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.api.ingest.StorySink;
import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.StoryDraft;

/**
 * The smallest providers that show how layers hang together. Names are capitalized words, a cast member is a name, who stands before
 * "said" speaks, and an event is a quotation.
 */
public final class SimpleProviders {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]+\\b");
    private static final Pattern QUOTE = Pattern.compile("“([^”]+)”,? said (\\w+)");

    private SimpleProviders() {
    }

    /** Sentences, names, cast, quotations and events, with a reader of text and an exporter of lines. */
    public static TestProviders all() {
        return basics()
                .analyzer("simple.sentences", "sentences", List.of(), (story, given, out, context) ->
                        story.blocks().forEach(block -> out.add(new Sentence(block.span()))))
                .analyzer("simple.names", "mentions", List.of(), (story, given, out, context) -> {
                    Matcher names = NAME.matcher(story.text());
                    for (int n = 1; names.find(); n++) {
                        out.add(new Mention("m" + n, new Span(names.start(), names.end()), Mention.PERSON, 0.8));
                    }
                })
                .analyzer("simple.cast", "cast", List.of("mentions"), (story, given, out, context) -> {
                    int n = 0;
                    for (String name : given.of(Layer.MENTIONS).stream().map(m -> m.span().of(story.text())).distinct().toList()) {
                        CastMember.Builder member = CastMember.builder("c" + ++n, Mention.PERSON, name);
                        given.of(Layer.MENTIONS).stream().filter(m -> m.span().of(story.text()).equals(name))
                                .forEach(m -> member.link(new CastMember.Link(m.id(), m.span(), false, "same name")));
                        out.add(member.build());
                    }
                })
                .analyzer("simple.quotes", "quotations", List.of("cast"), (story, given, out, context) -> {
                    Matcher quotes = QUOTE.matcher(story.text());
                    for (int n = 1; quotes.find(); n++) {
                        String name = quotes.group(2);
                        CastMember speaker = given.of(Layer.CAST).stream()
                                .filter(member -> member.name().equals(name) || member.aliases().contains(name)).findFirst().orElse(null);
                        out.add(Quotation.builder("q" + n, Quotation.Kind.DIRECT).fragment(new Span(quotes.start(1), quotes.end(1)))
                                .speaker(speaker == null ? null : speaker.name(), null, speaker == null ? null : speaker.id()).build());
                    }
                })
                .analyzer("simple.events", "events", List.of("quotations", "sentences"), (story, given, out, context) -> {
                    for (Quotation quote : given.of(Layer.QUOTATIONS)) {
                        out.add(Event.builder("e" + quote.id(), quote.span()).date(EdtfDate.of("2024-03-04"), Event.Basis.PUBLICATION, null)
                                .status(Event.Status.SAID).label(quote.speaker() + " said").build());
                    }
                });
    }

    /** A reader of text and an exporter of lines alone. */
    public static TestProviders basics() {
        return new TestProviders().reader("simple.text", "text/plain", new TextReader()).exporter("lines", SimpleProviders::lines);
    }

    /** A line a story: path, layers, problems. */
    private static ExportReport lines(org.dateline.api.cases.AnalyzedStories stories, org.dateline.api.export.OptionValues options,
            java.io.OutputStream out, TaskContext context) throws IOException {
        int count = 0;
        try (Cursor<AnalyzedStory> all = stories.stories()) {
            while (all.hasNext()) {
                AnalyzedStory each = all.next();
                count++;
                StringBuilder line = new StringBuilder(each.story().path()).append(' ').append(each.findings().layers());
                for (Problem problem : each.problems()) {
                    line.append(" !").append(problem.where()).append(": ").append(problem.message());
                }
                out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ExportReport(count, 0, List.of());
    }

    /** Text in UTF-8, a paragraph a line; a form feed parts stories. What holds a zero byte is no text. */
    private static final class TextReader implements StoryReader {

        @Override
        public Match probe(SourceHead head) {
            for (byte each : head.bytes()) {
                if (each == 0) {
                    return Match.NO;
                }
            }
            return Match.MAYBE;
        }

        @Override
        public void read(Source source, StorySink out, TaskContext context) throws IOException, PluginException {
            String[] parts = new String(source.bytes(), StandardCharsets.UTF_8).split("\f");
            for (int i = 0; i < parts.length; i++) {
                StoryDraft draft = new StoryDraft(parts.length == 1 ? "" : String.valueOf(i + 1));
                parts[i].lines().forEach(line -> draft.block(BlockKind.PARAGRAPH, line));
                out.story(draft);
            }
        }
    }
}
