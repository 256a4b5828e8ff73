package org.dateline.extract.internal.korean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Mention;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.jspecify.annotations.Nullable;

/** Who speaks: the noun phrase with a mark of topic or subject that a person or a body stands in. */
final class SpeakerFinder {
    /** How many words before what is said its speaker may stand, and how many names back a title's holder. */
    private static final int REACH = 80;
    /** Longest bracket behind a name, in characters. */
    private static final int BRACKET = 40;
    /** Words without particle that may belong to one phrase. */
    private static final int LONGEST_PHRASE = 5;

    /**
     * A speaker.
     *
     * @param name as the cast has it, or the words of the text
     * @param member null where the cast does not have the speaker
     * @param topic whether the phrase is the topic ("은"), not only a subject ("이")
     * @param start index of the first word of the phrase
     * @param next index of the word behind the phrase
     */
    record Speaker(String name, Span span, @Nullable CastMember member, boolean topic, int start, int next) {
    }

    private final KoreanWords words;
    private final KoreanLexicon lexicon = KoreanLexicon.get();
    private final TreeMap<Integer, CastMember> byStart = new TreeMap<>();
    private final Map<Integer, Span> spans = new HashMap<>();

    SpeakerFinder(KoreanWords words, List<CastMember> cast) {
        this.words = words;
        for (CastMember member : cast) {
            for (CastMember.Link link : member.links()) {
                byStart.put(link.span().start(), member);
                spans.put(link.span().start(), link.span());
            }
        }
    }

    /** The topic between two offsets, else the last subject; null where neither is somebody. */
    @Nullable Speaker between(int from, int to) {
        Speaker subject = null;
        for (int i = Math.max(words.from(from), words.from(to) - REACH); i < words.size() && words.end(i) <= to; i++) {
            Speaker speaker = at(i, from);
            if (speaker != null && speaker.topic()) {
                return speaker;
            }
            subject = speaker != null ? speaker : subject;
        }
        return subject;
    }

    /** The phrase that ends with this word, where it is marked and means somebody. */
    private @Nullable Speaker at(int i, int from) {
        String word = words.word(i);
        if (lexicon.is(word, Key.SUBJECT) && words.start(i) > from && words.text().charAt(words.start(i) - 1) == ')') {
            return behindBracket(i, from);
        }
        for (int length = word.length() - 1; length > 0; length--) {
            String particle = word.substring(length);
            if (lexicon.is(particle, Key.SUBJECT) && !particle.equals("에서") && (!particle.equals("도") || isPerson(i, length) || lexicon.suffix(word.substring(0, length), Key.TITLE) > 1)) {
                Speaker speaker = phrase(i, length, from);
                if (speaker != null) {
                    return marked(speaker, particle, i + 1);
                }
            }
        }
        return null;
    }

    /** The stem is the name of a person of the cast: "이서연도". */
    private boolean isPerson(int i, int length) {
        CastMember member = byStart.get(words.start(i));
        return member != null && member.type().equals(Mention.PERSON) && spans.get(words.start(i)).end() == words.start(i) + length;
    }

    /** "국가정보원(국정원)은": the particle behind the bracket marks the word before it. */
    private @Nullable Speaker behindBracket(int i, int from) {
        int open = words.start(i) - 1;
        while (open > from && words.text().charAt(open) != '(' && words.start(i) - open < BRACKET) {
            open--;
        }
        int head = i - 1;
        while (head >= 0 && words.start(head) > open) {
            head--;
        }
        Speaker speaker = words.text().charAt(open) != '(' || head < 0 ? null : phrase(head, words.end(head) - words.start(head), from);
        return speaker == null ? null : marked(speaker, words.word(i), i + 1);
    }

    private static Speaker marked(Speaker speaker, String particle, int next) {
        boolean topic = particle.endsWith("는") || particle.endsWith("은") || particle.endsWith("께선");
        return new Speaker(speaker.name(), speaker.span(), speaker.member(), topic, speaker.start(), next);
    }

