package org.dateline.extract.internal.cast;

import org.dateline.extract.internal.grammar.NounPhrases;
import org.dateline.extract.internal.grammar.QuoteSigns;
import org.dateline.extract.internal.grammar.StoryTokens;
import org.dateline.extract.internal.grammar.WordClass;

/** What the story says somebody is: titles before the name, appositions behind it. */
final class Roles {

    private static final int LONGEST = 24;

    private final StoryTokens t;
    private final NounPhrases phrases;

    Roles(StoryTokens tokens, NounPhrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
    }

    void add(Member member) {
        for (NamedMention named : member.mentions) {
            before(member, named);
            behind(member, named);
        }
    }

    /** "Acting U.S. Ambassador to South Korea Joseph Yun". */
    private void before(Member member, NamedMention named) {
        int last = named.firstToken() - 1;
        if (last < 0 || t.is(named.firstToken(), WordClass.SENTENCE)) {
            return;
        }
        if (t.mark(last) == ',') {
            comma(member, named, last);
            return;
        }
        int floor = t.sentenceStart(t.sentenceOf(named.firstToken()));
        int start = phrases.startOf(last, floor);
        if (start < 0) {
            return;
        }
        start = behindArticle(behindPlainWords(titleStart(behindClock(start, last), last), last), last + 1);
        int role = start;
        while (role <= last && (!RoleWords.contains(t.word(role)) || RoleWords.isAddress(t.word(role)))) {
            learn(member, t.word(role++));
        }
        if (role > last || t.is(last, WordClass.PREPOSITION | WordClass.APOSTROPHE_S) || !isTitle(role, last)) {
            return;
        }
        learn(member, t.word(last));
        learn(member, t.word(role));
        if (RoleWords.isAddress(t.word(last)) && holdsOf(role, last)) {
            return;
        }
        if (!RoleWords.isAddress(t.word(last)) || last > role) {
            member.role(t.textOf(start, last + 1), t.span(start, last + 1));
        }
    }

    /** "17:05 Transport minister": the time of an entry is no part of the role. */
    private int behindClock(int start, int last) {
        boolean clock = Character.isDigit(t.mark(start)) && (t.word(start).indexOf(':') > 0 || t.mark(start + 1) == ':' || t.mark(start - 1) == ':');
        int i = start;
        while (clock && i < last && !Character.isLetter(t.mark(i))) {
            i++;
        }
        return i;
    }

