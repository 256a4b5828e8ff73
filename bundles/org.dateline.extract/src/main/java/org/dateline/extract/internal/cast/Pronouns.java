package org.dateline.extract.internal.cast;

import java.util.Arrays;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.extract.internal.grammar.Regions;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Links "he" and "she" to the person meant, where one is clearly meant: the one whom the sentence or the one before it is about, by
 * gender where it is known. Names and pronouns inside quotation marks have speakers of their own and are left out.
 */
final class Pronouns {

    private final StoryTokens t;
    private final Regions regions;
    private final Member[] memberAt;
    private final List<Span> captions;
    private int nextCaption;

    /** @param captions pictures stand between two paragraphs and change nothing in what these speak of */
    Pronouns(StoryTokens tokens, Regions regions, List<Member> people, List<Span> captions) {
        this.t = tokens;
        this.captions = captions;
        this.regions = regions;
        memberAt = new Member[tokens.mentions().size()];
        for (Member m : people) {
            for (NamedMention named : m.mentions) {
                memberAt[named.number()] = m;
            }
        }
    }

    void link() {
        Member about = null;
        Member[] lately = new Member[4];
        for (int s = 0; s < t.sentences(); s++) {
            int end = t.sentenceStart(s + 1);
            if (isCaption(t.span(t.sentenceStart(s), end))) {
                continue;
            }
            Member first = null;
            boolean several = false;
            for (int i = t.sentenceStart(s); i < end; i++) {
                if (regions.at(i) >= 0) {
                    continue;
                }
                Member named = t.mention(i) < 0 || t.firstOf(t.mention(i)) != i ? null : memberAt[t.mention(i)];
                if (named != null) {
                    several |= first != null && first != named;
                    first = first == null && !isPossessor(i) ? named : first;
                    remember(lately, named);
                } else if (isHeOrShe(i)) {
                    Member meant = resolve(i, first, several, about, lately);
                    if (meant != null) {
                        add(meant, i);
                        first = first == null ? meant : first;
                    }
                }
            }
            about = first != null ? first : about;
            if (t.is(Math.min(end, t.size() - 1), WordClass.PARAGRAPH) && first == null && !isQuoteOnly(s)) {
                Arrays.fill(lately, null);
            }
        }
    }

    private boolean isCaption(Span sentence) {
        while (nextCaption < captions.size() && captions.get(nextCaption).end() <= sentence.start()) {
            nextCaption++;
        }
        return nextCaption < captions.size() && captions.get(nextCaption).overlaps(sentence);
    }

    private boolean isQuoteOnly(int sentence) {
        return regions.at(t.sentenceStart(sentence)) >= 0;
    }

    private boolean isPossessor(int token) {
        return t.is(t.lastOf(t.mention(token)) + 1, WordClass.APOSTROPHE_S) || t.is(t.lastOf(t.mention(token)), WordClass.APOSTROPHE_S);
    }

    private boolean isHeOrShe(int i) {
        return t.is(i, WordClass.SUBJECT_PRONOUN) && (t.isWord(i, "he") || t.isWord(i, "she"));
    }

    private static void remember(Member[] lately, Member named) {
        for (int i = 0; i < lately.length; i++) {
            if (lately[i] == named || i == lately.length - 1) {
                System.arraycopy(lately, 0, lately, 1, i);
                lately[0] = named;
                return;
            }
        }
    }

    private @Nullable Member resolve(int pronoun, @Nullable Member first, boolean several, @Nullable Member about, Member[] lately) {
        Gender gender = t.isWord(pronoun, "he") ? Gender.MALE : Gender.FEMALE;
        if (first != null && first.gender.agreesWith(gender) && (!several || first.gender == gender)) {
            return first;
        }
        if (about != null && about.gender.agreesWith(gender)) {
            return about;
        }
        for (Member m : lately) {
            if (m != null && m.gender == gender) {
                return m;
            }
        }
        return null;
    }

    private void add(Member meant, int pronoun) {
        if (meant.gender == Gender.UNKNOWN) {
            meant.gender = t.isWord(pronoun, "he") ? Gender.MALE : Gender.FEMALE;
        }
        meant.links.add(new CastMember.Link("", t.span(pronoun, pronoun + 1), false, "\u201c" + t.word(pronoun) + "\u201d, with "
                + meant.full.surface() + " spoken of before"));
    }
}