    /** The phrase whose last word is the stem of the given length, or null where it means nobody. */
    @Nullable Speaker phrase(int i, int length, int from) {
        String head = words.word(i).substring(0, length);
        int end = words.start(i) + length;
        CastMember own = byStart.get(words.start(i));
        if (own != null && spans.get(words.start(i)).end() == end) {
            return withinPhrase(i, end, from, own);
        }
        boolean titled = lexicon.suffix(head, Key.TITLE) > 1 || head.length() == 1 && lexicon.is(head, Key.TITLE1);
        boolean person = titled || lexicon.suffix(head, Key.PERSONWORD) > (head.length() > 1 ? 1 : 0);
        if (own != null && own.type().equals(Mention.PERSON)) {
            String rest = head.substring(Math.min(head.length(), spans.get(words.start(i)).length()));
            return lexicon.is(rest, Key.TITLE) || lexicon.is(rest, Key.TITLE1) ? made(words.start(i), own, i) : null;
        }
        return person ? withinPhrase(i, end, from, null) : null;
    }

    /** A person named in the phrase, the body that is its head, or the words themselves. */
    private Speaker withinPhrase(int i, int end, int from, @Nullable CastMember head) {
        int first = i;
        while (first > 0 && i - first < LONGEST_PHRASE && words.joinedOverBracket(first - 1) && words.start(first - 1) >= from && belongs(words.word(first - 1))) {
            first--;
        }
        for (int k = i; k >= first; k--) {
            CastMember member = byStart.get(words.start(k));
            if (member != null && member.type().equals(Mention.PERSON)) {
                return made(words.start(k), member, first);
            }
        }
        if (head != null) {
            return made(words.start(i), head, first);
        }
        Span span = new Span(words.start(first), end);
        Speaker holder = first == i ? holder(span) : null;
        return holder != null ? holder : new Speaker(span.of(words.text()), span, null, false, first, i + 1);
    }

    /** "대통령은": the person named last before it with this title, or null. */
    private @Nullable Speaker holder(Span title) {
        String bare = title.of(words.text());
        int steps = 0;
        for (Map.Entry<Integer, CastMember> entry = byStart.lowerEntry(title.start()); entry != null && steps++ < REACH; entry = byStart.lowerEntry(entry.getKey())) {
            CastMember member = entry.getValue();
            if (member.type().equals(Mention.PERSON) && member.roles().stream().anyMatch(role -> role.text().endsWith(bare))) {
                return new Speaker(member.name(), title, member, false, words.from(title.start()), 0);
            }
        }
        return null;
    }

    private Speaker made(int start, CastMember member, int first) {
        return new Speaker(member.name(), spans.get(start), member, false, first, 0);
    }

    /** A word without particle and without the ending of a verb. */
    private boolean belongs(String word) {
        char last = word.charAt(word.length() - 1);
        boolean open = "은는이가을를의에로도며고서한된던할인".indexOf(last) < 0;
        return open || lexicon.is(word, Key.ORG) || lexicon.is(word, Key.COUNTRY) || lexicon.is(word, Key.PLACE) || byName(word);
    }

    private boolean byName(String word) {
        return lexicon.is(word, Key.FAMILY) || lexicon.is(word, Key.GIVEN) || word.length() == 1 && lexicon.is(word, Key.SURNAME);
    }

    /** Last person named before the offset, or null. */
    @Nullable Speaker lastPerson(int before) {
        int steps = 0;
        for (Map.Entry<Integer, CastMember> entry = byStart.lowerEntry(before); entry != null && steps++ < REACH; entry = byStart.lowerEntry(entry.getKey())) {
            if (entry.getValue().type().equals(Mention.PERSON)) {
                return made(entry.getKey(), entry.getValue(), 0);
            }
        }
        return null;
    }
}
