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
 * those whose speaker only the words beside them tell. What is then left is a scare quote or a title and is no quotation, unless it is a whole sentence.
 */
final class LeftQuotes {

    /** Passages after which a quotation without a speaker has none. */
    private static final int STILL_SPEAKING = 5;

    private final StoryTokens t;
    private final Regions regions;
    private final NounPhrases phrases;
    private final Drafts drafts;
    private final SpeakersBeside beside;
    private final QuotedWords words;
    private final CueReader cues;
    private final Agents agents;
    private @Nullable Draft last;
    private int lastPassage = -2;
    /** The last attribution, also of words without marks. */
    private @Nullable Draft spoken;
    private @Nullable Passage previous;
    private @Nullable Draft blockDraft;
    /** Who a colon at the end of a paragraph announces. */
    private @Nullable Cue announced;
    private int announcedPassage = -2;

    LeftQuotes(StoryTokens tokens, Regions regions, NounPhrases phrases, Drafts drafts) {
        this.t = tokens;
        this.regions = regions;
        this.phrases = phrases;
        this.drafts = drafts;
        beside = new SpeakersBeside(tokens, regions, phrases);
        words = new QuotedWords(tokens);
        cues = new CueReader(tokens, phrases);
        agents = new Agents(tokens, phrases);
    }

    /** A passage of a block that is set off as a quotation, without marks of its own. */
    void block(Passage p) {
        if (blockDraft == null || lastPassage != p.number - 1) {
            boolean told = announced != null && announcedPassage == p.number - 1;
            blockDraft = told ? drafts.add(p, announced.subject(), announced.from(), announced.verb() + 1) : drafts.add(p, null, -1, -1);
            blockDraft.sameSpeakerAs = told ? null : lastPassage == p.number - 1 ? last : null;
            blockDraft.confidence = 0.6;
        }
        drafts.take(blockDraft, p.from, p.to);
        last = blockDraft;
        lastPassage = p.number;
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
                owner = take(p, region, current, before);
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
        Draft newest = drafts.newest();
        if (newest != null && newest.passage == p.number) {
            spoken = newest;
        }
        announce(p);
        previous = p;
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

    private @Nullable Draft take(Passage p, QuoteRegion region, @Nullable Draft current, @Nullable Draft last) {
        if (t.mark(region.first()) == '(' && t.mark(region.end() - 1) == ')') {
            return null;
        }
        boolean leads = region.open() == p.from;
        Draft before = current != null ? current : last;
        if (leads && before != null && (continuesParagraphs(before) || !t.is(p.from, WordClass.PARAGRAPH) && words.isSentence(region))) {
            drafts.take(before, region.open(), region.next());
            return before;
        }
        Cue cue = beside.behind(p, region);
        if (cue != null) {
            return quote(p, region, cue.subject(), cue.verb(), 0.8);
        }
        NounPhrase label = beside.label(p, region);
        if (label != null) {
            return quote(p, region, label, region.open() - 1, 0.8);
        }
        boolean announced = !leads && t.mark(region.open() - 1) == ':';
        NounPhrase leader = announced ? beside.document(p, region.open() - 1) : null;
        leader = leader == null && announced ? beside.leading(p) : leader;
        if (leader != null) {
            return quote(p, region, leader, region.open() - 1, 0.6);
        }
        if (announced && words.isSentence(region) && !regions.isTitle(t, region.open())) {
            return quoteOf(p, region, null, lastSpoken());
        }
        if (leads && words.isSentence(region) && !regions.isTitle(t, region.open())) {
            return sentence(p, region);
        }
        return !leads && words.isPartOfSentence(region) ? part(p, region, current) : null;
    }

    /** Words of whom the sentence is about, or of who spoke before. */
    private Draft part(Passage p, QuoteRegion region, @Nullable Draft current) {
        Draft earlier = current != null ? current : lastSpoken();
        boolean near = earlier != null && p.number - earlier.passage <= STILL_SPEAKING;
        boolean told = t.is(region.open() - 1, WordClass.BE) && near;
        NounPhrase leader = told ? null : beside.nearest(p, region.open());
        leader = leader == null && !told && current == null ? beside.subject(p) : leader;
        return quoteOf(p, region, leader, earlier);
    }

    private Draft quoteOf(Passage p, QuoteRegion region, @Nullable NounPhrase leader, @Nullable Draft earlier) {
        Draft draft = quote(p, region, leader, -1, 0.5);
        draft.sameSpeakerAs = leader == null && earlier != null && p.number - earlier.passage <= STILL_SPEAKING ? earlier : null;
        return draft;
    }

    private @Nullable Draft lastSpoken() {
        return spoken == null || last != null && lastPassage > spoken.passage ? last : spoken;
    }

    private @Nullable Draft sentence(Passage p, QuoteRegion region) {
        if (announced != null && announcedPassage == p.number - 1) {
            return quote(p, region, announced.subject(), announced.from(), 0.9).cue(announced.from(), announced.verb() + 1);
        }
        if (!region.closed() && !region.continues() && t.mark(region.open()) == '"' && !words.isTold(region)) {
            return null;
        }
        Draft earlier = lastSpoken();
        boolean spoke = earlier != null && previous != null && earlier.end() > previous.from;
        boolean follows = previous != null && (!spoke || !t.is(p.from, WordClass.PARAGRAPH));
        return quoteOf(p, region, follows ? beside.leadingPerson(previous) : null, earlier);
    }

    private Draft quote(Passage p, QuoteRegion region, @Nullable NounPhrase speaker, int cue, double confidence) {
        Draft draft = drafts.add(p, speaker, cue, cue + 1);
        draft.confidence = confidence;
        drafts.take(draft, region.open(), region.next());
        return draft;
    }

    /** "Caddell continued:" or "Caddell commented," at the end of a paragraph speaks for the next. */
    private void announce(Passage p) {
        boolean comma = t.mark(p.to - 1) == ',';
        if (!comma && t.mark(p.to - 1) != ':' || p.to - p.from < 2) {
            return;
        }
        for (int i = p.to - 2; i >= p.from && i > p.to - (comma ? 3 : 24); i--) {
            if (t.is(i, WordClass.CUE) && regions.at(i) < 0) {
                Cue cue = cues.read(i, p.from);
                if (cue != null && cue.subject() != null && agents.canSpeak(cue.subject())) {
                    announced = cue;
                    announcedPassage = p.number;
                    return;
                }
            }
        }
        NounPhrase document = comma ? null : beside.document(p, p.to - 1);
        if (document != null) {
            announced = new Cue(p.to - 1, p.to - 1, document, false);
            announcedPassage = p.number;
        }
    }
}
