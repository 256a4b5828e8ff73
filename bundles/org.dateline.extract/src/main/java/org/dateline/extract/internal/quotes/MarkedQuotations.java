package org.dateline.extract.internal.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.jspecify.annotations.Nullable;

/**
 * Quotations of a story in a language whose words are not known: what stands between marks and is long enough to be a statement; its
 * speaker is the person named right behind it in its sentence, else the one named last before it there, else who spoke right before,
 * where the paragraph goes on with it or a verb of saying stands behind that names nobody.
 */
final class MarkedQuotations {

    /** Fewer words between marks are a title, a term or irony more often than a statement. */
    private static final int FEWEST_WORDS = 4;
    private static final int FARTHEST_WORDS = 8;
    private static final int FARTHEST_BEHIND_VERB = 18;
    private static final int FARTHEST_VERB = 8;
    private static final Set<String> PRONOUNS = Set.of("er", "sie", "il", "elle", "\u00e9l", "ella", "ele", "ela", "lui", "lei", "hij", "zij", "ze");
    /** Words back to who still speaks. */
    private static final int STILL_SPEAKING = 120;
    /** German, French, Spanish, Portuguese, Italian and Dutch: said, says, explained, added, stressed, asked, wrote. */
    private static final Set<String> SAYING = Set.of("sagte", "sagt", "erkl\u00e4rte", "erkl\u00e4rt", "betonte", "betont", "meinte", "meint", "f\u00fcgte",
            "fragte", "schrieb", "berichtete", "teilte", "forderte", "warnte", "dit", "d\u00e9clar\u00e9", "affirm\u00e9", "affirme", "expliqu\u00e9",
            "explique", "ajout\u00e9", "ajoute", "indiqu\u00e9", "assur\u00e9", "estim\u00e9", "estime", "r\u00e9pondu", "soulign\u00e9", "\u00e9crit", "dijo", "dice",
            "afirm\u00f3", "se\u00f1al\u00f3", "explic\u00f3", "asegur\u00f3", "a\u00f1adi\u00f3", "respondi\u00f3", "escribi\u00f3", "declar\u00f3", "disse", "afirmou", "explicou",
            "acrescentou", "declarou", "detto", "spiegato", "aggiunto", "dichiarato", "zei", "zegt", "aldus", "voegde", "verklaarde");
    private static final double NAMED = 0.6;
    private static final double NAMELESS = 0.4;

    private final StoryTokens t;
    private final Regions regions;
    private final Map<String, CastMember> byMention = new HashMap<>();
    private @Nullable CastMember lastSpeaker;
    private int lastMention;
    private @Nullable QuoteRegion last;

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
            if (isStatement(region) && !isTitle(region)) {
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

    /** What stands in a sentence like a name, in a capital and without a stop: the film „Die Stille der Leute“. */
    private boolean isTitle(QuoteRegion region) {
        return t.is(region.first(), WordClass.CAPITAL) && !t.is(region.end() - 1, WordClass.MARK) && t.mark(region.open() - 1) != ':'
                && !t.is(region.open(), WordClass.SENTENCE) && t.mark(region.next()) != ',' && says(region.next()) < 0;
    }

    /** The verb of saying right behind, or -1. */
    private int says(int behind) {
        for (int i = behind; i < t.size() && i < behind + FARTHEST_VERB && !t.is(i, WordClass.SENTENCE); i++) {
            if (SAYING.contains(t.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a pronoun stands beside the verb, or nobody: sagte er; a-t-il ajouté. */
    private boolean takesUp(int behind, int verb) {
        for (int i = behind; i < t.size() && i <= verb + 1; i++) {
            if (PRONOUNS.contains(t.lower(i).substring(t.lower(i).lastIndexOf('-') + 1))) {
                return true;
            }
        }
        return t.mark(verb + 1) == '.';
    }

    private Quotation quotation(String id, QuoteRegion region) {
        Quotation.Builder quotation = Quotation.builder(id, Quotation.Kind.DIRECT).fragment(t.span(region.first(), region.end()));
        int verb = says(region.next());
        int mention = personBehind(region.next(), verb >= 0 ? FARTHEST_BEHIND_VERB : FARTHEST_WORDS);
        mention = mention >= 0 ? mention : personBefore(region.open());
        boolean goesOn = last != null && (verb >= 0 && takesUp(region.next(), verb) && region.open() - last.next() < STILL_SPEAKING
                || !t.is(region.open(), WordClass.PARAGRAPH) && standsBehind(last, region));
        CastMember speaker = mention >= 0 ? byMention.get(t.mentions().get(mention).id()) : goesOn ? lastSpeaker : null;
        lastMention = mention >= 0 ? mention : lastMention;
        lastSpeaker = speaker;
        last = region;
        if (speaker == null) {
            return quotation.confidence(NAMELESS).build();
        }
        return quotation.confidence(NAMED)
                .speaker(speaker.name(), t.span(t.firstOf(lastMention), t.lastOf(lastMention) + 1), speaker.id()).build();
    }

    /** Whether the region is the next sentence: „...“, sagte Roe. „...“ */
    private boolean standsBehind(QuoteRegion before, QuoteRegion region) {
        int sentences = 0;
        for (int i = before.next(); i <= region.open(); i++) {
            sentences += t.is(i, WordClass.SENTENCE) ? 1 : 0;
            if (sentences > 1) {
                return false;
            }
        }
        return t.is(region.open(), WordClass.SENTENCE) && t.mark(region.open() - 1) == '.';
    }

    private int personBehind(int from, int farthest) {
        for (int i = from; i < t.size() && i < from + farthest && !t.is(i, WordClass.SENTENCE) && regions.at(i) < 0; i++) {
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
