package org.dateline.extract.internal.korean;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.Quotation.Kind;
import org.dateline.extract.internal.korean.KoreanLexicon.Key;
import org.dateline.extract.internal.korean.SpeakerFinder.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of a Korean story. Direct: marks followed by 라고, 고, 며 and the like; what several marks of a sentence hold is one quotation
 * where no other speaker comes between. Indirect: a clause that ends in 다고, 냐고, 자고, 라고 before a verb of saying; with marks inside it
 * is mixed. "…에 따르면" attributes the rest of its sentence. A speaker who is left out is the one of the quotation before.
 */
final class KoreanQuotations {
    private static final String[] ATTRIBUTED = {"이라면서", "라면서", "이라고", "이라며", "이라는", "면서", "라고", "라며", "라는", "라고도", "했다", "하고", "하며", "고도", "고는", "고", "며", "는"};
    private static final String[] REPORTED = {"다고", "라고", "냐고", "자고", "다며", "라며", "다면서", "라면서"};
    private static final String[] ACCORDING = {"따르면", "의하면"};
    /** What "…라는" must be followed by to be a statement: a position, a point, words. */
    private static final List<String> STATEMENT = List.of("입장", "뜻", "말", "발언", "취지", "지적", "주장", "설명", "비판", "평가", "반응", "목소리", "의견", "답변");
    private static final double NAMED = 0.9;
    private static final double CARRIED = 0.7;
    private static final double NAMELESS = 0.5;
    /** Words between the end of a clause and its verb. */
    private static final int VERB_REACH = 6;

    private final String text;
    private final KoreanWords words;
    private final KoreanLexicon lexicon = KoreanLexicon.get();
    private final KoreanQuotes marks;
    private final SpeakerFinder speakers;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Speaker last;
    private int nextMark;

    KoreanQuotations(String text, List<CastMember> cast) {
        this.text = text;
        this.words = new KoreanWords(text);
        this.marks = new KoreanQuotes(text);
        this.speakers = new SpeakerFinder(words, cast);
    }

    List<Quotation> find() {
        for (Span sentence : marks.sentences()) {
            List<Span> quotes = new ArrayList<>();
            while (nextMark < marks.quotes().size() && marks.quotes().get(nextMark).start() < sentence.end()) {
                quotes.add(marks.quotes().get(nextMark++));
            }
            List<Span> said = quotes.stream().filter(this::isAttributed).toList();
            if (!said.isEmpty()) {
                direct(sentence, said);
            } else if (quotes.size() == 1 && isWhole(sentence, quotes.get(0))) {
                add(Kind.DIRECT, quotes, null, null);
            } else if (!according(sentence, quotes)) {
                indirect(sentence, quotes);
            }
        }
        return found;
    }

    /** What stands behind the closing mark makes it something said. */
    private boolean isAttributed(Span quote) {
        int at = quote.end() + 1;
        for (String ending : ATTRIBUTED) {
            if (text.startsWith(ending, at)) {
                int end = at + ending.length();
                boolean whole = end >= text.length() || !KoreanWords.isHangul(text.charAt(end));
                return whole && (!ending.endsWith("는") || ending.equals("고는") || STATEMENT.stream().anyMatch(noun -> text.startsWith(noun, end + 1)));
            }
        }
        return false;
    }

    /** A quotation that is its whole sentence. */
    private boolean isWhole(Span sentence, Span quote) {
        return quote.start() - 1 == sentence.start() && quote.end() + 2 >= sentence.end() && ".?!".indexOf(text.charAt(quote.end() - 1)) >= 0;
    }

    private void direct(Span sentence, List<Span> said) {
        List<Span> fragments = new ArrayList<>();
        Speaker speaker = null;
        int from = sentence.start();
        for (Span quote : said) {
            Speaker other = speakers.between(from, quote.start() - 1);
            if (other != null && !fragments.isEmpty()) {
                add(Kind.DIRECT, fragments, speaker, verb(fragments.get(fragments.size() - 1).end(), quote.start() - 1));
                fragments = new ArrayList<>();
            }
            speaker = other != null ? other : speaker;
            fragments.add(quote);
            from = quote.end() + 1;
        }
        Span verb = verb(from, sentence.end());
        if (speaker == null) {
            speaker = speakers.between(from, verb == null ? sentence.end() : verb.start());
        }
        add(Kind.DIRECT, fragments, speaker != null ? speaker : carried(sentence.start()), verb);
    }

    /** A speaker who is left out, or is "그는": the one of the quotation before. */
    private @Nullable Speaker carried(int before) {
        Speaker person = last;
        return person != null && before - person.span().end() < 1000 ? new Speaker(person.name(), person.span(), person.member(), false, 0, -1) : null;
    }

