package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.story.Story;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/**
 * Quotations of a story in a language whose words are not known: what stands between marks and is long enough to be a statement; its
 * speaker is the person named right behind it in its sentence, else the one named last before it there, else nobody.
 */
final class MarkedQuotations {

    /** Fewer words between marks are a title, a term or irony more often than a statement. */
    private static final int FEWEST_WORDS = 4;
    private static final int FARTHEST_WORDS = 8;
    private static final double NAMED = 0.6;
    private static final double NAMELESS = 0.4;

    private final StoryTokens t;
    private final Regions regions;
    private final Map<String, CastMember> byMention = new HashMap<>();

    MarkedQuotations(Story story, Findings given) {
        t = new StoryTokens(story.text(), given);
        regions = new Regions(t);
        for (CastMember member : given.of(Layer.CAST)) {
            member.links().forEach(link -> byMention.put(link.mentionId(), member));
        }
    }

    List<Quotation> find() {
        List<Quotation> found = new ArrayList<>();
        for (QuoteRegion region : regions.outer()) {
            if (isStatement(region)) {
                found.add(quotation("q" + (found.size() + 1), region));
            }
        }
        return found;
    }

    private boolean isStatement(QuoteRegion region) {
        int words = 0;
        for (int i = region.first(); i < region.end() && words < FEWEST_WORDS; i++) {
            words += t.is(i, WordClass.MARK) ? 0 : 1;
        }
        return words == FEWEST_WORDS;
    }

    private Quotation quotation(String id, QuoteRegion region) {
        Quotation.Builder quotation = Quotation.builder(id, Quotation.Kind.DIRECT).fragment(t.span(region.first(), region.end()));
        int mention = personBehind(region.next());
        mention = mention >= 0 ? mention : personBefore(region.open());
        CastMember speaker = mention < 0 ? null : byMention.get(t.mentions().get(mention).id());
        if (speaker == null) {
            return quotation.confidence(NAMELESS).build();
        }
        return quotation.confidence(NAMED)
                .speaker(speaker.name(), t.span(t.firstOf(mention), t.lastOf(mention) + 1), speaker.id()).build();
    }

    private int personBehind(int from) {
        for (int i = from; i < t.size() && i < from + FARTHEST_WORDS && !t.is(i, WordClass.SENTENCE) && regions.at(i) < 0; i++) {
            if (isPerson(i)) {
                return t.mention(i);
            }
        }
        return -1;
    }

    private int personBefore(int open) {
        if (t.is(open, WordClass.SENTENCE)) {
            return -1;
        }
        for (int i = open - 1; i >= 0 && i >= open - FARTHEST_WORDS && regions.at(i) < 0; i--) {
            if (isPerson(i)) {
                return t.mention(i);
            }
            if (t.is(i, WordClass.SENTENCE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPerson(int token) {
        int mention = t.mention(token);
        return mention >= 0 && t.mentions().get(mention).type().equals(Mention.PERSON);
    }
}
