package org.dateline.extract.internal.quotes;

import org.dateline.extract.internal.grammar.NounPhrase;
import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteRegion;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Quoted regions that no verb of their own sentence takes: the second sentence of a quotation, the next paragraph of one, "Name:"
 * and "― Name" attributions. What is then left is a scare quote or a title and is no quotation, unless it is a whole sentence.
 */
final class LeftQuotes {

    private static final int LONGEST_LABEL = 9;
    private static final int FEWEST_WORDS = 6;
    /** Passages after which a quotation without a speaker has none. */
    private static final int STILL_SPEAKING = 5;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final PassageReader reader;
    private final Agents agents;
    private @Nullable Draft last;
    private int lastPassage = -2;
    /** Who a colon at the end of a paragraph announces. */
    private @Nullable Draft announced;
    private int announcedPassage = -2;

    LeftQuotes(StoryTokens tokens, Regions regions, NounPhrases phrases, PassageReader reader) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.reader = reader;
        agents = new Agents(tokens, phrases);
    }

    /** "Pence: Gennifer Flowers won't be at the debate". */
    boolean label(int passage, int first, int end) {
        int start = regions.at(first) >= 0 && !t.is(first + 1, WordClass.MARK) ? first : first;
        if (!t.is(first, WordClass.PARAGRAPH)) {
            return false;
        }
        start += t.mark(start) == '"' && regions.at(start) < 0 ? 1 : 0;
        for (int i = start + 1; i < end - 1 && i <= start + LONGEST_LABEL; i++) {
            if (t.mark(i) == ':' && !t.is(i, WordClass.NAME)) {
                return isSpeakerLabel(start, i) && takeLabel(passage, start, i, end);
            }
            if (regions.at(i) >= 0 || t.mark(i) == ',' || t.is(i, WordClass.SAY) && !t.is(i, WordClass.NAME | WordClass.NOUN_SENSE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSpeakerLabel(int start, int colon) {
        if (phrases.startOf(colon - 1, start) != start || t.is(start, WordClass.DETERMINER) && colon - start < 3) {
            return false;
        }
        NounPhrases.Head head = phrases.headOf(start, colon);
        if (head.mention() >= 0) {
            String type = t.mentions().get(head.mention()).type();
            return !type.equals("PLACE");
        }
        return t.is(colon - 1, WordClass.AGENT) && !t.isWord(colon - 1, "source") && !t.isWord(colon - 1, "correction") && !t.isWord(colon - 1, "sources");
    }

    private boolean takeLabel(int passage, int start, int colon, int end) {
        Draft draft = new Draft().cue(colon, colon + 1).fragment(colon + 1, end);
        draft.speaker = new NounPhrase(start, colon);
        draft.passage = passage;
        draft.confidence = 0.7;
        int region = regions.at(colon + 1);
        if (region >= 0 && regions.get(region).open() == colon + 1) {
            draft.fragments.get(0)[1] = regions.get(region).next();
        }
        while (draft.fragments.get(0)[1] > colon + 2 && t.mark(draft.fragments.get(0)[1] - 1) == '.') {
            draft.fragments.get(0)[1]--;
        }
        for (int i = colon + 1; i < end; i++) {
            if (regions.at(i) >= 0) {
                reader.own(regions.at(i), draft);
            }
        }
        reader.drafts().add(draft);
        return true;
    }

    /** Joins what the passage leaves over; remembers what may go on in the next. */
    void passage(int passage, int first, int end) {
        Draft before = lastPassage == passage - 1 ? last : null;
        Draft lead = announcedPassage == passage - 1 ? announced : null;
        Draft current = null;
        for (int i = first; i < end;) {
            int number = regions.at(i);
            if (number < 0) {
                i++;
                continue;
            }
            QuoteRegion region = regions.get(number);
            Draft owner = reader.ownerOf(number);
            if (owner == null) {
                owner = take(passage, first, end, number, region, current != null ? current : before, lead);
            } else if (before != null && continuesParagraphs(before) && region.open() == first && owner != before
                    && mayBeSame(before, owner)) {
                merge(before, owner);
                owner = before;
            }
            current = owner != null ? owner : current;
            i = region.next();
        }
        if (current != null) {
            last = current;
            lastPassage = passage;
        }
        announce(passage, first, end);
    }

    /** An attribution that names somebody else begins a quotation of its own. */
    private boolean mayBeSame(Draft before, Draft draft) {
        NounPhrase a = before.speaker;
        NounPhrase b = draft.speaker;
        return a == null || b == null || t.is(b.from(), WordClass.SUBJECT_PRONOUN)
                || t.word(a.to() - 1).equals(t.word(b.to() - 1));
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
                reader.own(regions.at(f[0]), into);
            }
        }
    }

    private @Nullable Draft take(int passage, int first, int end, int number, QuoteRegion region, @Nullable Draft before, @Nullable Draft lead) {
        boolean leads = region.open() == first;
        if (leads && before != null && (continuesParagraphs(before) || !t.is(first, WordClass.PARAGRAPH) && isSentence(region))) {
            before.fragment(region.open(), region.next());
            reader.own(number, before);
            return before;
        }
        NounPhrase signed = signature(region);
        NounPhrase leader = signed == null && t.mark(region.open() - 1) == ':' ? reader.subjectOfPassage() : null;
        if (leader != null && agents.canSpeak(leader)) {
            Draft draft = new Draft().fragment(region.open(), region.next()).cue(region.open() - 1, region.open());
            draft.speaker = leader;
            draft.passage = passage;
            draft.confidence = 0.6;
            reader.own(number, draft);
            reader.drafts().add(draft);
            return draft;
        }
        if (signed == null && !(leads && isSentence(region) && (region.closed() || lead != null))) {
            return null;
        }
        Draft draft = new Draft().fragment(region.open(), region.next());
        draft.passage = passage;
        if (signed != null) {
            draft.speaker = signed;
            draft.cue(region.next(), region.next() + 1);
        } else if (lead != null) {
            draft.speaker = lead.speaker;
            draft.cue(lead.cueFrom, lead.cueTo);
        } else {
            draft.sameSpeakerAs = passage - lastPassage <= STILL_SPEAKING ? last : null;
            draft.confidence = 0.5;
        }
        reader.own(number, draft);
        reader.drafts().add(draft);
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
    private void announce(int passage, int first, int end) {
        if (t.mark(end - 1) != ':' || end - first < 2) {
            return;
        }
        CueReader cues = new CueReader(t, phrases);
        for (int i = end - 2; i >= first && i > end - 24; i--) {
            if (t.is(i, WordClass.CUE) && regions.at(i) < 0) {
                Cue cue = cues.read(i, first);
                if (cue != null && cue.subject() != null && agents.canSpeak(cue.subject())) {
                    announced = new Draft().cue(cue.from(), cue.verb() + 1);
                    announced.speaker = cue.subject();
                    announcedPassage = passage;
                    return;
                }
            }
        }
    }
}
