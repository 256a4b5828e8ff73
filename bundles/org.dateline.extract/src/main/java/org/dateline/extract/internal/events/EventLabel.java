package org.dateline.extract.internal.events;

import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Quotation;
import org.jspecify.annotations.Nullable;

/** The short line that lists show for an event. */
final class EventLabel {

    private static final int LONGEST = 84;

    private final StoryView view;

    EventLabel(StoryView view) {
        this.view = view;
    }

    String of(Candidate candidate, @Nullable Quotation quotation) {
        String who = candidate.members.isEmpty() ? "" : view.cast.get(candidate.members.get(0)).name();
        if (quotation != null && candidate.status == Event.Status.SAID) {
            String words = cut(oneLine(quotation.fragments().get(0)), LONGEST - who.length() - 4);
            String quoted = quotation.kind() == Quotation.Kind.INDIRECT ? words : "“" + words + "”";
            return who.isEmpty() ? quoted : who + ": " + quoted;
        }
        String clause = oneLine(clause(candidate));
        return who.isEmpty() || clause.startsWith(who) || candidate.trigger < 0 ? cut(clause, LONGEST)
                : cut(who + " " + clause, LONGEST);
    }

    /** From the trigger on where somebody of the cast acts, else the whole sentence. */
    private Span clause(Candidate candidate) {
        boolean act = candidate.trigger >= 0 && !candidate.members.isEmpty() && !view.is(candidate.trigger, EventWords.NOMINAL)
                && view.start[candidate.trigger] > candidate.span.start();
        int start = act ? view.start[candidate.trigger] : candidate.span.start();
        return new Span(start, candidate.span.end());
    }

    private String oneLine(Span span) {
        return span.of(view.text).replaceAll("\\s+", " ").strip();
    }

    private static String cut(String line, int longest) {
        String plain = line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
        if (plain.length() <= longest) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', longest - 1);
        return plain.substring(0, space > longest / 2 ? space : longest - 1).strip() + "…";
    }
}
