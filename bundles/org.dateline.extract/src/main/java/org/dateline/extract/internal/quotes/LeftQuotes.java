package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Quoted regions that no verb of their own sentence takes: the second sentence of a quotation, the next paragraph of one, and
 * "― Name" attributions. What is then left is a scare quote or a title and is no quotation, unless it is a whole sentence.
 */
final class LeftQuotes {

    private static final int FEWEST_WORDS = 6;
    /** Passages after which a quotation without a speaker has none. */
    private static final int STILL_SPEAKING = 5;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Drafts drafts;
    private final PassageSubjects subjects;
    private final CueReader cues;
    private final Agents agents;
    private @Nullable Draft last;
    private int lastPassage = -2;
    /** Who a colon at the end of a paragraph announces. */
    private @Nullable Cue announced;
    private int announcedPassage = -2;

    LeftQuotes(StoryTokens tokens, Regions regions, NounPhrases phrases, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.drafts = drafts;
        subjects = new PassageSubjects(tokens, regions, phrases);
        cues = new CueReader(tokens, phrases);
        agents = new Agents(tokens, phrases);
    }

    /** Joins what the passage leaves over; remembers what may go on in the next. */
    void passage(Passage p) {
        Draft before = lastPassage == p.number - 1 ? last : null;
        Draft current = null;
        for (int i = p.from; i < p.to;) {
            int number = regions.at(i);
            if (number < 0) {
                i++;
                continue;
            }
            QuoteRegion region = regions.get(number);
            Draft owner = drafts.ownerOf(number);
            if (owner == null) {
                owner = take(p, number, region, current != null ? current : before);
            } else if (before != null && continuesParagraphs(before) && region.open() == p.from && owner != before
                    && mayBeSame(before, owner)) {
                merge(before, owner);
                owner = before;
            }
            current = owner != null ? owner : current;
            i = region.next();
        }
        if (current != null) {
            last = current;
            lastPassage = p.number;
        }
        announce(p);
    }

    /** An attribution that names somebody else begins a quotation of its own. */
    private boolean mayBeSame(Draft before, Draft draft) {
        NounPhrase a = before.speaker;
        NounPhrase b = draft.speaker;
        return a == null || b == null || t.is(b.from(), WordClass.SUBJECT_PRONOUN) || head(a).equals(head(b));
    }

    private String head(NounPhrase phrase) {
        return t.word(phrases.headOf(phrase.from(), phrase.to()).to() - 1);
    }

    private boolean continuesParagraphs(Draft draft) {
        int[] f = draft.fragments.get(draft.fragments.size() - 1);
        int region = regions.at(f[1] - 1);
        return region >= 0 && regions.get(region).continues();
    }

    /** The quotation went on into this paragraph, where its attribution stands or stands again. */
    private void merge(Draft into, Draft draft) {
        into.fragments.addAll(draft.fragments);
        if (into.speaker == null) {
            into.speaker = draft.speaker;
            into.cue(draft.cueFrom, draft.cueTo);
        }
        draft.dropped = true;
        for (int[] f : draft.fragments) {
            if (regions.at(f[0]) >= 0) {
                drafts.own(regions.at(f[0]), into);
            }
        }
    }

    private @Nullable Draft take(Passage p, int number, QuoteRegion region, @Nullable Draft before) {
        boolean leads = region.open() == p.from;
        if (leads && before != null && (continuesParagraphs(before) || !t.is(p.from, WordClass.PARAGRAPH) && isSentence(region))) {
            drafts.take(before, region.open(), region.next());
            return before;
        }
        NounPhrase signed = signature(region);
        if (signed != null) {
            return quote(p, region, signed, region.next(), 0.9);
        }
        NounPhrase leader = t.mark(region.open() - 1) == ':' ? subjects.inherited(p, p.to) : null;
        if (leader != null && agents.canSpeak(leader)) {
            return quote(p, region, leader, region.open() - 1, 0.6);
        }
        return leads && isSentence(region) ? sentence(p, region) : null;
    }

    private @Nullable Draft sentence(Passage p, QuoteRegion region) {
        if (announced != null && announcedPassage == p.number - 1) {
            return quote(p, region, announced.subject(), announced.from(), 0.9).cue(announced.from(), announced.verb() + 1);
        }
        if (!region.closed()) {
            return null;
        }
        Draft draft = quote(p, region, null, -1, 0.5);
        draft.sameSpeakerAs = p.number - lastPassage <= STILL_SPEAKING ? last : null;
        return draft;
    }

    private Draft quote(Passage p, QuoteRegion region, @Nullable NounPhrase speaker, int cue, double confidence) {
        Draft draft = drafts.add(p, speaker, cue, cue + 1);
        draft.confidence = confidence;
        drafts.take(draft, region.open(), region.next());
        return draft;
    }

    private boolean isSentence(QuoteRegion region) {
        char end = t.mark(region.end() - 1);
        return region.end() - region.first() >= FEWEST_WORDS || end == '.' || end == '!' || end == '?' || end == ','
                || region.continues();
    }

    /** “...” ― Sonya Herridge */
    private @Nullable NounPhrase signature(QuoteRegion region) {
        int end = region.next();
        while (end < t.size() && end < region.next() + 24 && !t.is(end, WordClass.PARAGRAPH)) {
            end++;
        }
        int dash = region.next();
        char c = t.mark(dash);
        if (dash >= end - 1 || c != '\u2015' && c != '\u2014' && c != '\u2013' && c != '-') {
            return null;
        }
        int close = phrases.endOf(dash + 1, end);
        return close > dash + 1 && t.is(dash + 1, WordClass.CAPITAL | WordClass.NAME) && (close >= end - 1 || t.mark(close) == ',')
                ? new NounPhrase(dash + 1, close) : null;
    }

    /** "Caddell continued:" at the end of a paragraph speaks for the next. */
    private void announce(Passage p) {
        if (t.mark(p.to - 1) != ':' || p.to - p.from < 2) {
            return;
        }
        for (int i = p.to - 2; i >= p.from && i > p.to - 24; i--) {
            if (t.is(i, WordClass.CUE) && regions.at(i) < 0) {
                Cue cue = cues.read(i, p.from);
                if (cue != null && cue.subject() != null && agents.canSpeak(cue.subject())) {
                    announced = cue;
                    announcedPassage = p.number;
                    return;
                }
            }
        }
    }
}
