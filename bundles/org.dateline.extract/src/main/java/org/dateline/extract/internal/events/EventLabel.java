package org.dateline.extract.internal.events;

import java.util.Locale;

import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Quotation;
import org.jspecify.annotations.Nullable;

/** The short line that lists show for an event: the clause of its trigger, or who said which words. */
final class EventLabel {

    private static final int LONGEST = 84;
    /** What is said in fewer characters than these is told with its verb. */
    private static final int SHORTEST = 20;
    /** A trigger farther from the sentence's beginning than this is told with its own clause alone. */
    private static final int FAR = 60;

    private final StoryView view;

    EventLabel(StoryView view) {
        this.view = view;
    }

    String of(Candidate candidate, @Nullable Quotation quotation) {
        if (quotation != null && candidate.status == Event.Status.SAID && isSentence(quotation)) {
            return saying(candidate, quotation);
        }
        int from = clauseStart(candidate);
        String clause = oneLine(new Span(view.start[from], clauseEnd(candidate)));
        if ((view.word(from, "he") || view.word(from, "she")) && !candidate.members.isEmpty()) {
            clause = view.cast.get(candidate.members.get(0)).name() + clause.substring(view.end[from] - view.start[from]);
        }
        return cut(capital(clause), LONGEST);
    }

    /** "Denied the report" says too little as "Ortiz: the report". */
    private static boolean isSentence(Quotation quotation) {
        return quotation.kind() != Quotation.Kind.INDIRECT || quotation.span().end() - quotation.span().start() >= SHORTEST;
    }

    private String saying(Candidate candidate, Quotation quotation) {
        String who = candidate.members.isEmpty() ? quotation.speaker() == null ? "" : quotation.speaker()
                : view.cast.get(candidate.members.get(0)).name();
        String said = plain(oneLine(quotation.fragments().get(0)));
        String words = cut(said, Math.max(20, LONGEST - who.length() - 4));
        String quoted = quotation.kind() == Quotation.Kind.DIRECT ? "“" + withoutComma(words) + "”" : words;
        return who.isEmpty() ? quoted : capital(who) + ": " + quoted;
    }

    private static String capital(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** What is said without the word that ties it to the words before it. */
    private static String plain(String said) {
        return said.startsWith("that ") ? said.substring(5) : said.startsWith("But ") || said.startsWith("And ") ? capital(said.substring(4)) : said;
    }

    /** ", but ..." behind the trigger tells of something else. */
    private int clauseEnd(Candidate candidate) {
        for (int i = candidate.trigger + 1; candidate.trigger >= 0 && i < view.start.length && view.start[i] < candidate.span.end(); i++) {
            if (view.is(i, EventWords.COMMA) && view.word(i + 1, "but")) {
                return view.start[i];
            }
        }
        return candidate.span.end();
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    /** The token where the label begins. */
    private int clauseStart(Candidate candidate) {
        int first = view.behindDateline(view.firstAt(candidate.span.start()));
        int end = view.firstAt(candidate.span.end());
        int trigger = candidate.trigger;
        int start = afterDate(candidate, first, end);
        if (candidate.attributive && candidate.dateWords != null) {
            return view.firstAt(candidate.dateWords.start());
        }
        if (isBehindItsNoun(trigger)) {
            return nounStart(trigger - 2, start);
        }
        if (trigger < 0 || view.start[trigger] - view.start[start] <= FAR) {
            return start;
        }
        for (int i = trigger; i > Math.max(start, trigger - FAR); i--) {
            boolean boundary = view.is(i - 1, EventWords.COMMA | EventWords.STOP | EventWords.QUOTE)
                    || view.is(i - 1, EventWords.SUBORDINATE) && !view.is(i - 1, EventWords.PREPOSITION);
            if (boundary && i < trigger) {
                return i;
            }
        }
        return start;
    }

    /** "The agreement, renewed last year": what was renewed stands before the comma. */
    private boolean isBehindItsNoun(int trigger) {
        return view.is(trigger - 1, EventWords.COMMA) && view.is(trigger, EventWords.ED | EventWords.PARTICIPLE);
    }

    private int nounStart(int last, int first) {
        for (int i = last; i > first && i > last - FAR; i--) {
            if (view.is(i - 1, EventWords.PREPOSITION | EventWords.COMMA | EventWords.STOP | EventWords.PAST | EventWords.ED)) {
                return i;
            }
        }
        return first;
    }

    /** "On June 10, 2025, the ferry ran aground" begins with the ferry. */
    private int afterDate(Candidate candidate, int first, int end) {
        if (candidate.dateWords == null || candidate.dateWords.start() - view.start[first] > 4) {
            return first;
        }
        int after = view.firstAt(candidate.dateWords.end());
        return after + 2 < end && view.is(after, EventWords.COMMA) ? after + 1 : first;
    }

    /** White space as single spaces, without the leading marks of a quotation. */
    private String oneLine(Span span) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = span.start(); i < span.end() && line.length() < 4 * LONGEST; i++) {
            char c = view.text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !line.isEmpty();
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return line.isEmpty() ? " " : line.toString();
    }

    private static String cut(String line, int longest) {
        String plain = line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
        if (plain.length() <= longest) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', longest - 1);
        int at = space > longest / 2 ? space : longest - 1;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(at - 1)) ? at - 1 : at).strip() + "…";
    }
}
