package org.dateline.extract.internal.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dateline.api.Origin;
import org.dateline.api.Span;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.Token;
import org.dateline.api.story.SourceId;
import org.dateline.api.story.Story;
import org.dateline.api.story.StoryDraft;

/** A story written with its names marked: "{PERSON Daniel Yu} said", "{PERSON? Gala} fell" where the
 * names' provider is unsure; tokens and sentences as plain English needs them. */
public final class MarkedStory implements Findings {

    private static final Pattern NAME = Pattern.compile("\\{(PERSON|ORG|PLACE|NORP)(\\?)? ([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(?:[A-Z]\\.){2,}|(?:Gen|Sens|Mr|Mrs|Ms|Sen|Gov|Dr)\\.|['\u2019]s\\b|[\\p{L}\\p{N}]+(?:['\u2019](?!s\\b)\\p{L}+)?|\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:Gen|Sens|Mr|Mrs|Ms|Sen|Gov|Dr|U\\.S|[A-Z]))[.!?]['\"\u201d\u2019]?(?=\\s+[^a-z\\s])|\\n+|$");

    private final String text;
    private final Map<String, List<? extends Finding>> layers = new LinkedHashMap<>();

    public MarkedStory(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher m = NAME.matcher(marked);
        int last = 0;
        while (m.find()) {
            plain.append(marked, last, m.start());
            int start = plain.length();
            plain.append(m.group(3));
            mentions.add(new Mention("m" + (mentions.size() + 1), new Span(start, plain.length()), m.group(1), m.group(2) == null ? 0.9 : 0.1));
            last = m.end();
        }
        text = plain.append(marked.substring(last)).toString();
        layers.put("mentions", mentions);
        layers.put("tokens", tokens());
        layers.put("sentences", sentences());
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(new Token(new Span(m.start(), m.end())));
        }
        return tokens;
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Matcher m = SENTENCE_END.matcher(text);
        int start = 0;
        while (m.find()) {
            if (!text.substring(start, m.end()).isBlank()) {
                int from = start;
                while (Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                sentences.add(new Sentence(new Span(from, Math.max(from + 1, m.end()))));
            }
            start = m.end();
        }
        return sentences;
    }

    public MarkedStory with(String layer, List<? extends Finding> findings) {
        layers.put(layer, findings);
        return this;
    }

    public Story story() {
        return new StoryDraft("").verbatim(text).toStory(new SourceId("test"), "test.txt");
    }

    public String text() {
        return text;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Finding> List<T> of(Layer<T> layer) {
        return (List<T>) layers.getOrDefault(layer.id(), List.of());
    }

    @Override
    public Set<String> layers() {
        return layers.keySet();
    }

    @Override
    public Origin origin(String layerId) {
        return new Origin("test", "1");
    }

    @Override
    public Review review(String layerId, String findingId) {
        return Review.FOUND;
    }
}