    /** "wife of Mr.": that is somebody else. */
    private boolean holdsOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.isWord(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** A title in capitals has small words before it only where they belong to titles: "former", "deputy". */
    private int behindPlainWords(int start, int last) {
        if (!t.is(last, WordClass.CAPITAL)) {
            return start;
        }
        for (int i = last; i >= start; i--) {
            boolean small = Character.isLowerCase(t.mark(i)) && !t.is(i, WordClass.NAME | WordClass.PREPOSITION | WordClass.COORDINATOR);
            if (small && !RoleWords.contains(t.word(i)) && !isTitleAdjective(i) && !(t.joined(i + 1) || t.joined(i))) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isTitleAdjective(int i) {
        return switch (t.word(i)) {
            case "former", "acting", "interim", "then", "retired", "late", "longtime", "incoming", "outgoing", "current", "ex", "vice",
                "senior", "state", "associate", "veteran", "incumbent" -> true;
            default -> false;
        };
    }

    /** Only "Secretary of State", "Ambassador to Peru" reach over a preposition, not "comments by Commander". */
    private int titleStart(int start, int last) {
        for (int i = last; i > start; i--) {
            if (t.mention(i) >= 0 && isPersonAt(i)) {
                return t.is(i + 1, WordClass.COORDINATOR) ? i + 2 : i + 1;
            }
            if (i < last && t.is(i, WordClass.PREPOSITION) && !t.is(i, WordClass.NAME)) {
                boolean of = t.isWord(i, "of");
                boolean to = t.isWord(i, "to") || t.isWord(i, "for") || t.isWord(i, "at");
                if (!(of || to && t.is(i - 1, WordClass.CAPITAL)) || !RoleWords.contains(t.word(i - 1))) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /** The last word is a role, or a role stands before "of", "to", "for" and a name: "Secretary of State", "Ambassador to South Korea". */
    private boolean isTitle(int role, int last) {
        if (RoleWords.contains(t.word(last))) {
            return true;
        }
        for (int i = role + 1; i < last; i++) {
            if (t.isWord(i, "of") || t.isWord(i, "to") || t.isWord(i, "for")) {
                return t.is(last, WordClass.CAPITAL | WordClass.NAME);
            }
        }
        return t.mark(last) == '.' && RoleWords.contains(t.word(last - 1)) || t.mark(last) == ')';
    }

    /** "The state's campaign chairman, Phil Lovas, said". */
    private void comma(Member member, NamedMention named, int comma) {
        char next = t.mark(named.lastToken() + 1);
        int floor = t.sentenceStart(t.sentenceOf(comma));
        if (next != ',' && next != '.' || comma - 1 < floor || !RoleWords.contains(t.word(comma - 1)) && !endsWithRoleOf(comma, floor)) {
            return;
        }
        int start = phrases.startOf(comma - 1, floor);
        if (start >= 0 && (t.is(start, WordClass.DETERMINER | WordClass.POSSESSIVE) || start == floor || t.is(start, WordClass.NAME))) {
            start = behindArticle(start, comma);
            if (start < comma && hasRole(start, comma)) {
                member.role(t.textOf(start, comma), t.span(start, comma));
            }
        }
    }

    private boolean endsWithRoleOf(int comma, int floor) {
        for (int i = comma - 1; i > floor && i > comma - 10 && !t.is(i, WordClass.MARK); i--) {
            if (t.isWord(i, "of")) {
                return RoleWords.contains(t.word(i - 1));
            }
        }
        return false;
    }

    /** "Daniel Yu, a research fellow at the Korea Institute for Defense Analyses,". */
    private void behind(Member member, NamedMention named) {
        int at = named.lastToken() + 1;
        boolean comma = t.mark(at) == ',';
        boolean copula = t.is(at, WordClass.BE) && !t.is(at, WordClass.NAME) && t.is(at + 1, WordClass.DETERMINER) && named.parts().size() > 1;
        if (!comma && !copula || t.is(at + 1, WordClass.SENTENCE)) {
            return;
        }
        int start = at + 1;
        if (comma && t.is(start, WordClass.NUMBER) && t.mark(start + 1) == ',') {
            start += 2;
        } else if (comma && t.is(start, WordClass.NUMBER)) {
            return;
        }
        int end = apposition(start);
        int from = behindArticle(start, end);
        if (end <= from || t.mention(from) >= 0 && isPersonAt(from) || t.is(from, WordClass.WH | WordClass.PREPOSITION | WordClass.SUBJECT_PRONOUN | WordClass.COORDINATOR)) {
            return;
        }
        int head = from;
        while (head < end && head < from + 8 && !t.is(head, WordClass.PREPOSITION | WordClass.VERB | WordClass.LIKE_PAST | WordClass.NEGATION)
                && !RoleWords.contains(t.word(head))) {
            head++;
        }
        if (head < end && RoleWords.contains(t.word(head)) && !t.is(head, WordClass.PREPOSITION)) {
            learn(member, t.word(head));
            member.role(t.textOf(from, end), t.span(from, end));
        }
    }

    private boolean isPersonAt(int token) {
        return t.mentions().get(t.mention(token)).type().equals("PERSON");
    }

    /** Where the apposition ends: at the next comma, stop, mark of quotation or verb. */
    private int apposition(int start) {
        int i = start;
        while (i < t.size() && i < start + LONGEST && !(t.is(i, WordClass.SENTENCE) && i > start)) {
            char c = t.mark(i);
            boolean inName = t.is(i, WordClass.NAME);
            if (!inName && (c == ',' || c == ';' || c == ':' || c == '(' || c == '\u2014' || c == '\u2013' || c == '"' || c == '\u201c' || c == '\u201d'
                    || c == '.' && !t.joined(i + 1) || t.is(i, WordClass.WH | WordClass.THAT | WordClass.AUXILIARY | WordClass.BE))) {
                break;
            }
            if (!inName && i > start && (t.is(i, WordClass.VERB) || t.is(i, WordClass.LIKE_PAST) && t.is(i - 1, WordClass.NAME | WordClass.ADVERB)
                    || t.isWord(i, "also"))) {
                break;
            }
            if (!inName && t.is(i, WordClass.CUE) && t.is(i, WordClass.PAST_FORM | WordClass.S_FORM) && !t.is(i, WordClass.NOUN_SENSE | WordClass.AGENT)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int behindArticle(int start, int end) {
        int i = start;
        while (i < end && (t.isWord(i, "a") || t.isWord(i, "an") || t.isWord(i, "the")) && !t.is(i, WordClass.NAME)
                || i < end && QuoteSigns.isSign(t.mark(i))) {
            i++;
        }
        if (i < end && t.isWord(i, "the")) {
            i++;
        }
        return i;
    }

    private boolean hasRole(int from, int to) {
        for (int i = from; i < to; i++) {
            if (RoleWords.contains(t.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void learn(Member member, String word) {
        if (member.gender == Gender.UNKNOWN) {
            member.gender = RoleWords.genderOf(word);
        }
    }
}
