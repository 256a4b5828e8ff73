package org.dateline.extract.internal.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Sentence;
import org.dateline.api.analysis.TimeExpression;
import org.dateline.api.analysis.Token;
import org.dateline.api.story.Block;
import org.dateline.api.story.BlockKind;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.grammar.Dateline;
import org.jspecify.annotations.Nullable;

/** A story as the event finder walks it: its sentences in order, each with its tokens' classes and what stands in it. */
final class StoryView implements Dateline.Words {

    final Story story;
    final String text;
    final List<Sentence> sentences;
    final List<TimeExpression> times;
    final List<Quotation> quotations;
    final List<CastMember> cast;
    final int[] start;
    final int[] end;
    final int[] words;
    /** The tokens' member of the cast as an index, -1 for none. */
    final int[] member;
    /** Whether the token stands inside a name. */
    final boolean[] inName;
    /** Whether the member is named here for another thing, as a capital for its government. */
    final boolean[] metonym;

    private final Map<String, Integer> castIndex = new HashMap<>();
    private final Map<String, Quotation> quotationsById = new HashMap<>();
    private int blockCursor;
    private int quotationCursor;

    StoryView(Story story, Findings given, EventWords lexicon) {
        this.story = story;
        this.text = story.text();
        this.sentences = given.of(Layer.SENTENCES);
        this.times = given.of(Layer.TIMES);
        this.quotations = given.of(Layer.QUOTATIONS);
        this.cast = given.of(Layer.CAST);
        quotations.forEach(q -> quotationsById.put(q.id(), q));
        List<Token> tokens = given.of(Layer.TOKENS);
        int n = tokens.size();
        start = new int[n];
        end = new int[n];
        words = new int[n];
        member = new int[n];
        inName = new boolean[n];
        metonym = new boolean[n];
        for (int i = 0; i < n; i++) {
            Span span = tokens.get(i).span();
            start[i] = span.start();
            end[i] = span.end();
            words[i] = lexicon.of(text, start[i], end[i]) | shape(start[i], end[i]);
            member[i] = -1;
        }
        for (TimeExpression time : times) {
            muteWordsOf(time.span());
        }
        for (Mention mention : given.of(Layer.MENTIONS)) {
            mark(mention.span());
        }
        for (int c = 0; c < cast.size(); c++) {
            castIndex.put(cast.get(c).id(), c);
            for (CastMember.Link link : cast.get(c).links()) {
                mark(link, c);
            }
        }
    }

    private int shape(int from, int to) {
        char first = text.charAt(from);
        if (to - from == 1 && !Character.isLetterOrDigit(first)) {
            return mark(first);
        }
        int shape = Character.isUpperCase(first) ? EventWords.CAPITAL : Character.isDigit(first) ? EventWords.NUMBER : 0;
        if (to - from > 3 && Character.isLowerCase(first) && (from == 0 || text.charAt(from - 1) != '-') && text.charAt(to - 1) == 'd' && text.charAt(to - 2) == 'e') {
            shape |= EventWords.ED;
        }
        return shape;
    }

    private static int mark(char c) {
        return switch (c) {
            case ',' -> EventWords.COMMA;
            case '.', ';', ':', '?', '!', '—', '–' -> EventWords.STOP;
            case '"', '“', '”', '«', '»', '„' -> EventWords.QUOTE;
            default -> 0;
        };
    }

    /** "May" and "march" inside a date are no verbs. */
    private void muteWordsOf(Span span) {
        for (int i = firstAt(span.start()); i < start.length && start[i] < span.end(); i++) {
            words[i] &= ~(EventWords.MODAL | EventWords.HYPOTHETICAL | EventWords.STATE | EventWords.NOMINAL);
        }
    }

    private void mark(Span span) {
        for (int i = firstAt(span.start()); i < start.length && start[i] < span.end(); i++) {
            inName[i] = true;
        }
    }

    private void mark(CastMember.Link link, int index) {
        for (int i = firstAt(link.span().start()); i < start.length && start[i] < link.span().end(); i++) {
            member[i] = index;
            metonym[i] = link.metonym();
        }
    }