    /** The first verb of saying between two offsets. */
    private @Nullable Span verb(int from, int to) {
        for (int i = words.from(from); i < words.size() && words.end(i) <= to; i++) {
            int stem = saying(words.word(i));
            if (stem > 0) {
                return new Span(words.start(i), words.end(i));
            }
        }
        return null;
    }

    private int saying(String word) {
        for (int length = Math.min(5, word.length()); length > 0; length--) {
            if (lexicon.is(word.substring(0, length), Key.SAY)) {
                return length;
            }
        }
        return 0;
    }

    /** "외교부에 따르면 …": the rest of the sentence. */
    private boolean according(Span sentence, List<Span> quotes) {
        for (int i = words.from(sentence.start()) + 1; i < words.size() && words.end(i) < sentence.end(); i++) {
            if (!endsWith(words.word(i), ACCORDING, true)) {
                continue;
            }
            String before = words.word(i - 1);
            boolean joined = words.joined(i - 1) && before.endsWith("에") && before.length() > 1;
            Speaker speaker = joined ? speakers.phrase(i - 1, before.length() - 1, sentence.start()) : null;
            int start = skip(words.end(i));
            if (speaker != null && start < sentence.end() - 1) {
                add(quotes.isEmpty() ? Kind.INDIRECT : Kind.MIXED, List.of(new Span(start, contentEnd(sentence))), speaker, new Span(words.start(i), words.end(i)));
            }
            return speaker != null;
        }
        return false;
    }

    private int contentEnd(Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && (Character.isWhitespace(text.charAt(end - 1)) || ".?!".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    private static boolean endsWith(String word, String[] endings, boolean whole) {
        for (String ending : endings) {
            if (whole ? word.equals(ending) : word.endsWith(ending) && word.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    /** "…이 필요하다고 말했다". */
    private void indirect(Span sentence, List<Span> quotes) {
        for (int i = words.from(sentence.start()) + 1; i < words.size() && words.end(i) <= sentence.end(); i++) {
            if (!endsWith(words.word(i), REPORTED, false)) {
                continue;
            }
            Span verb = verb(words.end(i), Math.min(sentence.end(), words.end(Math.min(i + VERB_REACH, words.size() - 1))));
            Speaker behind = verb == null ? null : speakers.between(words.end(i), verb.start());
            Speaker speaker = verb == null || behind != null ? behind : speakers.between(sentence.start(), words.start(i));
            boolean first = speaker != null && (speaker.topic() || behind != null || speaker.start() == words.from(sentence.start()));
            if (verb == null || speaker == null || !first) {
                continue;
            }
            int start = behind != null ? sentence.start() : wordStart(words.start(behindSetting(speaker.next(), i)), words.end(speaker.next() - 1));
            int end = words.end(i) - ending(words.word(i));
            if (start < end) {
                Span content = new Span(start, end);
                add(quotes.stream().anyMatch(content::contains) ? Kind.MIXED : Kind.INDIRECT, List.of(content), speaker, verb);
            }
            return;
        }
    }

    /** Syllables that do not belong to what was said: "고" of "필요하다고", "이라고" behind a noun. */
    private static int ending(String word) {
        return word.endsWith("이라고") || word.endsWith("이라며") ? 3 : word.endsWith("면서") ? 2 : 1;
    }

    /** Where the word begins with its digits: "2분기". */
    private int wordStart(int hangul, int least) {
        int at = hangul;
        while (at > least && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Past "이날 국회에서", "9일 기자들에게": where and when it was said. */
    private int behindSetting(int from, int to) {
        int next = from;
        for (int i = from; i < Math.min(to, from + 6); i++) {
            String word = words.word(i);
            if (word.endsWith("에서") || word.endsWith("에게") || word.equals("이날") || word.equals("일") || word.equals("통해")) {
                next = i + 1;
            }
        }
        return next;
    }

    private void add(Kind kind, List<Span> fragments, @Nullable Speaker said, @Nullable Span verb) {
        boolean pronoun = said != null && said.member() == null && (said.name().equals("그") || said.name().equals("그녀"));
        Speaker meant = pronoun && said != null ? person(said) : said;
        Quotation.Builder quotation = Quotation.builder("q" + (found.size() + 1), kind).cue(verb);
        fragments.forEach(quotation::fragment);
        if (meant == null) {
            found.add(quotation.confidence(NAMELESS).build());
            return;
        }
        Span named = pronoun ? said.span() : meant.next() < 0 ? null : meant.span();
        CastMember member = meant.member();
        quotation.speaker(meant.name(), named, member == null ? null : member.id()).confidence(pronoun || named == null ? CARRIED : NAMED);
        found.add(quotation.build());
        last = meant;
    }

    private Speaker person(Speaker pronoun) {
        Speaker before = last != null && last.member() != null ? last : speakers.lastPerson(pronoun.span().start());
        return before == null ? pronoun : before;
    }
}
