package org.dateline.timeline.internal;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

import org.dateline.api.cases.TimelineItem;
import org.dateline.ui.api.DateWords;
import org.dateline.ui.api.Mark;
import org.dateline.ui.api.Messages;

/** The words of the timeline; month names come from the language. */
final class TimelineWords {

    private final Messages messages;
    private final Locale language;
    private final String[] months = new String[12];
    private final String[] shortMonths = new String[12];

    TimelineWords(Locale language) {
        this.language = language;
        this.messages = Messages.of(TimelineWords.class, language);
        for (int i = 0; i < 12; i++) {
            months[i] = java.time.Month.of(i + 1).getDisplayName(TextStyle.FULL_STANDALONE, language);
            shortMonths[i] = java.time.Month.of(i + 1).getDisplayName(TextStyle.SHORT_STANDALONE, language);
        }
    }

    Messages messages() {
        return messages;
    }

    String month(int month, boolean brief) {
        return brief ? shortMonths[month - 1] : months[month - 1];
    }

    /** "Tue 8 Jul" */
    String day(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
        return language.getLanguage().equals("ko") ? shortMonths[day.getMonthValue() - 1] + " " + day.getDayOfMonth() + "일 " + weekday
                : weekday + " " + day.getDayOfMonth() + " " + shortMonths[day.getMonthValue() - 1];
    }

    String date(TimelineItem item) {
        return item.date() == null ? messages.get("noDate") : DateWords.of(item.date(), language);
    }

    /** "8 July 2025, exact day" */
    String dateAndExactness(TimelineItem item) {
        if (item.date() == null) {
            return messages.get("noDate");
        }
        String exact = Mark.of(item) == Mark.STORY_ONLY ? "exact.story" : DateWords.exactness(item.date());
        return date(item) + ", " + messages.get(exact);
    }

    /** As a screen reader speaks it: "Quote. Donald Trump. 8 July 2025, exact day. Very little. To check. 3 of 11." */
    String spoken(TimelineItem item, String lane, int position, int of) {
        String check = item.toCheck() ? messages.get("toCheck") + ". " : "";
        return messages.get("kind." + item.kind().name().toLowerCase(Locale.ROOT)) + ". " + lane + ". " + dateAndExactness(item) + ". "
                + item.label() + ". " + check + messages.get("position", position, of);
    }
}
