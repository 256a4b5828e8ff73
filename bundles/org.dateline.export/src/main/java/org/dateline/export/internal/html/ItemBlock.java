package org.dateline.export.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.EdtfDate;
import org.dateline.api.EdtfDate.Precision;
import org.dateline.api.Span;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Findings.Review;
import org.dateline.export.internal.chronology.Item;
import org.dateline.export.internal.chronology.SourceStory;
import org.jspecify.annotations.Nullable;

/** One item: its date, what happened, the sentence that says so, why it bears its date, and the story. */
final class ItemBlock {

    private final boolean why;

    ItemBlock(boolean why) {
        this.why = why;
    }

    String of(Item item) {
        StringBuilder html = new StringBuilder();
        html.append("<li id=\"").append(item.id()).append("\" class=\"").append(mark(item)).append("\">\n");
        html.append("<p class=\"date\">").append(date(item)).append("</p>\n<div>\n");
        // A label that is the sentence itself is not said twice.
        boolean labelIsSentence = bare(item.label()).equals(bare(item.sentence()));
        html.append("<h3 dir=\"auto\"").append(lang(item.story())).append('>')
                .append(labelIsSentence ? sentence(item) : Html.escaped(item.label())).append("</h3>\n");
        String tags = tags(item);
        if (!tags.isEmpty()) {
            html.append("<p class=\"tags\">").append(tags).append("</p>\n");
        }
        if (!labelIsSentence) {
            html.append("<blockquote dir=\"auto\"").append(lang(item.story())).append('>').append(sentence(item))
                    .append("</blockquote>\n");
        }
        html.append("<p class=\"why\">");
        if (why && !item.why().isBlank()) {
            html.append(Html.escaped(item.why())).append(' ');
        }
        html.append("<a href=\"#story-").append(item.story().number()).append("\">").append(source(item.story())).append("</a></p>\n");
        return html.append("</div>\n</li>").toString();
    }

    private static String bare(String line) {
        String stripped = line.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String sentence(Item item) {
        return Html.marked(item.sentence().strip(), dating(item), "<mark>", "</mark>");
    }

    /** A mark never looks more exact than its source. */
    private static String mark(Item item) {
        EdtfDate date = item.date();
        if (date == null || item.basis() == Event.Basis.PUBLICATION) {
            return "known";
        }
        boolean exact = date.precision() == Precision.DAY || date.precision() == Precision.TIME;
        return exact && !date.approximate() && !date.uncertain() ? "exact" : "vague";
    }

    private static String date(Item item) {
        EdtfDate date = item.date();
        if (date == null) {
            return "no date";
        }
        String words = Html.escaped(date.inWords());
        String time = isMachineDate(date) ? "<time datetime=\"" + Html.escaped(date.toString()) + "\">" + words + "</time>" : words;
        return item.basis() == Event.Basis.PUBLICATION ? "<span class=\"by\">known by</span> " + time : time;
    }

    /** The forms that HTML knows too: a year, a month, a day, a time of a day. */
    private static boolean isMachineDate(EdtfDate date) {
        boolean form = switch (date.precision()) {
            case TIME, DAY, MONTH, YEAR -> true;
            default -> false;
        };
        return form && !date.approximate() && !date.uncertain() && !date.toString().startsWith("-");
    }

    private static @Nullable Span dating(Item item) {
        // The sentence is printed without the white space around it.
        int cut = item.sentence().length() - item.sentence().stripLeading().length();
        Span span = item.dating();
        int length = item.sentence().strip().length();
        if (span == null || span.start() < cut || span.end() - cut > length) {
            return null;
        }
        return new Span(span.start() - cut, span.end() - cut);
    }

    private static String tags(Item item) {
        List<String> tags = new ArrayList<>();
        switch (item.status()) {
            case SAID -> tags.add("<span class=\"tag\">Said</span>");
            case PLANNED -> tags.add("<span class=\"tag\">Planned</span>");
            case CANCELLED -> tags.add("<span class=\"tag\">Cancelled</span>");
            case HAPPENED -> { }
        }
        if (item.toCheck()) {
            tags.add("<span class=\"tag check\">To check</span>");
        } else if (item.review() == Review.ACCEPTED) {
            tags.add("<span class=\"tag ok\">Confirmed</span>");
        } else if (item.review() == Review.CHANGED || item.review() == Review.ADDED) {
            tags.add("<span class=\"tag ok\">Edited</span>");
        }
        if (!item.who().isEmpty()) {
            tags.add("<span dir=\"auto\">" + Html.escaped(String.join(", ", item.who())) + "</span>");
        }
        if (item.place() != null) {
            tags.add("<span dir=\"auto\">" + Html.escaped(item.place()) + "</span>");
        }
        return String.join(" ", tags);
    }

    private static String source(SourceStory story) {
        if (story.publisher() == null) {
            return Html.escaped(story.headline());
        }
        return Html.escaped(story.publisher() + (story.published() == null ? "" : ", " + story.published().inWords()));
    }

    static String lang(SourceStory story) {
        return story.language().equals("en") || story.language().equals("und") ? "" : " lang=\"" + Html.escaped(story.language()) + "\"";
    }
}