    /** The first token that ends after this offset. */
    int firstAt(int offset) {
        int low = 0;
        int high = end.length;
        while (low < high) {
            int mid = low + high >>> 1;
            if (end[mid] <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    @Nullable Quotation quotation(String id) {
        return quotationsById.get(id);
    }

    /** Whether the span stands inside quotation marks. Asked for in text order. */
    boolean isSpoken(Span span) {
        while (quotationCursor < quotations.size() && quotations.get(quotationCursor).span().end() <= span.start()) {
            quotationCursor++;
        }
        for (int i = quotationCursor; i < quotations.size() && quotations.get(i).span().start() <= span.start(); i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.kind() == Quotation.Kind.DIRECT && quotation.fragments().stream().anyMatch(f -> f.contains(span))) {
                return true;
            }
        }
        return false;
    }

    /** The index of this member; -1 where the cast has none of this id. */
    int castIndex(@Nullable String id) {
        return id == null ? -1 : castIndex.getOrDefault(id, -1);
    }

    boolean is(int token, int classes) {
        return token >= 0 && token < words.length && (words[token] & classes) != 0;
    }

    boolean word(int token, String lower) {
        if (token < 0 || token >= start.length || end[token] - start[token] != lower.length()) {
            return false;
        }
        return text.regionMatches(true, start[token], lower, 0, lower.length());
    }

    /** Whether this member of the cast, an index, is a person or an organisation. */
    boolean isActor(int index) {
        return index >= 0 && (isPerson(index) || cast.get(index).type().equals(Mention.ORG));
    }

    boolean isPerson(int index) {
        return index >= 0 && cast.get(index).type().equals(Mention.PERSON);
    }

    /** Whether the name at this token only describes what follows: "Ortiz's letter", "the Ortiz government", "Ortiz-led". */
    boolean describes(int token) {
        int last = token;
        while (last + 1 < member.length && member[last + 1] == member[token]) {
            last++;
        }
        int next = last + 1;
        return word(next, "'s") || word(next, "’s") || word(last, "his") || word(last, "her") || word(next, "administration")
                || word(next, "government") || word(next, "campaign") || word(next, "family")
                || end[last] < text.length() && text.charAt(end[last]) == '-';
    }

    /** Whether the sentence is a line without a full stop at the story's beginning. */
    boolean isHeadline(int sentence) {
        if (sentence > 1) {
            return false;
        }
        Span span = sentences.get(sentence).span();
        char last = text.charAt(span.end() - 1);
        boolean closed = last == '.' || last == '?' || last == '!' || last == '"' || last == '”' || last == '’';
        boolean lineEnds = span.end() < text.length() && text.charAt(span.end()) == '\n';
        return !closed && lineEnds;
    }

    /** The token behind the dateline ("OSLO, March 3 (Reuters) - ") that begins with this one; itself where none does. */
    int behindDateline(int token) {
        return Dateline.end(this, token);
    }

    @Override
    public int size() {
        return start.length;
    }

    @Override
    public boolean beginsParagraph(int token) {
        return token == 0 || token < start.length && text.substring(end[token - 1], start[token]).indexOf('\n') >= 0;
    }

    @Override
    public char mark(int token) {
        return token >= 0 && token < start.length ? text.charAt(start[token]) : 0;
    }

    @Override
    public boolean joined(int token) {
        return token > 0 && token < start.length && start[token] == end[token - 1];
    }

    @Override
    public String word(int token) {
        return text.substring(start[token], end[token]);
    }

    boolean ends(int token, String ending) {
        return token >= 0 && token < end.length && text.startsWith(ending, end[token] - ending.length());
    }

    Span span(int token) {
        return new Span(start[token], end[token]);
    }

    /** The kind of the block that holds this offset; blocks are asked for in text order. */
    BlockKind kindAt(int offset) {
        List<Block> blocks = story.blocks();
        while (blockCursor < blocks.size() - 1 && blocks.get(blockCursor).span().end() <= offset) {
            blockCursor++;
        }
        return blocks.isEmpty() ? BlockKind.PARAGRAPH : blocks.get(blockCursor).kind();
    }
}
